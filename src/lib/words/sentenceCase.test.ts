import { expect, test } from 'vitest';
import { sentenceCase } from './sentenceCase';

test('only the first letter changes, also beyond ASCII', () => {
	expect(sentenceCase('between 2 and 3')).toBe('Between 2 and 3');
	expect(sentenceCase('à Paris')).toBe('À Paris');
	expect(sentenceCase('至少3800亿元')).toBe('至少3800亿元');
	expect(sentenceCase('$2.6tn')).toBe('$2.6tn');
	expect(sentenceCase('')).toBe('');
});
