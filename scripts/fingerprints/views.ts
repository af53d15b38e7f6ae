/** The views every chart is drawn in: each filter, every language, the widths of the world. */
import { NATURES, REGION_IDS } from '$lib/figures';
import { DEFAULT_VIEW, type View } from '$lib/view';
import { LOCALES, type Locale } from '$lib/words';

export interface FingerprintView {
	/** Unique; says what differs from the default. */
	readonly name: string;
	readonly view: View;
	readonly locale: Locale;
	readonly width: number;
	readonly compact: boolean;
}

const WIDTHS = [280, 360, 479, 480, 640, 760, 1000, 1400] as const;

/** At least 40 views, the widths and languages dealt over them so that each meets many filters. */
export function fingerprintViews(): readonly FingerprintView[] {
	const changes: readonly (readonly [string, Partial<View>])[] = [
		['default', {}],
		...REGION_IDS.map((id) => [`region=${id}`, { region: [id] }] as const),
		['region=FRA', { region: ['FRA'] }],
		['region=WLD', { region: ['WLD'] }],
		['one row', { region: ['MAR'] }],
		['empty', { region: ['oceania'], who: ['supranational'] }],
		['side=payer', { side: 'payer' }],
		['gulf payers', { side: 'payer', region: ['western-asia'] }],
		['who=national', { who: ['national'], nature: ['public-budget'] }],
		['who=corporate', { who: ['corporate'] }],
		['all natures', { nature: NATURES }],
		['rumours', { nature: ['rumour'] }],
		['spent', { nature: ['spent'], focus: ['ai-infrastructure', 'partly', 'wider'] }],
		['wider', { focus: ['ai-infrastructure', 'partly', 'wider'] }],
		...(['EUR', 'CNY', 'GBP', 'JPY', 'original'] as const).map(
			(currency) => [`currency=${currency}`, { currency }] as const
		),
		['per-year', { measure: 'per-year' }],
		['gdp-share', { measure: 'gdp-share' }],
		['per-person', { measure: 'per-person' }],
		['real', { prices: 'real' }],
		['log', { scale: 'log' }],
		['log per-year', { scale: 'log', measure: 'per-year' }],
		...['2024-12-31', '2025-02-24', '2025-12-31', '2026-06-30'].map(
			(asof) => [`asof=${asof}`, { asof }] as const
		),
		['aligned', { calendar: 'aligned' }],
		['with-leases', { definition: 'with-leases' }],
		['headlines', { tier: ['headline'] }],
		['by region', { sort: 'region' }],
		['newest', { sort: 'announced' }],
		['limit=1', { limit: 1 }],
		['limit=1000', { limit: 1000 }],
		['years', { from: 2026, to: 2027 }],
		['superseded', { status: ['superseded', 'cancelled'] }]
	];
	const dealt = changes.map(([name, change], at): FingerprintView => {
		const width = WIDTHS[at % WIDTHS.length]!;
		const locale = LOCALES[at % LOCALES.length]!;
		return {
			name: `${name} @${width} ${locale}`,
			view: { ...DEFAULT_VIEW, ...change },
			locale,
			width,
			compact: false
		};
	});
	const wide = WIDTHS.map((width): FingerprintView => ({
		name: `width @${width} en`,
		view: DEFAULT_VIEW,
		locale: 'en',
		width,
		compact: false
	}));
	const cards = LOCALES.map((locale): FingerprintView => ({
		name: `card ${locale}`,
		view: DEFAULT_VIEW,
		locale,
		width: 320,
		compact: true
	}));
	return [...dealt, ...wide, ...cards];
}
