import type { ActorRecord } from '../types';

export default [
	{
		id: '8090-industries',
		name: '8090 Industries',
		nameEs: '8090 Industries',
		nameFr: '8090 Industries',
		nameZh: '8090 Industries',
		type: 'fund',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'andreessen-horowitz',
		name: 'Andreessen Horowitz',
		nameEs: 'Andreessen Horowitz',
		nameFr: 'Andreessen Horowitz',
		nameZh: 'Andreessen Horowitz',
		type: 'fund',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'apollo',
		name: 'Apollo',
		nameEs: 'Apollo',
		nameFr: 'Apollo',
		nameZh: '阿波罗全球管理',
		type: 'fund',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'ardian',
		name: 'Ardian',
		nameEs: 'Ardian',
		nameFr: 'Ardian',
		nameZh: 'Ardian',
		type: 'fund',
		iso3: 'FRA',
		parent: null
	},
	{
		id: 'badr-investments',
		name: 'BADR Investments',
		nameEs: 'BADR Investments',
		nameFr: 'BADR Investments',
		nameZh: 'BADR Investments',
		type: 'fund',
		iso3: 'JOR',
		parent: null
	},
	{
		id: 'big-fund-iii',
		name: 'China Integrated Circuit Fund III',
		nameEs: 'Fondo chino de circuitos integrados III',
		nameFr: 'Fonds chinois des circuits intégrés III',
		nameZh: '国家集成电路产业投资基金三期',
		type: 'fund',
		iso3: 'CHN',
		parent: null
	},
	{
		id: 'blackrock',
		name: 'BlackRock',
		nameEs: 'BlackRock',
		nameFr: 'BlackRock',
		nameZh: '贝莱德',
		type: 'fund',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'blackstone',
		name: 'Blackstone',
		nameEs: 'Blackstone',
		nameFr: 'Blackstone',
		nameZh: '黑石',
		type: 'fund',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'blue-owl',
		name: 'Blue Owl Capital',
		nameEs: 'Blue Owl Capital',
		nameFr: 'Blue Owl Capital',
		nameZh: 'Blue Owl Capital',
		type: 'fund',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'brookfield',
		name: 'Brookfield',
		nameEs: 'Brookfield',
		nameFr: 'Brookfield',
		nameZh: '布鲁克菲尔德',
		type: 'fund',
		iso3: 'CAN',
		parent: null
	},
	{
		id: 'coatue',
		name: 'Coatue',
		nameEs: 'Coatue',
		nameFr: 'Coatue',
		nameZh: 'Coatue',
		type: 'fund',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'davidson-kempner',
		name: 'Davidson Kempner',
		nameEs: 'Davidson Kempner',
		nameFr: 'Davidson Kempner',
		nameZh: 'Davidson Kempner',
		type: 'fund',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'gip',
		name: 'Global Infrastructure Partners',
		nameEs: 'Global Infrastructure Partners',
		nameFr: 'Global Infrastructure Partners',
		nameZh: '全球基础设施合作伙伴',
		type: 'fund',
		iso3: 'USA',
		parent: 'blackrock'
	},
	{
		id: 'guozhi-investment',
		name: 'Guozhi Investment (Shanghai)',
		nameEs: 'Guozhi Investment (Shanghai)',
		nameFr: 'Guozhi Investment (Shanghai)',
		nameZh: '国智投(上海)',
		type: 'fund',
		iso3: 'CHN',
		parent: null
	},
	{
		id: 'infravia',
		name: 'InfraVia Capital Partners',
		nameEs: 'InfraVia Capital Partners',
		nameFr: 'InfraVia Capital Partners',
		nameZh: 'InfraVia Capital Partners',
		type: 'fund',
		iso3: 'FRA',
		parent: null
	},
	{
		id: 'kkr',
		name: 'KKR',
		nameEs: 'KKR',
		nameFr: 'KKR',
		nameZh: 'KKR',
		type: 'fund',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'kuwait-investment-authority',
		name: 'Kuwait Investment Authority',
		nameEs: 'Kuwait Investment Authority',
		nameFr: 'Kuwait Investment Authority',
		nameZh: '科威特投资局',
		type: 'fund',
		iso3: 'KWT',
		parent: null
	},
	{
		id: 'lloyds-capital',
		name: 'Lloyds Capital',
		nameEs: 'Lloyds Capital',
		nameFr: 'Lloyds Capital',
		nameZh: 'Lloyds Capital',
		type: 'fund',
		iso3: null,
		parent: null
	},
	{
		id: 'mgx',
		name: 'MGX',
		nameEs: 'MGX',
		nameFr: 'MGX',
		nameZh: 'MGX',
		type: 'fund',
		iso3: 'ARE',
		parent: null
	},
	{
		id: 'national-ai-fund',
		name: 'National AI Industry Investment Fund',
		nameEs: 'Fondo nacional de inversión en la industria de la IA',
		nameFr: 'Fonds national d’investissement dans l’industrie de l’IA',
		nameZh: '国家人工智能产业投资基金',
		type: 'fund',
		iso3: 'CHN',
		parent: null
	},
	{
		id: 'national-infrastructure-fund',
		name: 'National Infrastructure Fund',
		nameEs: 'Fondo Nacional de Infraestructura',
		nameFr: 'Fonds national d’infrastructure',
		nameZh: '沙特国家基础设施基金',
		type: 'fund',
		iso3: 'SAU',
		parent: null
	},
	{
		id: 'pimco',
		name: 'PIMCO',
		nameEs: 'PIMCO',
		nameFr: 'PIMCO',
		nameZh: 'PIMCO',
		type: 'fund',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'pioneer-point-partners',
		name: 'Pioneer Point Partners',
		nameEs: 'Pioneer Point Partners',
		nameFr: 'Pioneer Point Partners',
		nameZh: 'Pioneer Point Partners',
		type: 'fund',
		iso3: 'GBR',
		parent: null
	},
	{
		id: 'public-investment-fund',
		name: 'Public Investment Fund',
		nameEs: 'Fondo de Inversión Pública',
		nameFr: 'Fonds public d’investissement',
		nameZh: '沙特公共投资基金',
		type: 'fund',
		iso3: 'SAU',
		parent: null
	},
	{
		id: 'qatar-investment-authority',
		name: 'Qatar Investment Authority',
		nameEs: 'Qatar Investment Authority',
		nameFr: 'Qatar Investment Authority',
		nameZh: '卡塔尔投资局',
		type: 'fund',
		iso3: 'QAT',
		parent: null
	},
	{
		id: 'stock-farm-road',
		name: 'Stock Farm Road',
		nameEs: 'Stock Farm Road',
		nameFr: 'Stock Farm Road',
		nameZh: 'Stock Farm Road',
		type: 'fund',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'tpg',
		name: 'TPG',
		nameEs: 'TPG',
		nameFr: 'TPG',
		nameZh: 'TPG',
		type: 'fund',
		iso3: 'USA',
		parent: null
	}
] as const satisfies readonly ActorRecord[];
