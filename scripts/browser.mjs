/**
 * Which browser the tests use, and how one is had where there is none: Playwright's own, else the
 * system's, else Debian's.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { request } from 'node:https';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { programOf, Refusal, root, run } from './run.mjs';

/** How a browser is started: without a sandbox where root has none, and without calls home. */
export const BROWSER_ARGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/** Without windows first: the others draw their own, unseen, at twice the work of a whole test. */
const NAMES = [
	'chromium-headless-shell',
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome',
	'microsoft-edge'
];
/** Where the other systems keep programs that no PATH names. */
const PLACES = {
	darwin: [
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
	],
	win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((folder) =>
		['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map(
			(file) => join(process.env[folder] ?? 'C:\\Program Files', file)
		)
	)
};

/** @param {string} file */
function isExecutable(file) {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/**
 * The system's browsers, best first, whether they run or not.
 *
 * @param {string} [path] the PATH to search
 * @param {string} [platform]
 */
export function systemBrowsers(path = process.env.PATH ?? '', platform = process.platform) {
	const folders = path.split(delimiter).filter((folder) => folder !== '');
	const inPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
	const known = platform === 'darwin' || platform === 'win32' ? PLACES[platform] : [];
	return [...inPath, ...known].filter(isExecutable);
}

/**
 * The headless browser that belongs to this Playwright, if it was downloaded to the end. It lies
 * beside the full browser, whose path is the only one that Playwright tells.
 *
 * @param {string} full `chromium.executablePath()`
 * @returns {string | undefined}
 */
export function playwrightsOwn(full) {
	const [, folder, build] = /^(.*[\\/])chromium-(\d+)[\\/]/.exec(full) ?? [];
	if (folder === undefined) return undefined;
	const home = `${folder}chromium_headless_shell-${build}`;
	if (!existsSync(join(home, 'INSTALLATION_COMPLETE'))) return undefined;
	const files = readdirSync(home, { recursive: true, encoding: 'utf8' });
	const program = files.find((file) => /[\\/](chrome-)?headless[-_]shell(\.exe)?$/.test(file));
	return program && join(home, program);
}

/**
 * Whether a browser starts at all: libraries may lack, and some systems' `chromium` only says
 * that it must be installed otherwise. On Windows asking for the version would open a window.
 *
 * @param {string} file
 */
export function runs(file) {
	if (process.platform === 'win32') return existsSync(file);
	const { status } = spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 });
	return status === 0;
}

function own() {
	// Not imported above: it is no part of Node and may not be installed yet.
	const { chromium } = createRequire(import.meta.url)('@playwright/test');
	return playwrightsOwn(chromium.executablePath());
}

/**
 * The browser to test in, as things are: CHROMIUM_PATH, else Playwright's own, else the system's.
 *
 * @returns {string | undefined} its file
 */
export function findBrowser() {
	const { CHROMIUM_PATH } = process.env;
	if (CHROMIUM_PATH) return CHROMIUM_PATH;
	return [own(), ...systemBrowsers()].find((file) => file !== undefined && runs(file));
}

/**
 * Whether something answers at an address soon: a download that cannot begin is not begun.
 *
 * @param {string} address
 * @returns {Promise<boolean>}
 */
function answers(address) {
	return new Promise((resolve) => {
		const ask = request(address, { method: 'HEAD', timeout: 4000 }, (response) => {
			response.resume();
			resolve((response.statusCode ?? 500) < 400);
		});
		ask.on('timeout', () => ask.destroy());
		ask.on('error', () => resolve(false));
		ask.end();
	});
}

async function download() {
	const { env } = process;
	if (env.PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD) return;
	const playwright = programOf('@playwright/test', 'playwright');
	const install = [playwright, 'install', '--only-shell', 'chromium'];
	const plan = spawnSync(process.execPath, [...install, '--dry-run'], {
		cwd: root,
		encoding: 'utf8'
	});
	const [, address] = /Download url:\s*(https:\S+)/.exec(plan.stdout ?? '') ?? [];
	// Through a proxy only Playwright itself finds out.
	const behindProxy = env.HTTPS_PROXY || env.https_proxy;
	if (!behindProxy && (address === undefined || !(await answers(address)))) return;
	await run(process.execPath, install, { timeout: 180_000 });
}

async function installDebians() {
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	const updated = await run('apt-get', ['update', '-q'], { env });
	if (updated !== 0) console.error('The list of packages could not be updated; trying without.');
	for (const browser of ['chromium-headless-shell', 'chromium']) {
		const install = ['install', '-y', '-q', '--no-install-recommends', browser];
		if ((await run('apt-get', install, { env })) === 0) return;
	}
}

/**
 * Finds a browser or gets one.
 *
 * @returns {Promise<string>} its file
 */
export async function ensureBrowser() {
	const named = process.env.CHROMIUM_PATH;
	if (named) {
		if (runs(named)) return named;
		throw new Refusal(`CHROMIUM_PATH is "${named}", which does not start as a browser.`);
	}
	if (!own()) await download();
	let found = findBrowser();
	if (!found && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		console.log('Installing Chromium …');
		await installDebians();
		found = findBrowser();
	}
	if (found) return found;
	throw new Refusal(
		'No browser to test in. Install one with:\n' +
			'  npx playwright install --with-deps --only-shell chromium\n' +
			'or name yours: CHROMIUM_PATH=/path/to/chromium npm test'
	);
}
