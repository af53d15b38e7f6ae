import type { Ledger } from '$lib/figures';
import { knownOn, totalOf, type Total } from '$lib/measures';
import type { View } from '$lib/view';
import { rememberedOf } from '$lib/words';

/** As many as a reader is one press away from, once or twice. */
const kept = rememberedOf<Ledger, string, Total>(12);

/** The total of a view's first nature, as known on its day: what the home page opens with. */
export const totalInView = (ledger: Ledger, view: View): Total =>
	kept(ledger, JSON.stringify({ ...view, theme: null, tab: null, limit: null }), () =>
		totalOf(knownOn(ledger, view.asof), view, view.nature[0])
	);
