import { describe, expect, it } from 'vitest';
import { LOCALES, wordsFor, type Form, type Interval } from '..';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

/** Written by hand. */
const INTERVALS: readonly (readonly [
	Interval,
	Form,
	en: string,
	es: string,
	fr: string,
	zh: string
])[] = [
	[
		{ low: 2100, high: 3400 },
		'mark',
		'$2.1–3.4tn',
		'2,1–3,4 billones $',
		'2 100–3 400 Md$',
		'2.1–3.4万亿美元'
	],
	[
		{ low: 2100, high: 3400, openAbove: true },
		'mark',
		'$2.1–3.4tn or more',
		'2,1–3,4 billones $ o más',
		'2 100–3 400 Md$ ou plus',
		'2.1–3.4万亿美元或更多'
	],
	[
		{ low: 2100, high: 3400, openAbove: true },
		'text',
		'between 2.1 and 3.4 trillion dollars or more',
		'entre 2,1 y 3,4 billones de dólares o más',
		'entre 2 100 et 3 400 milliards de dollars ou plus',
		'2.1万亿至3.4万亿美元或更多'
	],
	[
		{ low: 380, high: null },
		'text',
		'at least 380 billion dollars',
		'al menos 380 000 millones de dólares',
		'au moins 380 milliards de dollars',
		'至少3800亿美元'
	],
	[
		{ low: 380, high: null, openAbove: true },
		'text',
		'at least 380 billion dollars',
		'al menos 380 000 millones de dólares',
		'au moins 380 milliards de dollars',
		'至少3800亿美元'
	],
	[
		{ low: 380.1, high: 380.2, openAbove: true },
		'mark',
		'at least $380bn',
		'al menos 380 000 M$',
		'au moins 380 Md$',
		'至少3800亿美元'
	],
	[{ low: 52.41, high: 52.44 }, 'mark', '$52.4bn', '52 400 M$', '52,4 Md$', '524亿美元'],
	[
		{ low: 0, high: 50 },
		'text',
		'up to 50 billion dollars',
		'hasta 50 000 millones de dólares',
		'jusqu’à 50 milliards de dollars',
		'最多500亿美元'
	],
	[
		{ low: null, high: 50 },
		'mark',
		'up to $50bn',
		'hasta 50 000 M$',
		'jusqu’à 50 Md$',
		'最多500亿美元'
	],
	[
		{ low: 0, high: 50, openAbove: true },
		'text',
		'between 0 and 50 billion dollars or more',
		'entre 0 y 50 000 millones de dólares o más',
		'entre 0 et 50 milliards de dollars ou plus',
		'0至500亿美元或更多'
	],
	[{ low: 0, high: 0 }, 'mark', '$0', '0 $', '0 $', '0美元'],
	[{ low: null, high: null }, 'mark', 'undisclosed', 'no revelado', 'non divulgué', '未披露'],
	[
		{ low: 0, high: 0, openAbove: true },
		'text',
		'undisclosed',
		'no revelado',
		'non divulgué',
		'未披露'
	]
];

describe.each(LOCALES)('intervals in %s', (locale) => {
	const column = 2 + LOCALES.indexOf(locale);

	it.each(INTERVALS)('%j %s', (...row) => {
		const [value, form] = row;
		expect(plain(wordsFor(locale).interval(value, 'USD', form))).toBe(row[column]);
	});

	it('with an open end never reads as its closed twin', () => {
		for (const low of [0, 1, 30, 50, 999.9])
			for (const high of [50, 50.01, 1000]) {
				const words = wordsFor(locale);
				for (const form of ['mark', 'text', 'full'] as const)
					expect(words.interval({ low, high, openAbove: true }, 'EUR', form)).not.toBe(
						words.interval({ low, high }, 'EUR', form)
					);
			}
	});
});
