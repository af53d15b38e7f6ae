import { namedIn, natureName, shortPayers } from '$lib/charts/frame';
import { NATURES, STATUSES, WHO, type Figure, type Ledger } from '$lib/figures';
import { convert } from '$lib/measures';
import type { Words } from '$lib/words';
import * as m from '$messages';
import { choiceName } from '../filters';
import type { SearchEntry } from './search';

/** Names in every language by id, so that a reader's own word for a payer or place is found. */
export interface SearchNames {
	readonly actors: Readonly<Record<string, readonly string[]>>;
	readonly places: Readonly<Record<string, readonly string[]>>;
	readonly regions: Readonly<Record<string, readonly string[]>>;
}

export interface NamedChart {
	readonly id: string;
	/** In the reader's language first. */
	readonly names: readonly string[];
}

const NO_NAMES: SearchNames = { actors: {}, places: {}, regions: {} };
const TIERS = { headline: 1, standard: 0.5, detail: 0 } as const;
const OTHER_LANGUAGE = 0.95;

/** What most readers mean: by tier, then by size, a thousand billion dollars being the top. */
function rankOf(figure: Figure, ledger: Ledger): number {
	const dollars = convert(figure, 'USD', ledger);
	const size = dollars?.high ?? dollars?.low ?? 0;
	return 0.6 * TIERS[figure.tier] + 0.4 * Math.min(1, Math.log10(1 + size) / 3);
}

/** Everything that can be found. The first text of each entry is its name. */
export function searchEntries(
	ledger: Ledger,
	words: Words,
	charts: readonly NamedChart[],
	names: SearchNames = NO_NAMES
): readonly SearchEntry[] {
	const options = { locale: words.locale };
	const most = ledger.figures.length;
	const counted = (is: (figure: Ledger['figures'][number]) => boolean) =>
		ledger.figures.filter(is).length;
	const others = (list: readonly string[] | undefined, weight: number) =>
		(list ?? []).map((name) => [name, weight] as const);

	const figures = ledger.figures.map((figure): SearchEntry => {
		const named = namedIn(ledger, figure, 'destination');
		const codes = [...new Set([...figure.destination, ...figure.payerCountries])];
		return {
			kind: 'figure',
			id: figure.id,
			label: m.chart_payers_title(
				{ payers: shortPayers(named.payers, words), title: figure.title },
				options
			),
			detail: words.sum(figure.amount, 'text'),
			texts: [
				[figure.title, 1],
				...others(named.payers, 0.95),
				...figure.payers.flatMap((id) => others(names.actors[id], 0.9)),
				...codes.flatMap((code) => [
					...others([ledger.places[code]?.name ?? code], 0.6),
					...others(names.places[code], 0.55)
				]),
				[figure.id, 0.7],
				[natureName(figure.nature, words), 0.4]
			],
			rank: rankOf(figure, ledger)
		};
	});

	const payers = Object.entries(ledger.actors).flatMap(([id, actor]): SearchEntry[] => {
		const n = counted((figure) => figure.payers.includes(id));
		if (n === 0) return [];
		return [
			{
				kind: 'payer',
				id,
				label: actor.name,
				detail: m.search_payer({ n: words.count(n) }, options),
				texts: [[actor.name, 1], ...others(names.actors[id], OTHER_LANGUAGE)],
				rank: n / most
			}
		];
	});

	/** A place filters by where money goes or by who pays: two ways, where each has figures. */
	const place = (
		code: string,
		name: string,
		otherNames: readonly string[] | undefined,
		in_: (side: 'destination' | 'payer') => number
	) =>
		(['destination', 'payer'] as const).flatMap((side): SearchEntry[] => {
			const n = in_(side);
			const inputs = { n: words.count(n) };
			if (n === 0) return [];
			return [
				{
					kind: 'place',
					id: `${side}:${code}`,
					label: name,
					detail:
						side === 'payer'
							? m.search_home(inputs, options)
							: m.search_destination(inputs, options),
					texts: [[name, 1], ...others(otherNames, OTHER_LANGUAGE)],
					rank: n / most + (side === 'destination' ? 0.1 : 0)
				}
			];
		});
	const places = [
		...ledger.regions.flatMap(({ id, name }) =>
			place(id, name, names.regions[id], (side) =>
				counted((figure) =>
					(side === 'payer' ? figure.payerRegions : figure.destinationRegions).includes(id)
				)
			)
		),
		...Object.entries(ledger.places).flatMap(([code, { name }]) =>
			place(code, name, names.places[code], (side) =>
				counted((figure) =>
					(side === 'payer' ? figure.payerCountries : figure.destination).some(
						(own) => own === code
					)
				)
			)
		)
	];

	const choices = (
		[
			['nature', NATURES, m.search_nature],
			['who', WHO, m.search_who],
			['status', STATUSES, m.search_status]
		] as const
	).flatMap(([key, values, detail]) =>
		values.flatMap((value): SearchEntry[] => {
			const n = counted((figure) => figure[key] === value);
			const label = choiceName(key, value, words);
			return n === 0
				? []
				: [
						{
							kind: key,
							id: value,
							label,
							detail: detail({ n: words.count(n) }, options),
							texts: [
								[label, 0.9],
								[value, 0.6]
							],
							rank: 0
						}
					];
		})
	);

	const drawn = charts.map(({ id, names: [name = id, ...rest] }): SearchEntry => ({
		kind: 'chart',
		id,
		label: name,
		detail: '',
		texts: [[name, 1], ...others(rest, 0.8), [id, 0.8]],
		rank: 0.5
	}));
	return [...figures, ...payers, ...places, ...choices, ...drawn];
}
