import { equalEarth, type Point } from './equalEarth';

/**
 * Where a country's circle stands: degrees east and north, the middle of its largest part (Natural
 * Earth, as in land.ts) or of the part where most people live. A star marks what is too small for
 * the drawn land and gets a dot in its place.
 */
const POINTS =
	'ABW* -70 12.5, AFG 66 33.8, AGO 17.5 -12.3, AIA* -63.1 18.2, ALA* 19.9 60.2, ' +
	'ALB 20 41.1, AND* 1.6 42.5, ARE 54.2 23.9, ARG -64.7 -34.6, ARM 45 40.2, ' +
	'ASM* -170.7 -14.3, ATF 69.5 -49.3, ATG* -61.8 17.1, AUS 135 -27, AUT 14.1 47.6, ' +
	'AZE 47.7 40.3, BDI 29.9 -3.4, BEL 4.6 50.7, BEN 2.3 9.6, BES* -68.3 12.2, ' +
	'BFA -1.8 12.3, BGD 90.3 23.8, BGR 25.2 42.8, BHR* 50.5 26, BHS -77.9 24.5, ' +
	'BIH 17.8 44.2, BLM* -62.8 17.9, BLR 28 53.5, BLZ -88.7 17.2, BMU* -64.8 32.3, ' +
	'BOL -64.7 -16.7, BRA -53.2 -10.7, BRB* -59.6 13.2, BRN 114.9 4.7, BTN 90.5 27.4, ' +
	'BVT* 3.4 -54.4, BWA 23.8 -22.1, CAF 20.4 6.5, CAN -97.9 54, CCK* 96.9 -12.2, ' +
	'CHE 8.1 46.8, CHL -71.2 -33.5, CHN 109 34.5, CIV -5.6 7.6, CMR 12.6 5.7, ' +
	'COD 23.6 -2.8, COG 15.1 -0.8, COK* -159.8 -21.2, COL -73.1 3.9, COM* 43.3 -11.7, ' +
	'CPV* -23.6 15.1, CRI -84.2 10, CUB -76.4 20.6, CUW* -69 12.2, CXR* 105.6 -10.5, ' +
	'CYM* -81.3 19.3, CYP 33 34.9, CZE 15.3 49.8, DEU 10.3 51.1, DJI 42.5 11.8, ' +
	'DMA* -61.4 15.4, DNK 9.3 56.2, DOM -70.5 18.9, DZA 2.8 33, ECU -78.4 -1.5, ' +
	'EGY 30.5 28.5, ERI 38.7 15.4, ESH -13.2 24.7, ESP -3.6 40.3, EST 25.8 58.6, ' +
	'ETH 39.6 8.6, FIN 26 62.5, FJI 178 -17.8, FLK -59.4 -51.7, FRA 2.3 46.6, ' +
	'FRO* -6.9 62.2, FSM* 158.2 6.9, GAB 11.7 -0.6, GBR -2.6 53.8, GEO 43.5 42.2, ' +
	'GGY* -2.6 49.5, GHA -1.2 7.9, GIB* -5.4 36.1, GIN -11.1 10.4, GLP* -61.6 16.2, ' +
	'GMB -15.4 13.5, GNB -15.1 12, GNQ 10.4 1.6, GRC 22.5 39.3, GRD* -61.7 12.1, GRL -42 72, ' +
	'GTM -90.4 15.7, GUF -53.1 3.9, GUM* 144.8 13.4, GUY -59 4.8, HKG* 114.1 22.4, ' +
	'HMD* 73.5 -53.1, HND -86.6 14.8, HRV 16.6 45, HTI -72.3 19.2, HUN 19.3 47.2, ' +
	'IDN 110.4 -7.2, IMN* -4.5 54.2, IND 79.5 22.8, IOT* 72.4 -7.3, IRL -8 53.2, IRN 54.5 32.5, ' +
	'IRQ 43.8 33, ISL -18.8 65.1, ISR 35 31.5, ITA 12.4 43.4, JAM -77.3 18.1, ' +
	'JEY* -2.1 49.2, JOR 36.8 31.2, JPN 136.7 36, KAZ 67.2 48.4, KEN 37.8 0.6, ' +
	'KGZ 74.6 41.5, KHM 104.9 12.7, KIR* -157.4 1.9, KNA* -62.7 17.3, KOR 127.8 36.4, ' +
	'KWT 47.6 29.3, LAO 103.8 18.4, LBN 35.9 33.9, LBR -9.4 6.4, LBY 18 27, LCA* -61 13.9, ' +
	'LIE* 9.5 47.1, LKA 80.7 7.7, LSO 28.2 -29.6, LTU 23.9 55.3, LUX 6 49.8, LVA 24.8 56.8, ' +
	'MAC* 113.5 22.2, MAF* -63.1 18.1, MAR -6.3 31.9, MCO* 7.4 43.8, MDA 28.4 47.2, ' +
	'MDG 46.7 -19.3, MDV* 73.5 4.2, MEX -102.2 23.9, MHL* 171.2 7.1, MKD 21.7 41.6, ' +
	'MLI -3.6 17.2, MLT* 14.4 35.9, MMR 96.5 20.9, MNE 19.3 42.8, MNG 103 47, ' +
	'MNP* 145.7 15.2, MOZ 35.5 -17.2, MRT -10.3 20.2, MSR* -62.2 16.7, MTQ* -61 14.7, ' +
	'MUS* 57.6 -20.3, MWI 34.2 -13.2, MYS 102.2 4.2, MYT* 45.2 -12.8, NAM 17.1 -22, ' +
	'NCL 165.5 -21.3, NER 9.3 17.3, NFK* 167.9 -29.1, NGA 8 9.5, NIC -85 12.8, ' +
	'NIU* -169.9 -19.1, NLD 5.5 52.3, NOR 9.5 61.5, NPL 84 28.2, NRU* 166.9 -0.5, ' +
	'NZL 175.6 -39.2, OMN 56.1 20.6, PAK 69.2 29.9, PAN -80.1 8.5, PCN* -128.3 -24.4, ' +
	'PER -74.4 -9.1, PHL 121.6 15.7, PLW* 134.6 7.5, PNG 144.3 -6.6, POL 19.3 52.1, ' +
	'PRI -66.5 18.2, PRK 127.1 40.1, PRT -8.1 39.6, PRY -58.4 -23.2, PSE 35.3 31.9, ' +
	'PYF* -149.4 -17.7, QAT 51.2 25.3, REU* 55.5 -21.1, ROU 25 45.9, RUS 60 57, RWA 29.9 -2, ' +
	'SAU 44.6 24.1, SDN 29.8 16, SEN -14.5 14.4, SGP* 103.8 1.4, SGS* -36.7 -54.4, ' +
	'SHN* -5.7 -16, SJM 17 78.6, SLB 159.1 -7.9, SLE -11.8 8.5, SLV -88.9 13.7, ' +
	'SMR* 12.5 43.9, SOM 45.7 4.7, SPM* -56.3 46.9, SRB 20.8 44.2, SSD 30.2 7.3, ' +
	'STP* 6.6 0.2, SUR -55.9 4.1, SVK 19.5 48.7, SVN 14.9 46.1, SWE 15.5 60.5, ' +
	'SWZ 31.4 -26.5, SXM* -63.1 18.1, SYC* 55.5 -4.7, SYR 38.5 35, TCA* -71.7 21.8, ' +
	'TCD 18.6 15.3, TGO 1 8.4, THA 101 15, TJK 71 38.6, TKL* -171.8 -9.2, TKM 59.3 39.1, ' +
	'TLS 126 -8.8, TON* -175.2 -21.2, TTO -61.3 10.4, TUN 9.5 34.1, TUR 35.4 39.1, ' +
	'TUV* 179.2 -8.5, TWN 121 23.7, TZA 34.7 -6.3, UGA 32.4 1.3, UKR 31.5 49, ' +
	'UMI* 166.6 19.3, URY -56 -32.8, USA -98.7 39.9, UZB 63.4 41.8, VAT* 12.4 41.9, ' +
	'VCT* -61.2 13.3, VEN -66.2 7.2, VGB* -64.6 18.4, VIR* -64.8 17.7, VNM 106.3 16.6, ' +
	'VUT 166.9 -15.2, WLF* -178.1 -14.3, WSM* -172.4 -13.6, XKX 20.9 42.6, YEM 47.5 15.9, ' +
	'ZAF 25.2 -28.9, ZMB 27.8 -13.4, ZWE 29.8 -18.9';

interface Located {
	readonly point: Point;
	/** True where the land shows nothing at this place. */
	readonly dot: boolean;
}

let places: ReadonlyMap<string, Located> | undefined;

/** Undefined for codes that are no country: groups and WLD stand beside the map. */
export function pointOf(code: string): Located | undefined {
	places ??= new Map(
		POINTS.split(', ').map((entry) => {
			const [name = '', longitude, latitude] = entry.split(' ');
			const point = equalEarth(Number(longitude), Number(latitude));
			return [name.slice(0, 3), { point, dot: name.endsWith('*') }];
		})
	);
	return places.get(code);
}
