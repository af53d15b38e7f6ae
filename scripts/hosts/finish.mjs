/**
 * What is left to do after a build for a host of files: the page for what is not there is drawn by
 * scripts, in the language of its address; without scripts it would be blank.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.mjs';

/** @param {string} text */
const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

/** @param {string} folder @param {string} base path that the site lives below */
export function finishFiles(folder, base) {
	/** @type {{ locales: string[] }} */
	const { locales } = JSON.parse(readFileSync(join(root, 'project.inlang/settings.json'), 'utf8'));
	const lines = locales.map((locale) => {
		const said = JSON.parse(readFileSync(join(root, `messages/${locale}.json`), 'utf8'));
		const home = `${base}${locale === 'en' ? '' : `/${locale}`}/`;
		return `<p lang="${locale === 'zh' ? 'zh-Hans' : locale}">${escape(said.error_not_found)} <a href="${home}">${escape(said.home)}</a></p>`;
	});
	const file = join(folder, '404.html');
	const page = readFileSync(file, 'utf8');
	writeFileSync(
		file,
		page.replace('</body>', () => `<noscript>${lines.join('')}</noscript></body>`)
	);
}
