/**
 * What the flows ask of a browser: little enough that two protocols can give it alike.
 *
 * @typedef {object} Driver
 * @property {string} name with version
 * @property {(address: string) => Promise<void>} go returns when the page has loaded
 * @property {Run} run runs a function in the page
 * @property {(keys: string) => Promise<void>} press one of KEYS, or text to type
 * @property {(selector: string, text?: string) => Promise<void>} click presses the middle of the
 *   first element that can be seen, with the pointer
 * @property {(width: number, height: number) => Promise<void>} size of the page
 * @property {() => string[]} complaints what the console has said is wrong, since last asked
 * @property {() => Promise<void>} close
 */
/** @typedef {(script: (...args: any[]) => any, ...args: unknown[]) => Promise<any>} Run */

/** As WebDriver writes keys that are no letters. @type {Record<string, string>} */
export const KEYS = {
	Tab: '\uE004',
	Enter: '\uE007',
	Escape: '\uE00C',
	End: '\uE010',
	Home: '\uE011',
	ArrowUp: '\uE013',
	ArrowDown: '\uE015'
};

/** @param {string} keys */
export const keyActions = (keys) =>
	(KEYS[keys] ? [KEYS[keys]] : [...keys]).flatMap((value) => [
		{ type: 'keyDown', value },
		{ type: 'keyUp', value }
	]);

/** @param {number} x @param {number} y */
export const clickActions = (x, y) => [
	{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
	{ type: 'pointerDown', button: 0 },
	{ type: 'pointerUp', button: 0 }
];

/** Runs in the page: the middle of the first element that is seen, scrolled to where it can be pressed. */
export function middleOf(/** @type {string} */ selector, /** @type {string} */ text) {
	const element = [...document.querySelectorAll(selector)].find(
		(one) => one.getClientRects().length > 0 && (one.textContent ?? '').trim().startsWith(text)
	);
	if (!element) return null;
	element.scrollIntoView({ block: 'center', behavior: 'instant' });
	const { left, top, width, height } = element.getBoundingClientRect();
	return [left + width / 2, top + height / 2];
}

/**
 * Asks until the answer is truthy.
 *
 * @template T
 * @param {string} what for the message
 * @param {() => Promise<T>} ask
 * @param {number} [within] milliseconds
 */
export async function until(what, ask, within = 15_000) {
	const end = Date.now() + within;
	/** @type {unknown} */
	let last;
	do {
		try {
			last = await ask();
			if (last) return /** @type {T} */ (last);
		} catch (error) {
			// A page on its way to another has no world to ask in.
			last = error;
		}
		await new Promise((done) => setTimeout(done, 100));
	} while (Date.now() < end);
	throw new Error(`${what}: not within ${within / 1000} s (${String(last).slice(0, 300)})`);
}

/** A program that prints where it listens. @param {import('node:child_process').ChildProcess} child @param {RegExp} pattern with one group @param {string} name @returns {Promise<string>} */
export const heardFrom = (child, pattern, name) =>
	new Promise((resolve, reject) => {
		let said = '';
		const listen = (/** @type {Buffer} */ chunk) => {
			said += chunk;
			const found = pattern.exec(said)?.[1];
			if (found) resolve(found);
		};
		child.stdout?.on('data', listen);
		child.stderr?.on('data', listen);
		child.once('error', reject);
		child.once('exit', (code) =>
			reject(new Error(`${name} ended with ${code}: ${said.slice(-400)}`))
		);
		setTimeout(
			() => reject(new Error(`${name} did not start: ${said.slice(-400)}`)),
			60_000
		).unref();
	});
