/**
 * The requests of a connection, one after the other: the next begins when the answer before it has
 * been taken. Browsers send no second one before that; who sends sixty at once would have all sixty
 * made and held for a reader that may not want one.
 */

/** @typedef {import('node:http').IncomingMessage} IncomingMessage */
/** @typedef {import('node:http').ServerResponse} ServerResponse */
/** @typedef {(req: IncomingMessage, res: ServerResponse) => void} Answer */

/**
 * @param {Answer} answer
 * @param {number} most that wait on a connection; who sends more is put out
 * @returns {Answer}
 */
export function inTurn(answer, most) {
	/** @type {WeakMap<import('node:net').Socket, [IncomingMessage, ServerResponse][]>} */
	const lines = new WeakMap();

	/** @param {IncomingMessage} req @param {ServerResponse} res @param {[IncomingMessage, ServerResponse][]} line */
	function begin(req, res, line) {
		res.once('close', () => {
			const next = line.shift();
			if (!next) lines.delete(req.socket);
			else if (!req.socket.destroyed) begin(...next, line);
		});
		answer(req, res);
	}

	return (req, res) => {
		const { socket } = req;
		const line = lines.get(socket);
		if (!line) {
			const fresh = /** @type {[IncomingMessage, ServerResponse][]} */ ([]);
			lines.set(socket, fresh);
			begin(req, res, fresh);
		} else if (line.length < most) line.push([req, res]);
		else socket.destroy();
	};
}
