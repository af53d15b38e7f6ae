import { base } from '$app/paths';
import { answerRobots } from '$lib/exports';
import { FILES } from '$lib/words';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url }) => answerRobots(request, url.origin + base);

/** Where the site is files, this is one of them. */
export const prerender = FILES;
