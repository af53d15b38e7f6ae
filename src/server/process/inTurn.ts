/**
 * The requests of a connection, one after the other: the next begins when the answer before it has
 * been taken. Browsers send no second one before that; who sends sixty at once would have all sixty
 * made and held for a reader that may not want one. Ours, since Node and its frameworks hand over
 * pipelined requests all at once.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

type Listener = (req: IncomingMessage, res: ServerResponse) => void;
type Waiting = [IncomingMessage, ServerResponse];

/** @param most that wait on a connection; who sends more is put out */
export function inTurn(answer: Listener, most: number): Listener {
	const lines = new WeakMap<Socket, Waiting[]>();

	function begin(req: IncomingMessage, res: ServerResponse, line: Waiting[]): void {
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
			const fresh: Waiting[] = [];
			lines.set(socket, fresh);
			begin(req, res, fresh);
		} else if (line.length < most) line.push([req, res]);
		else socket.destroy();
	};
}
