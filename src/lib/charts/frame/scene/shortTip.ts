import { tipLines } from '../interaction';

const MOST = 9;

/** A tip for `tipLines`, without the lines that the spoken name has. */
export function shortTip(lines: readonly string[], name: string): string {
	const short: string[] = [];
	for (const line of lines) {
		const counts = Array.from({ length: MOST }, (_, at) => (at === 0 ? '' : String(at + 1)));
		const found = counts.find(
			(count) => tipLines([...short, count].join('\n'), name).at(-1) === line
		);
		short.push(found ?? line);
	}
	const whole = lines.join('\n');
	const text = short.join('\n');
	return tipLines(text, name).join('\n') === whole ? text : whole;
}
