import fc from 'fast-check';
import { expect, it } from 'vitest';
import { remembered, rememberedOf } from './remembered';

it('answers as the function does, whatever was asked before', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 20 })), (asked) => {
			const square = remembered<number, number>(4);
			for (const one of asked) expect(square(one, () => one * one)).toBe(one * one);
		})
	);
});

it('works out once what is asked for again soon', () => {
	const kept = remembered<string, object>(4);
	const first = kept('a', () => ({}));
	for (const other of 'bcdefg') kept(other, () => ({}));
	expect(kept('a', () => ({}))).toBe(first);
});

it('lets go of what nobody asks for', () => {
	const kept = remembered<string, object>(4);
	const first = kept('a', () => ({}));
	for (const other of 'bcdefghi') kept(other, () => ({}));
	expect(kept('a', () => ({}))).not.toBe(first);
});

it('keeps answers about different things apart', () => {
	const kept = rememberedOf<object, string, object>(4);
	const [one, other] = [{}, {}];
	const first = kept(one, 'a', () => ({}));
	expect(kept(other, 'a', () => ({}))).not.toBe(first);
	expect(kept(one, 'a', () => ({}))).toBe(first);
});
