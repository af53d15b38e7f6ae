import { expect, test } from 'vitest';
import { COUNTRIES } from './countries';
import { COUNTRY_CODES } from './countryCodes';

test('the bare codes are those of the country records', () => {
	expect([...COUNTRY_CODES].sort()).toEqual(COUNTRIES.map((country) => country.iso3).sort());
});
