import type { ActorRecord } from '../types';

export default [
	{
		id: 'sakura-internet',
		name: 'Sakura Internet',
		nameEs: 'Sakura Internet',
		nameFr: 'Sakura Internet',
		nameZh: '樱花互联网',
		type: 'company',
		iso3: 'JPN',
		parent: null
	},
	{
		id: 'salesforce',
		name: 'Salesforce',
		nameEs: 'Salesforce',
		nameFr: 'Salesforce',
		nameZh: 'Salesforce',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'samsung',
		name: 'Samsung',
		nameEs: 'Samsung',
		nameFr: 'Samsung',
		nameZh: '三星',
		type: 'company',
		iso3: 'KOR',
		parent: null
	},
	{
		id: 'sap',
		name: 'SAP',
		nameEs: 'SAP',
		nameFr: 'SAP',
		nameZh: 'SAP',
		type: 'company',
		iso3: 'DEU',
		parent: null
	},
	{
		id: 'sasktel',
		name: 'SaskTel',
		nameEs: 'SaskTel',
		nameFr: 'SaskTel',
		nameZh: 'SaskTel',
		type: 'company',
		iso3: 'CAN',
		parent: null
	},
	{
		id: 'sb-energy',
		name: 'SB Energy',
		nameEs: 'SB Energy',
		nameFr: 'SB Energy',
		nameZh: 'SB Energy',
		type: 'company',
		iso3: 'USA',
		parent: 'softbank'
	},
	{
		id: 'scala',
		name: 'Scala Data Centers',
		nameEs: 'Scala Data Centers',
		nameFr: 'Scala Data Centers',
		nameZh: 'Scala Data Centers',
		type: 'company',
		iso3: 'BRA',
		parent: null
	},
	{
		id: 'schneider-electric',
		name: 'Schneider Electric',
		nameEs: 'Schneider Electric',
		nameFr: 'Schneider Electric',
		nameZh: '施耐德电气',
		type: 'company',
		iso3: 'FRA',
		parent: null
	},
	{
		id: 'schwarz',
		name: 'Schwarz Group',
		nameEs: 'Grupo Schwarz',
		nameFr: 'Groupe Schwarz',
		nameZh: '施瓦茨集团',
		type: 'company',
		iso3: 'DEU',
		parent: null
	},
	{
		id: 'sesterce',
		name: 'Sesterce',
		nameEs: 'Sesterce',
		nameFr: 'Sesterce',
		nameZh: 'Sesterce',
		type: 'company',
		iso3: 'FRA',
		parent: null
	},
	{
		id: 'siemens',
		name: 'Siemens',
		nameEs: 'Siemens',
		nameFr: 'Siemens',
		nameZh: '西门子',
		type: 'company',
		iso3: 'DEU',
		parent: null
	},
	{
		id: 'sipartech',
		name: 'Sipartech',
		nameEs: 'Sipartech',
		nameFr: 'Sipartech',
		nameZh: 'Sipartech',
		type: 'company',
		iso3: 'FRA',
		parent: null
	},
	{
		id: 'sk-group',
		name: 'SK Group',
		nameEs: 'SK Group',
		nameFr: 'SK Group',
		nameZh: 'SK集团',
		type: 'company',
		iso3: 'KOR',
		parent: null
	},
	{
		id: 'sk-hynix',
		name: 'SK hynix',
		nameEs: 'SK hynix',
		nameFr: 'SK hynix',
		nameZh: 'SK海力士',
		type: 'company',
		iso3: 'KOR',
		parent: 'sk-group'
	},
	{
		id: 'softbank',
		name: 'SoftBank',
		nameEs: 'SoftBank',
		nameFr: 'SoftBank',
		nameZh: '软银',
		type: 'company',
		iso3: 'JPN',
		parent: null
	},
	{
		id: 'spacex',
		name: 'SpaceX',
		nameEs: 'SpaceX',
		nameFr: 'SpaceX',
		nameZh: 'SpaceX',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'spil',
		name: 'SPIL',
		nameEs: 'SPIL',
		nameFr: 'SPIL',
		nameZh: '矽品',
		type: 'company',
		iso3: 'TWN',
		parent: null
	},
	{
		id: 'stack-infrastructure',
		name: 'STACK Infrastructure',
		nameEs: 'STACK Infrastructure',
		nameFr: 'STACK Infrastructure',
		nameZh: 'STACK Infrastructure',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'stackit',
		name: 'STACKIT',
		nameEs: 'STACKIT',
		nameFr: 'STACKIT',
		nameZh: 'STACKIT',
		type: 'company',
		iso3: 'DEU',
		parent: 'schwarz'
	},
	{
		id: 'start-campus',
		name: 'Start Campus',
		nameEs: 'Start Campus',
		nameFr: 'Start Campus',
		nameZh: 'Start Campus',
		type: 'company',
		iso3: 'PRT',
		parent: null
	},
	{
		id: 'sur-energy',
		name: 'Sur Energy',
		nameEs: 'Sur Energy',
		nameFr: 'Sur Energy',
		nameZh: 'Sur Energy',
		type: 'company',
		iso3: 'ARG',
		parent: null
	},
	{
		id: 'taqa',
		name: 'TAQA',
		nameEs: 'TAQA',
		nameFr: 'TAQA',
		nameZh: 'TAQA',
		type: 'company',
		iso3: 'ARE',
		parent: null
	},
	{
		id: 'tcs',
		name: 'Tata Consultancy Services',
		nameEs: 'Tata Consultancy Services',
		nameFr: 'Tata Consultancy Services',
		nameZh: '塔塔咨询服务',
		type: 'company',
		iso3: 'IND',
		parent: null
	},
	{
		id: 'telecom-armenia',
		name: 'Telecom Armenia',
		nameEs: 'Telecom Armenia',
		nameFr: 'Telecom Armenia',
		nameZh: 'Telecom Armenia',
		type: 'company',
		iso3: 'ARM',
		parent: null
	},
	{
		id: 'telefonica',
		name: 'Telefónica',
		nameEs: 'Telefónica',
		nameFr: 'Telefónica',
		nameZh: '西班牙电信',
		type: 'company',
		iso3: 'ESP',
		parent: null
	},
	{
		id: 'telus',
		name: 'Telus',
		nameEs: 'Telus',
		nameFr: 'Telus',
		nameZh: '研科',
		type: 'company',
		iso3: 'CAN',
		parent: null
	},
	{
		id: 'tencent',
		name: 'Tencent',
		nameEs: 'Tencent',
		nameFr: 'Tencent',
		nameZh: '腾讯',
		type: 'company',
		iso3: 'CHN',
		parent: null
	},
	{
		id: 'tesla',
		name: 'Tesla',
		nameEs: 'Tesla',
		nameFr: 'Tesla',
		nameZh: '特斯拉',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'texas-instruments',
		name: 'Texas Instruments',
		nameEs: 'Texas Instruments',
		nameFr: 'Texas Instruments',
		nameZh: '德州仪器',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'tiktok',
		name: 'TikTok',
		nameEs: 'TikTok',
		nameFr: 'TikTok',
		nameZh: 'TikTok',
		type: 'company',
		iso3: 'CHN',
		parent: 'bytedance'
	},
	{
		id: 'tsmc',
		name: 'TSMC',
		nameEs: 'TSMC',
		nameFr: 'TSMC',
		nameZh: '台积电',
		type: 'company',
		iso3: 'TWN',
		parent: null
	},
	{
		id: 'turkcell',
		name: 'Turkcell',
		nameEs: 'Turkcell',
		nameFr: 'Turkcell',
		nameZh: 'Turkcell',
		type: 'company',
		iso3: 'TUR',
		parent: null
	},
	{
		id: 'vantage',
		name: 'Vantage Data Centers',
		nameEs: 'Vantage Data Centers',
		nameFr: 'Vantage Data Centers',
		nameZh: 'Vantage Data Centers',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'verne',
		name: 'Verne',
		nameEs: 'Verne',
		nameFr: 'Verne',
		nameZh: 'Verne',
		type: 'company',
		iso3: null,
		parent: 'ardian'
	},
	{
		id: 'viet-thai-group',
		name: 'Viet Thai Group',
		nameEs: 'Viet Thai Group',
		nameFr: 'Viet Thai Group',
		nameZh: 'Viet Thai Group',
		type: 'company',
		iso3: 'VNM',
		parent: null
	},
	{
		id: 'westbank',
		name: 'Westbank',
		nameEs: 'Westbank',
		nameFr: 'Westbank',
		nameZh: 'Westbank',
		type: 'company',
		iso3: 'CAN',
		parent: null
	},
	{
		id: 'wistron',
		name: 'Wistron',
		nameEs: 'Wistron',
		nameFr: 'Wistron',
		nameZh: '纬创',
		type: 'company',
		iso3: 'TWN',
		parent: null
	},
	{
		id: 'xai',
		name: 'xAI',
		nameEs: 'xAI',
		nameFr: 'xAI',
		nameZh: 'xAI',
		type: 'company',
		iso3: 'USA',
		parent: 'spacex'
	},
	{
		id: 'ytl-power',
		name: 'YTL Power',
		nameEs: 'YTL Power',
		nameFr: 'YTL Power',
		nameZh: '杨忠礼电力',
		type: 'company',
		iso3: 'MYS',
		parent: null
	}
] as const satisfies readonly ActorRecord[];
