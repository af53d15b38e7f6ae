import type { GroupRecord } from './types';

/**
 * Codes for sums that no list of countries itemises. A sum for a group counts for the group's
 * region; WLD counts for none.
 */
export const GROUPS = [
	{
		code: 'EUU',
		kind: 'political',
		region: 'europe',
		name: 'European Union',
		nameEs: 'Unión Europea',
		nameFr: 'Union européenne',
		nameZh: '欧洲联盟',
		// prettier-ignore
		members: [
			'AUT', 'BEL', 'BGR', 'CYP', 'CZE', 'DEU', 'DNK', 'ESP', 'EST', 'FIN', 'FRA', 'GRC', 'HRV', 'HUN',
			'IRL', 'ITA', 'LTU', 'LUX', 'LVA', 'MLT', 'NLD', 'POL', 'PRT', 'ROU', 'SVK', 'SVN', 'SWE'
		]
	},
	{
		code: 'EUR',
		kind: 'geographic',
		region: 'europe',
		name: 'Europe, countries not itemised',
		nameEs: 'Europa, países sin detallar',
		nameFr: 'Europe, pays non détaillés',
		nameZh: '欧洲(未细分国家)',
		// prettier-ignore
		members: [
			'ALA', 'ALB', 'AND', 'AUT', 'BEL', 'BGR', 'BIH', 'BLR', 'CHE', 'CZE', 'DEU', 'DNK', 'ESP', 'EST',
			'FIN', 'FRA', 'FRO', 'GBR', 'GGY', 'GIB', 'GRC', 'HRV', 'HUN', 'IMN', 'IRL', 'ISL', 'ITA', 'JEY',
			'LIE', 'LTU', 'LUX', 'LVA', 'MCO', 'MDA', 'MKD', 'MLT', 'MNE', 'NLD', 'NOR', 'POL', 'PRT', 'ROU',
			'RUS', 'SJM', 'SMR', 'SRB', 'SVK', 'SVN', 'SWE', 'UKR', 'VAT', 'XKX'
		]
	},
	{
		code: 'WAS',
		kind: 'geographic',
		region: 'western-asia',
		name: 'Western Asia, countries not itemised',
		nameEs: 'Asia occidental, países sin detallar',
		nameFr: 'Asie occidentale, pays non détaillés',
		nameZh: '西亚(未细分国家)',
		// prettier-ignore
		members: [
			'ARE', 'ARM', 'AZE', 'BHR', 'CYP', 'GEO', 'IRQ', 'ISR', 'JOR', 'KWT', 'LBN', 'OMN', 'PSE', 'QAT',
			'SAU', 'SYR', 'TUR', 'YEM'
		]
	},
	{
		code: 'AFR',
		kind: 'geographic',
		region: 'africa',
		name: 'Africa, countries not itemised',
		nameEs: 'África, países sin detallar',
		nameFr: 'Afrique, pays non détaillés',
		nameZh: '非洲(未细分国家)',
		// prettier-ignore
		members: [
			'AGO', 'ATF', 'BDI', 'BEN', 'BFA', 'BWA', 'CAF', 'CIV', 'CMR', 'COD', 'COG', 'COM', 'CPV', 'DJI',
			'DZA', 'EGY', 'ERI', 'ESH', 'ETH', 'GAB', 'GHA', 'GIN', 'GMB', 'GNB', 'GNQ', 'IOT', 'KEN', 'LBR',
			'LBY', 'LSO', 'MAR', 'MDG', 'MLI', 'MOZ', 'MRT', 'MUS', 'MWI', 'MYT', 'NAM', 'NER', 'NGA', 'REU',
			'RWA', 'SDN', 'SEN', 'SHN', 'SLE', 'SOM', 'SSD', 'STP', 'SWZ', 'SYC', 'TCD', 'TGO', 'TUN', 'TZA',
			'UGA', 'ZAF', 'ZMB', 'ZWE'
		]
	},
	{
		code: 'WLD',
		kind: 'open',
		region: null,
		name: 'Worldwide or not stated',
		nameEs: 'Todo el mundo o sin especificar',
		nameFr: 'Monde entier ou non précisé',
		nameZh: '全球或未说明',
		// prettier-ignore
		members: []
	}
] as const satisfies readonly GroupRecord[];
