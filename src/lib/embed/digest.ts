/** SHA-256 or SHA-384 as policies and `integrity` write it: `sha256-…`. */
export async function digest(text: string, bits: 256 | 384 = 256): Promise<string> {
	const bytes = new Uint8Array(
		await crypto.subtle.digest(`SHA-${bits}`, new TextEncoder().encode(text))
	);
	return `sha${bits}-${btoa(String.fromCharCode(...bytes))}`;
}
