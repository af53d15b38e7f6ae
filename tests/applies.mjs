/**
 * Which tests say nothing about a host, and why. All others run on every host: a test is left out
 * by name, so that a new one is not forgotten. `npm run test:hosts` refuses a line that matches no
 * test.
 */

/** @typedef {{ titles: RegExp, because: string }} Exception */

/** @type {Exception[]} The server is Node's own, in `scripts/server`. */
const OUR_SERVER = [
	{
		titles: /limits are told as problems/,
		because: 'limits on requests are those of the server that stands before the application'
	},
	{
		titles: /is alive and ready/,
		because: 'whoever runs the host asks it in its own way'
	},
	{
		titles: /too many pictures at once/,
		because: 'the queue is that of our threads; other hosts start another copy'
	},
	{
		titles: /the same picture again comes from memory/,
		because: 'times are those of our memory'
	}
];

/** @type {Record<string, Exception[]>} */
export const EXCEPTIONS = {
	node: [{ titles: /^files-host\.e2e\.ts/, because: 'it is about the site as files' }],
	cloudflare: [
		{ titles: /^files-host\.e2e\.ts/, because: 'it is about the site as files' },
		...OUR_SERVER
	],
	static: [...OUR_SERVER]
};
