/**
 * node bench/pictures/measure.mjs [ORIGIN]
 *
 * Times of pictures from a running server, one request at a time after a warm-up: SVG, PNG of
 * 1200 × 675, and PNG of a repeated address. Every drawn picture has an address of its own, so that
 * none comes from memory.
 */
const origin = process.argv[2] ?? 'http://localhost:4173';
const TURNS = 15;
const CHARTS = (await (await fetch(`${origin}/api/openapi.json`)).json()).paths[
	'/charts/{chart}.json'
].get.parameters.find(({ name }) => name === 'chart').schema.enum;

let serial = 0;
/** An address nobody asked for yet: the name of the site is part of what is kept. */
const fresh = (chart, kind, query) =>
	`${origin}/charts/${chart}.${kind}?${query}&from=2024&to=${2030 + (serial++ % 20)}&width=${1180 + (serial % 20)}`;

async function timed(address) {
	const start = performance.now();
	const answer = await fetch(address);
	const bytes = (await answer.arrayBuffer()).byteLength;
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
	return { time: performance.now() - start, bytes };
}

async function median(addresses) {
	const found = [];
	for (const address of addresses) found.push(await timed(address));
	const times = found.map(({ time }) => time).sort((a, b) => a - b);
	return { time: times[Math.floor(times.length / 2)], bytes: found.at(-1).bytes };
}

const many = (make) => Array.from({ length: TURNS }, make);
const ms = (value) => value.toFixed(1).padStart(8);
console.log('| chart | SVG ms | SVG bytes | PNG 1200 × 675 ms | PNG bytes | repeated ms |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
for (const chart of CHARTS) {
	await median([fresh(chart, 'svg', 'theme=light'), fresh(chart, 'png', 'height=675')]);
	const svg = await median(many(() => fresh(chart, 'svg', 'theme=light')));
	const png = await median(many(() => fresh(chart, 'png', 'height=675')));
	const same = fresh(chart, 'png', 'height=675');
	await timed(same);
	const again = await median(many(() => same));
	console.log(
		`| ${chart} | ${ms(svg.time)} | ${svg.bytes} | ${ms(png.time)} | ${png.bytes} | ${ms(again.time)} |`
	);
}
