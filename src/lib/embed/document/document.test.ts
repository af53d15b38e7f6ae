import { chartList } from '$lib/catalogue';
import { DEFAULT_VIEW, parse, knownIn } from '$lib/view';
import { ledgerFor } from '$lib/figures';
import { LOCALES } from '$lib/words';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { answerEmbed, SCRIPTS } from '../answers';
import { asFile, embedChanges, embedDocument } from './document';
import { heightOf } from './heightOf';
import { embedModel, type EmbedRequest } from './model';
import { parseOptions } from '../protocol';

const SITE = 'https://buildout.example';
const known = knownIn(ledgerFor('en'));

const request = (
	query = '',
	id = 'commitments',
	over: Partial<EmbedRequest> = {}
): EmbedRequest => {
	const parameters = new URLSearchParams(query);
	return {
		chart: chartList().find((chart) => chart.id === id)!,
		view: parse(parameters, known).view,
		options: parseOptions(parameters),
		locale: 'en',
		site: SITE,
		...over
	};
};
const drawn = (query = '', over: Partial<EmbedRequest> = {}) =>
	embedDocument(request(query, 'commitments', over), '/embed/frame.js?v=1');

/** Bytes as a server sends them once and for all. */
const onTheWire = (text: string) =>
	brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

describe('the framed page', () => {
	it('says what it is before any script runs', () => {
		const html = drawn('region=europe&asof=2025-06-01');
		expect(html).toMatch(/^<!doctype html><html lang="en"><head><meta charset="utf-8">/);
		const title = /<title>([^<]+)<\/title>/.exec(html)?.[1];
		expect(html).toContain(`>${title}</h1>`);
		expect(html).toContain(
			'<link rel="canonical" href="https://buildout.example/charts/commitments?region=europe&amp;asof=2025-06-01">'
		);
		expect(html.match(/<svg [^>]*class="scene"|class="scene"/g)).toHaveLength(3);
		expect(html).toContain('As known on 1 June 2025');
	});

	it('carries nothing that its own policy would block, or that only hydration needs', () => {
		const html = drawn('controls=region,measure');
		expect(html).not.toMatch(/<!--/);
		expect(html).not.toMatch(/ style=/);
		expect(html).not.toMatch(/ on[a-z]+=/);
		expect(html.match(/<script/g)).toHaveLength(1);
		expect(html).not.toMatch(/<(form|link rel="(stylesheet|preload)|img)/);
	});

	it('lets marks lead out of the frame: it may show embeds only', () => {
		const marks = drawn().match(/<a [^>]*class="mark[^>]*>/g)!;
		expect(marks.length).toBeGreaterThan(10);
		for (const mark of marks) expect(mark).toContain('target="_blank"');
	});

	it('asks this site alone', () => {
		const hosts = [...drawn().matchAll(/(?:src|href)="(https?:\/\/[^/"]+)/g)].map(
			([, host]) => host
		);
		// The licence is a link, followed only by a reader.
		expect(new Set(hosts)).toEqual(new Set([SITE, 'https://creativecommons.org']));
	});

	it('controls are links that keep everything else, in the frame', () => {
		const html = drawn('region=europe&controls=region,currency&foot=off&theme=dark');
		expect(html).toContain(
			'href="?region=europe,africa&amp;theme=dark&amp;controls=region,currency&amp;foot=off" target="_self"'
		);
		expect(html).toContain(
			'href="?region=europe&amp;currency=EUR&amp;theme=dark&amp;controls=region,currency&amp;foot=off" target="_self"'
		);
		expect(html).toContain('data-theme="dark"');
		expect(html).not.toContain('class="foot"');
		expect(drawn('controls=region&ui=none')).not.toContain('<nav');
	});

	it('bad values are the defaults; nothing of them reaches the markup', () => {
		const nasty =
			'region=%3Cscript%3E&controls=%22onload%3D&theme=x&asof=2025-02-30&lang=%22&draw=9&bg=%3C&tab=x&highlight=%22%3E';
		expect(drawn(nasty)).toBe(drawn());
	});

	it('a drawing alone for one width', () => {
		const html = drawn('draw=640');
		expect(html).toMatch(/^<div id="embed" data-drawn="640">/);
		expect(html.match(/class="variant exact"/g)).toHaveLength(1);
		expect(html).not.toContain('<style');
	});

	it('a table where asked for, and a way back', () => {
		const html = drawn('tab=table&region=europe');
		expect(html).toContain('<th scope="col"');
		expect(html).toContain('role="region"');
		expect(html).toContain('href="?region=europe" target="_self">Chart</a>');
	});

	it('an empty view says so and offers the nearest that is not', () => {
		const html = drawn('region=ATA');
		expect(html).toContain('class="empty"');
		expect(html).toMatch(/class="empty">[^<]*<a href="\?/);
	});

	it('transparent only with a fixed theme', () => {
		expect(drawn('bg=transparent')).not.toContain('class="clear"');
		expect(drawn('bg=transparent&theme=light')).toContain('class="clear"');
	});

	it('as a file it says its policy, and its drawings fill the frame from the start', () => {
		const html = asFile(drawn(), "script-src 'self'");
		expect(html).toMatch(/^<!doctype html><html class="stretch" lang="en"><head>/);
		expect(html.match(/<meta http-equiv="content-security-policy" [^>]*>/g)).toEqual([
			'<meta http-equiv="content-security-policy" content="script-src &#39;self&#39;">'
		]);
		expect(drawn()).not.toContain('class="stretch"');
	});

	it('in every language, in its own', () => {
		for (const locale of LOCALES) {
			const html = drawn('controls=region', { locale });
			expect(html).toContain(`<html lang="${locale === 'zh' ? 'zh-Hans' : locale}"`);
			expect(html).toContain(locale === 'en' ? `"${SITE}/charts/` : `"${SITE}/${locale}/charts/`);
		}
	});
});

/** With its script and what that asks for, at the worst of three usual widths. */
function weightOf(id: string, query = ''): number {
	const html = embedDocument(request(query, id), '/embed/frame.js?v=12345678');
	const bases = [...html.matchAll(/data-base="([^"]+)"/g)].map(([, base]) => base!);
	expect(bases).toHaveLength(3);
	const changes = bases.map((base, at) => {
		const draw = [330, 600, 900][at]!;
		const made = embedChanges(request(`${query}&draw=${draw}&base=${base}`, id));
		expect(made).not.toBeNull();
		return onTheWire(JSON.stringify(made));
	});
	return onTheWire(html) + onTheWire(SCRIPTS.frame) + Math.max(...changes);
}

describe('weights on the wire', () => {
	it('sixty figures weigh at most a third of what Chart.js does (48 306, see bench/results)', () => {
		expect(weightOf('commitments', 'limit=60')).toBeLessThanOrEqual(48_306 / 3);
	});
	it.each(chartList().map(({ id }) => id))('%s, live, is within 20 KB', (id) => {
		expect(weightOf(id)).toBeLessThanOrEqual(20_480);
	});
	it('the script of pages around it', () => {
		expect(onTheWire(SCRIPTS.host)).toBeLessThanOrEqual(1536);
	});
});

describe('the drawing for the width of the frame', () => {
	const bases = [...drawn().matchAll(/data-base="([^"]+)"/g)].map(([, base]) => base!);
	const changes = (query: string) => embedChanges(request(query));

	it('is told by what differs, a tenth of the whole', () => {
		const made = changes(`draw=640&base=${bases[1]}`);
		expect(JSON.stringify(made).length).toBeLessThan(drawn('draw=640').length / 8);
		expect(changes(`draw=480&base=${bases[1]}`)).toEqual([]);
	});
	it('only to the drawing that the page has: not of another view, day or range of widths', () => {
		expect(changes(`draw=640&base=${bases[1]}&region=europe`)).toBeNull();
		expect(changes(`draw=640&base=480-zzzzzzz`)).toBeNull();
		expect(changes(`draw=640&base=${bases[2]}`)).toBeNull();
		expect(changes(`draw=640`)).toBeNull();
	});
});

describe('heights', () => {
	it.each(chartList().map(({ id }) => id))(
		'%s is not higher in a narrow column than hosts allow, or than can be helped',
		(id) => {
			for (const locale of LOCALES) {
				const model = embedModel(request('', id, { locale }));
				const height = heightOf(model, 320);
				expect(height, locale).toBeLessThanOrEqual(1400);
				if (height <= 1000 || !model.chart.understands.includes('limit')) continue;
				// Not even three rows would have been low enough.
				const fewest = { ...model, view: { ...model.view, limit: 3 } };
				expect(heightOf(fewest, 320), locale).toBeGreaterThan(1000);
			}
		}
	);

	it('an author’s number of rows is kept, and the ranked chart is cut to fit', () => {
		expect(embedModel(request()).view.limit).toBeLessThan(20);
		expect(embedModel(request('limit=40')).view.limit).toBe(40);
	});
});

describe('the answer', () => {
	it('may be framed by anyone, reads nothing else, and is kept', async () => {
		const answer = await answerEmbed(
			new Request(`${SITE}/embed/commitments`),
			'commitments',
			'/es/embed/commitments',
			new URLSearchParams(),
			SITE
		);
		const headers = answer!.headers;
		const policy = headers.get('content-security-policy')!;
		expect(policy).toMatch(/^default-src 'none'/);
		expect(policy).not.toMatch(/unsafe|frame-ancestors/);
		expect(headers.has('x-frame-options')).toBe(false);
		expect(headers.has('set-cookie')).toBe(false);
		expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp');
		expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
		expect(headers.get('access-control-allow-origin')).toBe('*');
		expect(await answer!.text()).toContain('lang="es"');
		expect(DEFAULT_VIEW.theme).toBe('auto');
	});

	it('null for what is no chart', async () => {
		const answer = answerEmbed(
			new Request(SITE),
			'nothing',
			'/embed/nothing',
			new URLSearchParams(),
			SITE
		);
		expect(await answer).toBeNull();
	});
});
