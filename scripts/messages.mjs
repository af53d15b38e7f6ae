/**
 * npm run messages    checks that all languages say the same, and compiles them
 */
import './nodeVersion.mjs';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from './figures/load.mjs';
import { catalogueFaults } from './messages/faults.mjs';
import { isProgram, main, programOf, Refusal, root, run } from './run.mjs';

const FOLDER = join(root, 'messages');
const SETTINGS = join(root, 'project.inlang/settings.json');

/** What the files of the messages hold, by language. */
export function catalogues() {
	return Object.fromEntries(
		readdirSync(FOLDER)
			.filter((file) => file.endsWith('.json'))
			.map((file) => [file.slice(0, -5), JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))])
	);
}

/** The compiler reads the languages from a file of its own: they are written in one place only. @param {readonly string[]} locales */
function tellCompiler(locales) {
	const settings = JSON.parse(readFileSync(SETTINGS, 'utf8'));
	if (settings.locales.join() === locales.join()) return;
	writeFileSync(SETTINGS, `${JSON.stringify({ ...settings, locales }, null, '\t')}\n`);
}

const OUT = join(root, 'src/lib/paraglide');
/** Stands in what was compiled: a hash of what it was compiled from. */
const STAMP = join(OUT, '.sources');

function fingerprint() {
	const hash = createHash('sha256').update(readFileSync(SETTINGS));
	for (const text of Object.values(catalogues())) hash.update(JSON.stringify(text));
	const { version } = JSON.parse(
		readFileSync(join(root, 'node_modules/@inlang/paraglide-js/package.json'), 'utf8')
	);
	return hash.update(version).digest('hex');
}

/** Compiles where something changed: a compiler that empties its folder is not run under readers. */
export async function compileMessages() {
	const { LOCALES } = await load('figures/locales.ts');
	const faults = catalogueFaults(catalogues(), LOCALES);
	if (faults.length > 0) throw new Refusal(faults.join('\n'));
	tellCompiler(LOCALES);
	const sources = fingerprint();
	if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) return;
	const code = await run(process.execPath, [
		programOf('@inlang/paraglide-js', 'paraglide-js'),
		...['compile', '--project', './project.inlang', '--outdir', './src/lib/paraglide'],
		...['--strategy', 'baseLocale', '--silent']
	]);
	if (code !== 0) throw new Refusal('The messages do not compile: the reason stands above.');
	writeFileSync(STAMP, sources);
}

if (isProgram(import.meta.url)) await main(compileMessages);
