import { answerFrozenScript } from '$lib/embed/server';
import { FILES } from '$lib/words';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request }) => answerFrozenScript(request);

/** Where the site is files, this is one of them. */
export const prerender = FILES;
