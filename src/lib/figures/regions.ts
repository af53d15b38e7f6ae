import type { RegionRecord } from './types';

/**
 * The nine regions of the ledger: the sub-regions of UN M49 with Central and Southern Asia joined,
 * Taiwan in Eastern Asia and Kosovo in Europe. Antarctica alone has no region. Membership after
 * the country codes of the Open Knowledge data set (PDDL).
 */
export const REGIONS = [
	{
		id: 'northern-america',
		name: 'Northern America',
		nameEs: 'América septentrional',
		nameFr: 'Amérique septentrionale',
		nameZh: '北美',
		// prettier-ignore
		members: [
			'BMU', 'CAN', 'GRL', 'SPM', 'USA'
		]
	},
	{
		id: 'latin-america-caribbean',
		name: 'Latin America and the Caribbean',
		nameEs: 'América Latina y el Caribe',
		nameFr: 'Amérique latine et Caraïbes',
		nameZh: '拉丁美洲和加勒比',
		// prettier-ignore
		members: [
			'ABW', 'AIA', 'ARG', 'ATG', 'BES', 'BHS', 'BLM', 'BLZ', 'BOL', 'BRA', 'BRB', 'BVT', 'CHL', 'COL',
			'CRI', 'CUB', 'CUW', 'CYM', 'DMA', 'DOM', 'ECU', 'FLK', 'GLP', 'GRD', 'GTM', 'GUF', 'GUY', 'HND',
			'HTI', 'JAM', 'KNA', 'LCA', 'MAF', 'MEX', 'MSR', 'MTQ', 'NIC', 'PAN', 'PER', 'PRI', 'PRY', 'SGS',
			'SLV', 'SUR', 'SXM', 'TCA', 'TTO', 'URY', 'VCT', 'VEN', 'VGB', 'VIR'
		]
	},
	{
		id: 'europe',
		name: 'Europe',
		nameEs: 'Europa',
		nameFr: 'Europe',
		nameZh: '欧洲',
		// prettier-ignore
		members: [
			'ALA', 'ALB', 'AND', 'AUT', 'BEL', 'BGR', 'BIH', 'BLR', 'CHE', 'CZE', 'DEU', 'DNK', 'ESP', 'EST',
			'FIN', 'FRA', 'FRO', 'GBR', 'GGY', 'GIB', 'GRC', 'HRV', 'HUN', 'IMN', 'IRL', 'ISL', 'ITA', 'JEY',
			'LIE', 'LTU', 'LUX', 'LVA', 'MCO', 'MDA', 'MKD', 'MLT', 'MNE', 'NLD', 'NOR', 'POL', 'PRT', 'ROU',
			'RUS', 'SJM', 'SMR', 'SRB', 'SVK', 'SVN', 'SWE', 'UKR', 'VAT', 'XKX'
		]
	},
	{
		id: 'western-asia',
		name: 'Western Asia',
		nameEs: 'Asia occidental',
		nameFr: 'Asie occidentale',
		nameZh: '西亚',
		// prettier-ignore
		members: [
			'ARE', 'ARM', 'AZE', 'BHR', 'CYP', 'GEO', 'IRQ', 'ISR', 'JOR', 'KWT', 'LBN', 'OMN', 'PSE', 'QAT',
			'SAU', 'SYR', 'TUR', 'YEM'
		]
	},
	{
		id: 'central-southern-asia',
		name: 'Central and Southern Asia',
		nameEs: 'Asia central y meridional',
		nameFr: 'Asie centrale et méridionale',
		nameZh: '中亚和南亚',
		// prettier-ignore
		members: [
			'AFG', 'BGD', 'BTN', 'IND', 'IRN', 'KAZ', 'KGZ', 'LKA', 'MDV', 'NPL', 'PAK', 'TJK', 'TKM', 'UZB'
		]
	},
	{
		id: 'eastern-asia',
		name: 'Eastern Asia',
		nameEs: 'Asia oriental',
		nameFr: 'Asie orientale',
		nameZh: '东亚',
		// prettier-ignore
		members: [
			'CHN', 'HKG', 'JPN', 'KOR', 'MAC', 'MNG', 'PRK', 'TWN'
		]
	},
	{
		id: 'south-eastern-asia',
		name: 'South-eastern Asia',
		nameEs: 'Asia sudoriental',
		nameFr: 'Asie du Sud-Est',
		nameZh: '东南亚',
		// prettier-ignore
		members: [
			'BRN', 'IDN', 'KHM', 'LAO', 'MMR', 'MYS', 'PHL', 'SGP', 'THA', 'TLS', 'VNM'
		]
	},
	{
		id: 'oceania',
		name: 'Oceania',
		nameEs: 'Oceanía',
		nameFr: 'Océanie',
		nameZh: '大洋洲',
		// prettier-ignore
		members: [
			'ASM', 'AUS', 'CCK', 'COK', 'CXR', 'FJI', 'FSM', 'GUM', 'HMD', 'KIR', 'MHL', 'MNP', 'NCL', 'NFK',
			'NIU', 'NRU', 'NZL', 'PCN', 'PLW', 'PNG', 'PYF', 'SLB', 'TKL', 'TON', 'TUV', 'UMI', 'VUT', 'WLF',
			'WSM'
		]
	},
	{
		id: 'africa',
		name: 'Africa',
		nameEs: 'África',
		nameFr: 'Afrique',
		nameZh: '非洲',
		// prettier-ignore
		members: [
			'AGO', 'ATF', 'BDI', 'BEN', 'BFA', 'BWA', 'CAF', 'CIV', 'CMR', 'COD', 'COG', 'COM', 'CPV', 'DJI',
			'DZA', 'EGY', 'ERI', 'ESH', 'ETH', 'GAB', 'GHA', 'GIN', 'GMB', 'GNB', 'GNQ', 'IOT', 'KEN', 'LBR',
			'LBY', 'LSO', 'MAR', 'MDG', 'MLI', 'MOZ', 'MRT', 'MUS', 'MWI', 'MYT', 'NAM', 'NER', 'NGA', 'REU',
			'RWA', 'SDN', 'SEN', 'SHN', 'SLE', 'SOM', 'SSD', 'STP', 'SWZ', 'SYC', 'TCD', 'TGO', 'TUN', 'TZA',
			'UGA', 'ZAF', 'ZMB', 'ZWE'
		]
	}
] as const satisfies readonly RegionRecord[];
