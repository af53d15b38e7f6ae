/**
 * npm run fonts    cuts the faces that pictures (PNG) are set in to the characters we write
 *
 * The originals come from npm into a folder that is deleted again; run it when
 * `src/lib/exports/fonts/fonts.test.ts` says that a character is missing.
 */
import './nodeVersion.mjs';
import { createRequire } from 'node:module';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chineseIn, COMMON_CHINESE, LATIN } from './fonts/characters.mjs';
import { renamed } from './fonts/renamed.mjs';
import { isProgram, main, npm, Refusal, root } from './run.mjs';

const FOLDER = join(root, 'src/lib/exports/fonts');
const PACKAGES = [
	'subset-font@2.9.0',
	'@expo-google-fonts/arimo@0.4.3',
	'@expo-google-fonts/noto-sans-sc@0.4.3'
];

/**
 * Noto Sans SC regular has the common characters beside ours, so that a new figure seldom needs a
 * new cut; in the bold face a missing one is drawn regular.
 */
const CUTS = [
	{ to: 'Arimo-Regular.ttf', from: '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf' },
	{ to: 'Arimo-Bold.ttf', from: '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf' },
	{
		to: 'NotoSansSC-Regular.ttf',
		from: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
		chinese: 'common'
	},
	{
		to: 'NotoSansSC-Bold.ttf',
		from: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
		chinese: 'ours'
	}
];
/** The pages' own serif, which has the weight of titles only. */
const SERIF = {
	to: 'BuildoutSerif-SemiBold.ttf',
	from: join(root, 'static/fonts/buildout-serif.woff2')
};

export async function cutFonts() {
	const there = mkdtempSync(join(tmpdir(), 'buildout-fonts-'));
	try {
		const code = await npm('install', '--prefix', there, '--no-save', '--no-audit', ...PACKAGES);
		if (code !== 0)
			throw new Refusal('The original faces could not be fetched: npm says why above.');
		const load = createRequire(join(there, 'x.js'));
		const { default: subset } = await import(pathToFileURL(load.resolve('subset-font')).href);
		const ours = chineseIn(root);
		for (const { to, from, chinese } of CUTS) {
			const text = chinese ? ours + (chinese === 'common' ? COMMON_CHINESE : '') : LATIN;
			save(to, await subset(readFileSync(load.resolve(from)), text, { targetFormat: 'truetype' }));
		}
		const serif = await subset(readFileSync(SERIF.from), LATIN, { targetFormat: 'truetype' });
		// Its licence reserves the name of the original for the original.
		save(SERIF.to, renamed(serif, 'Buildout Serif', 'SemiBold'));
	} finally {
		rmSync(there, { recursive: true, force: true });
	}
}

/** @param {string} name @param {Uint8Array} bytes */
function save(name, bytes) {
	writeFileSync(join(FOLDER, name), bytes);
	console.log(`${name}: ${Math.round(bytes.length / 1000)} kB`);
}

if (isProgram(import.meta.url)) await main(cutFonts);
