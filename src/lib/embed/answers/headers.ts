const POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"img-src 'self' data:",
	"font-src 'self'",
	"connect-src 'self'",
	"base-uri 'none'",
	"form-action 'none'"
];

/** The policy of a framed page, for its head where it is a file without headers. */
export const embedPolicy = (style: string): string =>
	[...POLICY, `style-src '${style}'`].join('; ');

/**
 * Headers of a framed page. No frame-ancestors and no X-Frame-Options: `*` would not match hosts
 * with an opaque origin. `style` is the hash of the page's own style.
 */
export const embedHeaders = (style: string): Record<string, string> => ({
	...sharedHeaders,
	'content-security-policy': embedPolicy(style),
	'cross-origin-embedder-policy': 'require-corp',
	'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()'
});

/** Of everything that an embed loads: a sandboxed frame has no origin that could be the same. */
export const sharedHeaders: Record<string, string> = {
	'access-control-allow-origin': '*',
	'cross-origin-resource-policy': 'cross-origin',
	'referrer-policy': 'strict-origin-when-cross-origin',
	'x-content-type-options': 'nosniff'
};
