/**
 * Headers that an answer gets unless it has its own: embeds and open data set theirs. What is here
 * holds on every host, since it is the application's and no server's.
 */
const EVERYWHERE: Readonly<Record<string, string>> = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'strict-origin-when-cross-origin'
};

const PAGES: Readonly<Record<string, string>> = {
	// A page that opened this one, or is opened by it, cannot reach it.
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy':
		'accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=()',
	'x-frame-options': 'SAMEORIGIN'
};

/**
 * Pages are the same for everyone. A browser asks again after a minute, a cache in front after
 * five, and it may hand out the old one while it fetches the new.
 */
const PAGE_CACHE = 'public, max-age=60, s-maxage=300, stale-while-revalidate=86400';

const isEmbed = (path: string) => /^(\/[a-z]{2})?\/embed(\/|$)/.test(path);

/** @param path of the request, with its language */
export function secure(answer: Response, path: string): void {
	const set = (headers: Readonly<Record<string, string>>) => {
		for (const [name, value] of Object.entries(headers))
			if (!answer.headers.has(name)) answer.headers.set(name, value);
	};
	set(EVERYWHERE);
	const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
	if (!isPage || isEmbed(path)) return;
	set(PAGES);
	set({ 'cache-control': answer.status === 200 ? PAGE_CACHE : 'no-store' });
}
