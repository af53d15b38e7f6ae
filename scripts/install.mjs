import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, Refusal, root } from './run.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean }} Locked
 * @typedef {Record<string, Locked>} Packages by folder, as in a lock file
 */

/**
 * What the lock file asks for and `node_modules` lacks. Contents are compared, not times: a
 * checkout makes every file new, and an install that was broken off leaves no record behind.
 *
 * @param {Packages} wanted
 * @param {Packages} installed
 */
export function missingOf(wanted, installed) {
	return Object.keys(wanted).filter(
		(folder) =>
			folder !== '' &&
			!wanted[folder].optional && // built for another system
			installed[folder]?.version !== wanted[folder].version
	);
}

/** @param {string} file @returns {Packages} */
function packagesIn(file) {
	return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
}

export function isInstalled() {
	const record = 'node_modules/.package-lock.json';
	if (!existsSync(join(root, record))) return false;
	return missingOf(packagesIn('package-lock.json'), packagesIn(record)).length === 0;
}

/** Installs the packages of the lock file where one is missing. */
export async function install() {
	if (isInstalled()) return;
	console.log('Installing packages …');
	// Everything here is a development dependency: the build bundles what it serves with.
	if ((await npm('ci', '--include=dev', '--no-audit', '--no-fund')) !== 0) {
		throw new Refusal('The packages could not be installed: npm says why above.');
	}
}

/**
 * Installs a package of its own, whose versions stand in its `package.json`, where it is not yet.
 *
 * @param {string} folder
 * @param {string} sign one of its dependencies: with it they are all there
 * @param {string[]} more options of npm
 */
export async function installIn(folder, sign, ...more) {
	if (existsSync(join(folder, 'node_modules', sign))) return;
	const options = ['--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', ...more];
	if ((await npm('install', '--prefix', folder, ...options)) !== 0)
		throw new Refusal(`The packages of ${folder} could not be installed: npm says why above.`);
}
