import { describe, expect, it } from 'vitest';
import { FROZEN } from './howTo';
import { SCRIPTS } from './scripts';

describe('the copy that never changes', () => {
	it('is what the source makes; a change of the source is a new copy beside the old', () => {
		expect(FROZEN.code.trim()).toBe(SCRIPTS.host);
	});
});
