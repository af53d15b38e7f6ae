/**
 * node bench/pictures/measure.mjs [ORIGIN [PID]]
 *
 * What pictures of a running server cost, one request at a time after a warm-up: SVG, PNG of
 * 1200 × 675, and PNG of a repeated address. Every drawn picture has an address of its own, so that
 * none comes from memory. With the server's process id (Linux) it is the server's own processor
 * time, which does not depend on what else the machine does; without, it is the time waited.
 */
import { readFileSync } from 'node:fs';

const pid = process.argv[3];
/** Milliseconds of processor time that the server has taken, in steps of ten. */
const spent = () => {
	if (!pid) return performance.now();
	const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
	return (Number(fields[11]) + Number(fields[12])) * 10;
};
const origin = process.argv[2] ?? 'http://localhost:4173';
const TURNS = 15;
const CHARTS = (await (await fetch(`${origin}/api/openapi.json`)).json()).paths[
	'/charts/{chart}.json'
].get.parameters.find(({ name }) => name === 'chart').schema.enum;

let serial = 0;
/** An address nobody asked for yet: the name of the site is part of what is kept. */
const fresh = (chart, kind, query) =>
	`${origin}/charts/${chart}.${kind}?${query}&from=2024&to=${2030 + (serial++ % 20)}&width=${1180 + (serial % 20)}`;

async function got(address) {
	const answer = await fetch(address);
	const bytes = (await answer.arrayBuffer()).byteLength;
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
	return bytes;
}

/** The mean of some requests, since processor time comes in steps. */
async function mean(addresses) {
	const start = spent();
	let bytes = 0;
	for (const address of addresses) bytes = await got(address);
	return { time: (spent() - start) / addresses.length, bytes };
}

const many = (make, turns = TURNS) => Array.from({ length: turns }, make);
const ms = (value) => value.toFixed(1).padStart(8);
console.log('| chart | SVG ms | SVG bytes | PNG 1200 × 675 ms | PNG bytes | repeated ms |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
for (const chart of CHARTS) {
	await mean([fresh(chart, 'svg', 'theme=light'), fresh(chart, 'png', 'height=675')]);
	const svg = await mean(many(() => fresh(chart, 'svg', 'theme=light')));
	const png = await mean(many(() => fresh(chart, 'png', 'height=675')));
	const same = fresh(chart, 'png', 'height=675');
	await got(same);
	const again = await mean(many(() => same, 100));
	console.log(
		`| ${chart} | ${ms(svg.time)} | ${svg.bytes} | ${ms(png.time)} | ${png.bytes} | ${ms(again.time)} |`
	);
}
