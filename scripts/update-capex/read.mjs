import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../run.mjs';
import { fileOf } from './companies.mjs';

const PATIENCE = 20_000;

/**
 * A company's facts from a folder or from an address that answers like the SEC's `companyfacts`.
 *
 * @param {string} from
 * @param {number} cik
 * @param {{ contact?: string, ask?: typeof fetch }} [options] contact: the SEC wants to know who asks
 * @returns {Promise<unknown>}
 */
export async function factsOf(from, cik, { contact, ask = fetch } = {}) {
	const name = fileOf(cik);
	if (!/^https?:/.test(from)) {
		const file = join(from, name);
		if (!existsSync(from)) throw new Refusal(`There is no folder "${from}".`);
		if (!existsSync(file)) throw new Refusal(`"${from}" has no ${name}.`);
		return parsed(readFileSync(file, 'utf8'), file);
	}
	const address = `${from.replace(/\/$/, '')}/${name}`;
	/** @type {Response} */
	let answer;
	try {
		answer = await ask(address, {
			headers: { 'user-agent': `Buildout ledger (${contact ?? 'no contact given'})` },
			signal: AbortSignal.timeout(PATIENCE)
		});
	} catch (error) {
		throw new Refusal(
			`${address} could not be reached (${causeOf(error)}). Without a network, give a folder: --from DIR.`
		);
	}
	if (answer.status === 403)
		throw new Refusal(`${address} refuses to answer (403): the SEC wants --contact NAME@HOST.`);
	if (answer.status === 429)
		throw new Refusal(`${address} was asked too often (429): try again in ten minutes.`);
	if (!answer.ok) throw new Refusal(`${address} answered ${answer.status}.`);
	return parsed(await answer.text(), address);
}

/** @param {unknown} error */
function causeOf(error) {
	const { cause, name, message } = /** @type {Error & { cause?: { code?: string } }} */ (error);
	return cause?.code ?? (name === 'TimeoutError' ? 'no answer in 20 seconds' : message);
}

/** @param {string} text @param {string} where */
function parsed(text, where) {
	try {
		return JSON.parse(text);
	} catch {
		throw new Refusal(`${where} is no JSON: ${text.slice(0, 60).replace(/\s+/g, ' ')}…`);
	}
}
