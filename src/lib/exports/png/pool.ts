import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Busy } from './busy';
import type { Job, RendererParts } from './renderer';
import program from './thread.ts?script';

interface Waiting {
	readonly job: Job;
	readonly resolve: (png: Uint8Array<ArrayBuffer>) => void;
	readonly reject: (error: Error) => void;
}
interface Thread {
	readonly worker: Worker;
	current: { readonly waiting: Waiting; readonly timer: NodeJS.Timeout } | null;
}

export interface PoolOptions {
	readonly threads?: number;
	/** Drawings that wait at most. */
	readonly queue?: number;
	/** Milliseconds after which a drawing is given up. */
	readonly patience?: number;
}

const BEFORE = `const { parentPort: port, workerData: parts } = require('node:worker_threads');`;

/**
 * Draws beside the server's own thread, so that a large picture holds nobody else up. Threads are
 * started when they are first needed, and do not keep the process alive.
 */
export class Pool {
	readonly #parts: RendererParts;
	readonly #most: number;
	readonly #queue: number;
	readonly #patience: number;
	readonly #threads = new Set<Thread>();
	readonly #waiting: Waiting[] = [];

	constructor(parts: RendererParts, options: PoolOptions = {}) {
		this.#parts = parts;
		this.#most = options.threads ?? Math.min(4, Math.max(1, availableParallelism() - 1));
		this.#queue = options.queue ?? 24;
		this.#patience = options.patience ?? 30_000;
	}

	/** Whether a drawing would be turned away: asked before anything is done for it. */
	get isFull(): boolean {
		if (this.#threads.size < this.#most || this.#waiting.length < this.#queue) return false;
		return [...this.#threads].every((thread) => thread.current !== null);
	}

	/** @throws Busy */
	draw(job: Job): Promise<Uint8Array<ArrayBuffer>> {
		return new Promise((resolve, reject) => {
			const waiting = { job, resolve, reject };
			const idle = [...this.#threads].find((thread) => thread.current === null);
			if (idle) this.#give(idle, waiting);
			else if (this.#threads.size < this.#most) this.#give(this.#start(), waiting);
			else if (this.#waiting.length < this.#queue) this.#waiting.push(waiting);
			else reject(new Busy('The queue of pictures is full.'));
		});
	}

	async close(): Promise<void> {
		await Promise.all([...this.#threads].map(({ worker }) => worker.terminate()));
	}

	#start(): Thread {
		const worker = new Worker(`${BEFORE}\n${program}`, { eval: true, workerData: this.#parts });
		const thread: Thread = { worker, current: null };
		worker.on('message', ({ png, error }: { png?: Uint8Array<ArrayBuffer>; error?: string }) =>
			this.#done(thread, png ?? new Error(error))
		);
		worker.on('error', (error: Error) => this.#lost(thread, error));
		worker.on('exit', () => this.#lost(thread, new Error('The drawing thread ended.')));
		this.#threads.add(thread);
		return thread;
	}

	#give(thread: Thread, waiting: Waiting): void {
		const timer = setTimeout(() => {
			this.#lost(thread, new Busy('The picture took too long to draw.'));
			void thread.worker.terminate();
		}, this.#patience);
		thread.current = { waiting, timer };
		thread.worker.ref();
		thread.worker.postMessage({ id: 0, job: waiting.job });
	}

	#done(thread: Thread, result: Uint8Array<ArrayBuffer> | Error): void {
		const { current } = thread;
		if (!current) return;
		clearTimeout(current.timer);
		thread.current = null;
		thread.worker.unref();
		if (result instanceof Error) current.waiting.reject(result);
		else current.waiting.resolve(result);
		const next = this.#waiting.shift();
		if (next) this.#give(thread, next);
	}

	/** A thread that is gone: its drawing fails, those that wait get another thread. */
	#lost(thread: Thread, error: Error): void {
		if (!this.#threads.delete(thread)) return;
		if (thread.current) {
			clearTimeout(thread.current.timer);
			thread.current.waiting.reject(error);
			thread.current = null;
		}
		const next = this.#waiting.shift();
		if (next) this.#give(this.#start(), next);
	}
}
