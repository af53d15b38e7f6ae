import { figureDetails, ledgerFor, type Locale } from '$lib/figures';
import { answer, JSON_TYPE } from './answer';
import type { FigureAnswer } from './data/answers';
import { missingResponse } from './problem';
import { asked, type Asking } from './request';

/**
 * Everything about one figure with the version of the ledger it is from; undefined for an id that
 * no figure has. The answer of `/figures/{id}.json`.
 */
export function figureJson(id: string, locale: Locale): FigureAnswer | undefined {
	const details = figureDetails(id, locale);
	return details && { version: ledgerFor(locale).version, licence: 'CC-BY-4.0', details };
}

/** `/figures/{id}.json` */
export async function answerFigure(asking: Asking, id: string): Promise<Response> {
	const request = asked(asking);
	if ('refusal' in request) return request.refusal;
	const { locale } = request.words;
	const figure = figureJson(id, locale);
	if (!figure) return missingResponse('id', id, ['id of a figure, see /api/figures.json']);
	return answer(asking.request, ['figure', id, locale].join('\n'), () => ({
		body: JSON.stringify(figure),
		type: JSON_TYPE
	}));
}
