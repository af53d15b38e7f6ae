/**
 * Imported first by the commands: an older Node would stop later at a message nobody understands.
 * The least version is that of the build tool, `node_modules/vite/package.json`.
 */
export const LEAST = [20, 19];

/**
 * @param {string} version as in `process.versions.node`
 */
export function isTooOld(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	return major < LEAST[0] || (major === LEAST[0] && minor < LEAST[1]);
}

if (isTooOld(process.versions.node)) {
	console.error(
		`Buildout needs Node ${LEAST.join('.')} or newer; this is ${process.versions.node}. ` +
			'A current one is at https://nodejs.org.'
	);
	process.exit(1);
}
