/**
 * Which tests say nothing about a host, and why. All others run on every host: a test is left out
 * by name, so that a new one is not forgotten. `npm run test:hosts` refuses a line that matches no
 * test.
 */

/** @typedef {{ titles: RegExp, because: string }} Exception */

/** @type {Exception[]} */
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

/** @type {Exception[]} */
const ABOUT_FILES = [{ titles: /files-host\.e2e\.ts/, because: 'it is about the site as files' }];

/** @type {Exception[]} What `files-host.e2e.ts` asks in place of these is said there. */
const NEEDS_A_SERVER = [
	{
		titles:
			/\?[^:]*: labels, table, CSV|PNG has the size asked for|the PNG shows what the page draws/,
		because: 'files and pictures of a view are answers to a query'
	},
	{
		titles: /in every language and theme is XML|limits and bad values are answered by name/,
		because: 'theme, size and what is wrong with them are read from a query'
	},
	{
		titles:
			/examples of the data page run|every operation of the description|another origin may ask/,
		because: 'the interface for programs answers queries, and lets other origins ask by a header'
	},
	{
		titles:
			/open to all, with a strong tag|a page can be asked whether it changed|embeds may be framed|cross-origin isolated page/,
		because: 'headers are the file server’s'
	},
	{
		titles:
			/runs only its own scripts and styles|compressed, kept, and never sniffed|obeys its own policy/,
		because: 'headers are the file server’s; policies stand in the pages'
	},
	{
		titles: /the ledger comes once, and is kept for ever|everything an embed loads is open/,
		because: 'headers are the file server’s'
	},
	{
		titles:
			/drawn by the server|the markup of a page holds|nothing of the address reaches|with each bad value, once and doubled/,
		because: 'no markup depends on a query'
	},
	{
		titles:
			/total of East Asian payers|a total opened says what its data say: (?!the world)|a bad region: the page keeps|answers every value with a page/,
		because: 'data are answers to a query'
	},
	{
		titles:
			/without scripts (regions are links|the button leads)|the sheet of filters works without scripts/,
		because: 'without scripts filters are questions to a server'
	},
	{
		titles: /embed-language\.e2e\.ts .* it speaks (?!en)/,
		because: 'to choose a language is asked by a query'
	},
	{
		titles: /embed-width\.e2e\.ts/,
		because: 'a drawing for each width is an answer to a query: the nearest of three is stretched'
	},
	{
		titles: /languages\.e2e\.ts/,
		because: 'it reads words by addresses at the root; they are those of the process'
	},
	{
		titles: /nothing shifts at \S*\?\S* while it arrives/,
		because: 'a file is drawn without a query: scripts draw what it asks for'
	},
	{
		titles: /a page whose ledger does not come/,
		because: 'the server draws what the browser then cannot'
	},
	{
		titles:
			/the list sorts, filters and finds by submitting|the day, the years, the other side|legend is a link without scripts|to a comparison something is added by a form/,
		because: 'without scripts filters are questions to a server'
	},
	{
		titles: /embed-oembed\.e2e\.ts/,
		because: 'a provider reads the address it is asked about from a query'
	},
	{
		titles: /the download menu leads to files|numbers are copied with their sources/,
		because: 'its files are those of the view; there are fewer, of the whole chart'
	},
	{
		titles:
			/options change preview and code|examples live, the element obeys|every kind of code is copied|by keyboard: tabs by arrows|the height in the code is that/,
		because: 'options of an embed are a query'
	},
	{
		titles:
			/(an id|a figure|an unknown chart)\b.* (is a page that helps|a problem)|figures that cannot be|search is a combobox/,
		because: 'there is one page for all that is not there'
	},
	{
		titles:
			/embed-hosts\.e2e\.ts (?!.*(nobody listens|nothing in the host moves|print: |right-to-left|scroller|shown at the right height|strict policy|twenty charts))/,
		because: 'filters, languages by option and drawings for each width are questions to a server'
	}
];

/** @type {Record<string, Exception[]>} */
export const EXCEPTIONS = {
	node: ABOUT_FILES,
	cloudflare: [
		...ABOUT_FILES,
		...OUR_SERVER,
		{
			titles: /compressed, kept, and never sniffed/,
			because: 'the network in front compresses, which workerd by itself does not'
		}
	],
	static: [...OUR_SERVER, ...NEEDS_A_SERVER]
};
