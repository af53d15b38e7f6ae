/** Plain JavaScript, since `npm run build` notes with it what a start compares. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Stands in the build folder: a hash of each of its files. */
const LIST = '.files';

/** @param {string} file */
const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('base64url');

/** @param {string} folder @returns {string[]} */
const filesIn = (folder) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
		.map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
		.sort();

/** Notes what a build is made of, so that a copy can be compared. @param {string} folder */
export function noteBuild(folder) {
	const list = Object.fromEntries(
		filesIn(folder).map((file) => [file.replaceAll('\\', '/'), hashOf(join(folder, file))])
	);
	writeFileSync(join(folder, LIST), JSON.stringify(list));
}

/**
 * What is wrong with a build folder, in words; a copy that broke off is found before it answers
 * anyone.
 *
 * @param {string} folder
 * @returns {string | null}
 */
export function faultOfBuild(folder) {
	const needed = ['handler.js', 'server/chunks', 'client/_app'];
	const [absent] = needed.filter((file) => !existsSync(join(folder, file)));
	const again = 'Build or copy it again: npm run build';
	if (absent) return `The build is not whole: ${absent} is missing. ${again}`;
	if (!existsSync(join(folder, LIST))) return null;
	/** @type {Record<string, string>} */
	let list;
	try {
		list = JSON.parse(readFileSync(join(folder, LIST), 'utf8'));
	} catch {
		return `The build is damaged: its list of files cannot be read. ${again}`;
	}
	const lost = Object.keys(list).filter((file) => !existsSync(join(folder, file)));
	if (lost.length > 0)
		return `The build is not whole: ${lost.length} of ${Object.keys(list).length} files are missing, the first is ${lost[0]}. ${again}`;
	const other = Object.entries(list).find(([file, hash]) => hashOf(join(folder, file)) !== hash);
	return other ? `The build is damaged: ${other[0]} is not as it was built. ${again}` : null;
}
