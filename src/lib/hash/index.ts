/** Hashes of what is sent, as tags, policies and `integrity` write them. */
type Sent = string | Uint8Array<ArrayBuffer>;

async function base64(sent: Sent, bits: 256 | 384): Promise<string> {
	const bytes = typeof sent === 'string' ? new TextEncoder().encode(sent) : sent;
	const hash = new Uint8Array(await crypto.subtle.digest(`SHA-${bits}`, bytes));
	return btoa(String.fromCharCode(...hash));
}

/** SHA-256 or SHA-384 as policies and `integrity` write it: `sha256-…`. */
export const digest = async (sent: Sent, bits: 256 | 384 = 256): Promise<string> =>
	`sha${bits}-${await base64(sent, bits)}`;

/** The strong tag of an answer: a hash of its bytes, so two builds that answer alike agree. */
export const etagOf = async (sent: Sent): Promise<string> =>
	`"${(await base64(sent, 256)).slice(0, 20)}"`;
