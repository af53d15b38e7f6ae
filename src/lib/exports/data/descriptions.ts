import { answer, JSON_TYPE } from '../answer';
import { asked, type Asking } from '../request';
import { openapiJson } from './openapi';
import { datapackageJson } from './package';
import { schemaJson } from './schema';

const DESCRIPTIONS = {
	schema: { type: 'application/schema+json', make: schemaJson },
	openapi: { type: JSON_TYPE, make: openapiJson },
	datapackage: { type: JSON_TYPE, make: datapackageJson }
} as const;

/** `/api/schema.json`, `/api/openapi.json` and `/datapackage.json`: what the data are, for programs. */
export async function answerDescription(
	asking: Asking,
	which: keyof typeof DESCRIPTIONS
): Promise<Response> {
	const request = asked(asking);
	if ('refusal' in request) return request.refusal;
	const { ledger, words, site } = request;
	const { type, make } = DESCRIPTIONS[which];
	return answer(asking.request, [which, words.locale, site].join('\n'), () => ({
		body: JSON.stringify(make(site, ledger.version, ledger.closes, words.locale), null, 2),
		type
	}));
}
