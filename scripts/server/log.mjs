/**
 * One line of JSON an event, without personal data: no address of a reader, no header of theirs, no
 * value of a parameter.
 */

/** @param {string} event @param {Record<string, unknown>} said */
export const line = (event, said) =>
	JSON.stringify({ time: new Date().toISOString(), event, ...said });

/** @param {boolean} on */
export const logger = (on) => ({
	/** @param {{ method: string, address: string, status: number, ms: number, bytes: number, kept: boolean }} request */
	request({ method, address, ...rest }) {
		if (!on) return;
		const [path = '', query] = address.split('?');
		const parameters = query ? query.split('&').length : 0;
		console.log(line('request', { method, path: path.slice(0, 200), parameters, ...rest }));
	},
	/** @param {string} event @param {Record<string, unknown>} [said] */
	tell(event, said = {}) {
		if (on) console.log(line(event, said));
	},
	/** Always: whoever runs the server must learn of it. @param {unknown} error */
	fault(error) {
		const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
		const at = stack?.split('\n')[1]?.trim();
		console.error(line('fault', { name, message: message.slice(0, 300), at }));
	}
});
