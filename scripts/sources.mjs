import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the build is made of. Messages are compiled into `src/lib/paraglide` by the build itself. */
const SOURCES = [
	'src',
	'plugins',
	'messages',
	'static',
	'project.inlang/settings.json',
	'package.json',
	'package-lock.json',
	'tsconfig.json'
];
/** Programs beside `package.json` shape the build, but for those of the other tools. */
const CONFIGURATION = /^(?!(eslint|playwright|vitest)\.).*\.[jt]s$/;
const NOT = /^src\/lib\/paraglide$|\.test\.ts$/;

/**
 * @param {string} root
 * @param {string} path below it
 * @returns {string[]} a line for each file
 */
function linesOf(root, path) {
	if (NOT.test(path)) return [];
	const stat = statSync(join(root, path), { throwIfNoEntry: false });
	if (!stat) return [];
	if (!stat.isDirectory()) return [`${path} ${stat.size} ${stat.mtimeMs}`];
	return readdirSync(join(root, path))
		.sort()
		.flatMap((name) => linesOf(root, `${path}/${name}`));
}

/**
 * Changes with every file that is edited, added, renamed or taken away: the newest time alone
 * would miss a file that is gone and one restored from a backup.
 *
 * @param {string} root
 */
export function fingerprintOf(root) {
	const configuration = readdirSync(root).filter((name) => CONFIGURATION.test(name));
	const lines = [...SOURCES, ...configuration.sort()].flatMap((path) => linesOf(root, path));
	return createHash('sha256').update(lines.join('\n')).digest('hex');
}
