import type { Receipt } from '$lib/measures';
import type { Words } from '$lib/words';
import * as m from '$messages';

/** How a sum was converted: rate, day and origin, in one sentence. */
export function receiptText(receipt: Receipt, words: Words): string {
	const options = { locale: words.locale };
	const inputs = {
		from: receipt.from,
		to: receipt.to,
		rate: words.number(receipt.rate, 6),
		date: words.day(receipt.date)
	};
	if (receipt.reported) return m.receipt_reported(inputs, options);
	switch (receipt.source) {
		case 'ecb-daily':
		case 'ecb':
			return m.receipt_ecb(inputs, options);
		case 'fed-h10':
			return m.receipt_fed(inputs, options);
		case 'imf':
			return m.receipt_imf(inputs, options);
		default:
			return m.receipt_market(inputs, options);
	}
}
