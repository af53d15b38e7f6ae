/**
 * One line of JSON an event, without personal data: no address of a reader, no header of theirs, no
 * value of a parameter. Ours, since it is three kinds of line, and a logger such as pino is more
 * code than the rest of the server in a folder that shall need no packages.
 */

export interface Answered {
	readonly method: string;
	/** Path and query as they came; the query is counted and not said. */
	readonly address: string;
	readonly status: number;
	readonly ms: number;
	readonly bytes: number;
	/** Whether it was served from memory. */
	readonly kept: boolean;
}

const line = (event: string, said: object): string =>
	JSON.stringify({ time: new Date().toISOString(), event, ...said });

/** @param on whether more than faults is said */
export const logger = (on: boolean) => ({
	request({ method, address, ...rest }: Answered): void {
		if (!on) return;
		const [path = '', query] = address.split('?');
		const parameters = query ? query.split('&').length : 0;
		console.log(line('request', { method, path: path.slice(0, 200), parameters, ...rest }));
	},
	tell(event: string, said: object = {}): void {
		if (on) console.log(line(event, said));
	},
	/** Always: whoever runs the server must learn of it. */
	fault(error: unknown): void {
		const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
		const at = stack?.split('\n')[1]?.trim();
		console.error(line('fault', { name, message: message.slice(0, 300), at }));
	}
});
