/**
 * What is built for: `ADAPTER` names the kind of host, `BASE_PATH` the path the site lives below,
 * `ORIGIN` the address readers know. Read by svelte.config.js, by vite.config.ts and by the build.
 */

export const KINDS = /** @type {const} */ (['node', 'static', 'cloudflare']);
/** @typedef {typeof KINDS[number]} Kind */

/** Where each kind's build goes: its own folder, so that none overwrites another. */
export const FOLDERS = /** @type {const} */ ({
	node: 'build',
	static: 'build-static',
	cloudflare: 'build-cloudflare'
});

/**
 * @param {Record<string, string | undefined>} env
 * @returns {{ kind: Kind, base: '' | `/${string}`, origin: string | undefined, folder: string }}
 */
export function targetOf(env = process.env) {
	const asked = env.ADAPTER || 'node';
	const kind = KINDS.find((one) => one === asked);
	if (!kind) throw new Error(`ADAPTER is ${KINDS.join(', ')}, not "${asked}".`);
	const path = env.BASE_PATH || '';
	if (path !== '' && !/^(\/[\w.~-]+)+$/.test(path))
		throw new Error(`BASE_PATH is a path as "/ledger", without a slash at its end, not "${path}".`);
	const base = /** @type {'' | `/${string}`} */ (path);
	const { ORIGIN } = env;
	if (kind === 'static' && ORIGIN && new URL(ORIGIN).origin !== ORIGIN)
		throw new Error(`ORIGIN is an address as "https://charts.example", not "${ORIGIN}".`);
	return { kind, base, origin: ORIGIN, folder: FOLDERS[kind] };
}
