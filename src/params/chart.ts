import { isChartId } from '$lib/catalogue/ids';
import type { ParamMatcher } from '@sveltejs/kit';

export const match: ParamMatcher = (param) => isChartId(param);
