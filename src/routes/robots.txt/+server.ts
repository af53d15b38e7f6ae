import { base } from '$app/paths';
import { answerRobots } from '$lib/exports';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url }) => answerRobots(request, url.origin + base);
