import { fingerprint } from './derive/fingerprint';
import { ledgerFor } from './ledger';
import type { Ledger } from './ledger.types';
import type { Locale } from './locales';
import { pack, unpack } from './packed';

export interface PackedLedger {
	/** Changes with every character of the text: the address it may be kept under for ever. */
	readonly edition: string;
	/** JSON for `unpackLedger`. */
	readonly text: string;
}

const packed = /* @__PURE__ */ new Map<Locale, PackedLedger>();

/** The ledger in one language as it is sent to browsers; made once. */
export function packedLedger(locale: Locale): PackedLedger {
	const known = packed.get(locale);
	if (known) return known;
	const text = JSON.stringify(pack(ledgerFor(locale) as never));
	const made = { edition: fingerprint(text), text };
	packed.set(locale, made);
	return made;
}

/** @param sent the parsed JSON of a `PackedLedger` */
export const unpackLedger = (sent: unknown): Ledger => unpack(sent as never) as unknown as Ledger;
