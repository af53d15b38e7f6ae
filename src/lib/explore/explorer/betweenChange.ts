import type { View } from '$lib/view';

type Asked = Pick<View, 'region' | 'side' | 'counterpart'>;
const same = (a: readonly string[], b: readonly string[]) => a.join() === b.join();

/**
 * What choosing a flow does to the view: only money from these payers to this destination; chosen
 * again, everything. An end that is null (several regions at once) does not restrict.
 */
export function betweenChange(
	view: Asked,
	payer: string | null,
	destination: string | null
): Partial<View> {
	const change: Asked = {
		side: payer === null ? 'destination' : 'payer',
		region: [payer ?? destination ?? []].flat(),
		counterpart: payer !== null && destination !== null ? [destination] : []
	};
	const on =
		view.side === change.side &&
		same(view.region, change.region) &&
		same(view.counterpart, change.counterpart);
	return on ? { region: [], counterpart: [] } : change;
}
