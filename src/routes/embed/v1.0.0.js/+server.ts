import { answerFrozenScript } from '$lib/embed/server';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request }) => answerFrozenScript(request);
