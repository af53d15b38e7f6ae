import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Busy } from './busy';
import { withChineseFace } from './chinese';
import { textsOfPng, withTexts } from './chunks';
import { Pool } from './pool';
import type { RendererParts } from './renderer';

const fonts = join(import.meta.dirname, '../fonts');
const font = (name: string) => new Uint8Array(readFileSync(join(fonts, name)));
const parts: RendererParts = {
	wasm: readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')),
	fonts: {
		latin: ['Arimo-Regular.ttf', 'Arimo-Bold.ttf', 'BuildoutSerif-SemiBold.ttf'].map(font),
		chinese: ['NotoSansSC-Bold.ttf', 'NotoSansSC-Regular.ttf'].map(font)
	}
};
const pools: Pool[] = [];
function pool(options?: ConstructorParameters<typeof Pool>[1]): Pool {
	const made = new Pool(parts, options);
	pools.push(made);
	return made;
}
afterAll(() => Promise.all(pools.map((made) => made.close())));

const svg = (inner: string, width = 200, height = 40) =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Arimo" font-size="20">${inner}</svg>`;
const sizeOf = (png: Uint8Array) => {
	const view = new DataView(png.buffer, png.byteOffset);
	return [view.getUint32(16), view.getUint32(20)];
};

test('a picture has its size times its scale', async () => {
	const one = pool();
	expect(sizeOf(await one.draw({ svg: svg(''), scale: 1 }))).toEqual([200, 40]);
	expect(sizeOf(await one.draw({ svg: svg(''), scale: 4 }))).toEqual([800, 160]);
}, 20_000);

test('letters come from the faces we bring: bold differs from regular, in Chinese too', async () => {
	const one = pool({ threads: 1 });
	const draw = async (text: string, weight = '') =>
		Buffer.from(
			await one.draw({ svg: svg(`<text y="30"${weight}>${text}</text>`), scale: 1 })
		).toString('base64');
	const empty = await draw('');
	const bold = ' font-weight="600"';
	for (const text of ['Stargate', '阿里巴巴', 'Łódź €']) {
		expect(await draw(text), text).not.toBe(empty);
		expect(await draw(text, bold), text).not.toBe(await draw(text));
	}
}, 20_000);

test('the Chinese face is named where Chinese stands, and nowhere else', () => {
	expect(withChineseFace('<text x="1">SK集团 <tspan class="b">约3580亿</tspan></text>')).toBe(
		'<text x="1">SK<tspan font-family="Noto Sans SC">集团</tspan> <tspan class="b">约3580亿</tspan></text>'
			.replace('约', '<tspan font-family="Noto Sans SC">约</tspan>')
			.replace('亿', '<tspan font-family="Noto Sans SC">亿</tspan>')
	);
	const latin = '<title>阿</title><text>Mistral</text>';
	expect(withChineseFace(latin)).toBe(latin);
});

test('more drawings than the queue holds are refused, the others are drawn', async () => {
	const one = pool({ threads: 1, queue: 2 });
	const asked = Array.from({ length: 6 }, () => one.draw({ svg: svg(''), scale: 1 }));
	expect(one.isFull).toBe(true);
	const results = await Promise.allSettled(asked);
	expect(one.isFull).toBe(false);
	expect(results.map((result) => result.status)).toEqual([
		...Array<string>(3).fill('fulfilled'),
		...Array<string>(3).fill('rejected')
	]);
	for (const result of results)
		if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(Busy);
	await expect(one.draw({ svg: svg(''), scale: 1 })).resolves.toBeInstanceOf(Uint8Array);
}, 20_000);

test('a drawing that takes too long is given up, and the next one gets a new thread', async () => {
	const one = pool({ threads: 1, queue: 1, patience: 1 });
	const late = one.draw({ svg: svg('', 3000, 3000), scale: 1 });
	await expect(late).rejects.toBeInstanceOf(Busy);
	const patient = pool({ threads: 1 });
	await expect(patient.draw({ svg: '<svg', scale: 1 })).rejects.toThrow();
	await expect(patient.draw({ svg: svg(''), scale: 1 })).resolves.toBeInstanceOf(Uint8Array);
}, 20_000);

test('drawing does not hold up the thread that answers', async () => {
	const one = pool({ threads: 1 });
	await one.draw({ svg: svg(''), scale: 1 });
	const many = Array.from(
		{ length: 600 },
		(_, at) => `<circle cx="${at % 900}" cy="${(at * 7) % 900}" r="40" opacity="0.4"/>`
	).join('');
	let turns = 0;
	let done = false;
	const drawing = one.draw({ svg: svg(many, 900, 900), scale: 1 }).then(() => (done = true));
	while (!done) {
		await new Promise((resolve) => setImmediate(resolve));
		turns += 1;
	}
	await drawing;
	expect(turns).toBeGreaterThan(10);
}, 20_000);

test('texts are put into a PNG and read from it, in any script', async () => {
	const plain = await pool({ threads: 1 }).draw({ svg: svg(''), scale: 1 });
	const texts = { Title: '阿里巴巴 “3800亿”', Figures: 'figure:a figure:b', Empty: '' };
	const png = withTexts(plain, texts, 2);
	expect(textsOfPng(png)).toEqual({ Title: texts.Title, Figures: texts.Figures });
	expect(sizeOf(png)).toEqual([200, 40]);
	// The checksum of the whole, as the renderer's own chunks have theirs.
	const again = withTexts(plain, {}, 1);
	expect(textsOfPng(again)).toEqual({});
	expect(again.length).toBe(plain.length + 21);
}, 20_000);
