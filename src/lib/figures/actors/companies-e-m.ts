import type { ActorRecord } from '../types';

export default [
	{
		id: 'eclairion',
		name: 'Eclairion',
		nameEs: 'Eclairion',
		nameFr: 'Eclairion',
		nameZh: 'Eclairion',
		type: 'company',
		iso3: 'FRA',
		parent: null
	},
	{
		id: 'ecocloud',
		name: 'EcoCloud',
		nameEs: 'EcoCloud',
		nameFr: 'EcoCloud',
		nameZh: 'EcoCloud',
		type: 'company',
		iso3: 'KEN',
		parent: null
	},
	{
		id: 'ecodatacenter',
		name: 'EcoDataCenter',
		nameEs: 'EcoDataCenter',
		nameFr: 'EcoDataCenter',
		nameZh: 'EcoDataCenter',
		type: 'company',
		iso3: 'SWE',
		parent: null
	},
	{
		id: 'edf',
		name: 'EDF',
		nameEs: 'EDF',
		nameFr: 'EDF',
		nameZh: '法国电力(EDF)',
		type: 'company',
		iso3: 'FRA',
		parent: null
	},
	{
		id: 'edgeconnex',
		name: 'EdgeConneX',
		nameEs: 'EdgeConneX',
		nameFr: 'EdgeConneX',
		nameZh: 'EdgeConneX',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'elea',
		name: 'Elea Data Centers',
		nameEs: 'Elea Data Centers',
		nameFr: 'Elea Data Centers',
		nameZh: 'Elea Data Centers',
		type: 'company',
		iso3: 'BRA',
		parent: null
	},
	{
		id: 'eneco',
		name: 'Eneco',
		nameEs: 'Eneco',
		nameFr: 'Eneco',
		nameZh: 'Eneco',
		type: 'company',
		iso3: 'NLD',
		parent: null
	},
	{
		id: 'engie',
		name: 'Engie',
		nameEs: 'Engie',
		nameFr: 'Engie',
		nameZh: 'Engie',
		type: 'company',
		iso3: 'FRA',
		parent: null
	},
	{
		id: 'eni',
		name: 'Eni',
		nameEs: 'Eni',
		nameFr: 'Eni',
		nameZh: '埃尼',
		type: 'company',
		iso3: 'ITA',
		parent: null
	},
	{
		id: 'entergy',
		name: 'Entergy',
		nameEs: 'Entergy',
		nameFr: 'Entergy',
		nameZh: 'Entergy',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'equinix',
		name: 'Equinix',
		nameEs: 'Equinix',
		nameFr: 'Equinix',
		nameZh: '易昆尼克斯',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'firebird',
		name: 'Firebird',
		nameEs: 'Firebird',
		nameFr: 'Firebird',
		nameZh: 'Firebird',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'firmus',
		name: 'Firmus Technologies',
		nameEs: 'Firmus Technologies',
		nameFr: 'Firmus Technologies',
		nameZh: 'Firmus Technologies',
		type: 'company',
		iso3: 'AUS',
		parent: null
	},
	{
		id: 'flipkart',
		name: 'Flipkart',
		nameEs: 'Flipkart',
		nameFr: 'Flipkart',
		nameZh: 'Flipkart',
		type: 'company',
		iso3: 'IND',
		parent: null
	},
	{
		id: 'fluidstack',
		name: 'Fluidstack',
		nameEs: 'Fluidstack',
		nameFr: 'Fluidstack',
		nameZh: 'Fluidstack',
		type: 'company',
		iso3: 'GBR',
		parent: null
	},
	{
		id: 'foxconn',
		name: 'Foxconn',
		nameEs: 'Foxconn',
		nameFr: 'Foxconn',
		nameZh: '鸿海(富士康)',
		type: 'company',
		iso3: 'TWN',
		parent: null
	},
	{
		id: 'fpt',
		name: 'FPT',
		nameEs: 'FPT',
		nameFr: 'FPT',
		nameZh: 'FPT',
		type: 'company',
		iso3: 'VNM',
		parent: null
	},
	{
		id: 'fujitsu',
		name: 'Fujitsu',
		nameEs: 'Fujitsu',
		nameFr: 'Fujitsu',
		nameZh: '富士通',
		type: 'company',
		iso3: 'JPN',
		parent: null
	},
	{
		id: 'g42',
		name: 'G42',
		nameEs: 'G42',
		nameFr: 'G42',
		nameZh: 'G42',
		type: 'company',
		iso3: 'ARE',
		parent: null
	},
	{
		id: 'globalfoundries',
		name: 'GlobalFoundries',
		nameEs: 'GlobalFoundries',
		nameFr: 'GlobalFoundries',
		nameZh: '格芯',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'goldman-sachs',
		name: 'Goldman Sachs',
		nameEs: 'Goldman Sachs',
		nameFr: 'Goldman Sachs',
		nameZh: '高盛',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'google',
		name: 'Alphabet (Google)',
		nameEs: 'Alphabet (Google)',
		nameFr: 'Alphabet (Google)',
		nameZh: 'Alphabet(谷歌)',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'groq',
		name: 'Groq',
		nameEs: 'Groq',
		nameFr: 'Groq',
		nameZh: 'Groq',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'gs-group',
		name: 'GS Group',
		nameEs: 'GS Group',
		nameFr: 'GS Group',
		nameZh: 'GS集团',
		type: 'company',
		iso3: 'KOR',
		parent: null
	},
	{
		id: 'gulf-data-hub',
		name: 'Gulf Data Hub',
		nameEs: 'Gulf Data Hub',
		nameFr: 'Gulf Data Hub',
		nameZh: 'Gulf Data Hub',
		type: 'company',
		iso3: 'ARE',
		parent: null
	},
	{
		id: 'hitachi',
		name: 'Hitachi',
		nameEs: 'Hitachi',
		nameFr: 'Hitachi',
		nameZh: '日立',
		type: 'company',
		iso3: 'JPN',
		parent: null
	},
	{
		id: 'hpe',
		name: 'HPE',
		nameEs: 'HPE',
		nameFr: 'HPE',
		nameZh: '慧与(HPE)',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'hsbc',
		name: 'HSBC',
		nameEs: 'HSBC',
		nameFr: 'HSBC',
		nameZh: '汇丰',
		type: 'company',
		iso3: 'GBR',
		parent: null
	},
	{
		id: 'humain',
		name: 'Humain',
		nameEs: 'Humain',
		nameFr: 'Humain',
		nameZh: 'Humain',
		type: 'company',
		iso3: 'SAU',
		parent: 'public-investment-fund'
	},
	{
		id: 'hyundai',
		name: 'Hyundai Motor Group',
		nameEs: 'Hyundai Motor Group',
		nameFr: 'Hyundai Motor Group',
		nameZh: '现代汽车集团',
		type: 'company',
		iso3: 'KOR',
		parent: null
	},
	{
		id: 'ibm',
		name: 'IBM',
		nameEs: 'IBM',
		nameFr: 'IBM',
		nameZh: 'IBM',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'iliad',
		name: 'Iliad',
		nameEs: 'Iliad',
		nameFr: 'Iliad',
		nameZh: 'Iliad',
		type: 'company',
		iso3: 'FRA',
		parent: null
	},
	{
		id: 'indosat',
		name: 'Indosat Ooredoo Hutchison',
		nameEs: 'Indosat Ooredoo Hutchison',
		nameFr: 'Indosat Ooredoo Hutchison',
		nameZh: 'Indosat Ooredoo Hutchison',
		type: 'company',
		iso3: 'IDN',
		parent: null
	},
	{
		id: 'intel',
		name: 'Intel',
		nameEs: 'Intel',
		nameFr: 'Intel',
		nameZh: '英特尔',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'intersect',
		name: 'Intersect',
		nameEs: 'Intersect',
		nameFr: 'Intersect',
		nameZh: 'Intersect',
		type: 'company',
		iso3: 'USA',
		parent: 'google'
	},
	{
		id: 'iren',
		name: 'IREN',
		nameEs: 'IREN',
		nameFr: 'IREN',
		nameZh: 'IREN',
		type: 'company',
		iso3: 'AUS',
		parent: null
	},
	{
		id: 'khazna',
		name: 'Khazna Data Centers',
		nameEs: 'Khazna Data Centers',
		nameFr: 'Khazna Data Centers',
		nameZh: 'Khazna Data Centers',
		type: 'company',
		iso3: 'ARE',
		parent: 'g42'
	},
	{
		id: 'kyndryl',
		name: 'Kyndryl',
		nameEs: 'Kyndryl',
		nameFr: 'Kyndryl',
		nameZh: 'Kyndryl',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'la-banque-postale',
		name: 'La Banque Postale',
		nameEs: 'La Banque Postale',
		nameFr: 'La Banque Postale',
		nameZh: '法国邮政银行',
		type: 'company',
		iso3: 'FRA',
		parent: null
	},
	{
		id: 'larsen-toubro',
		name: 'Larsen & Toubro',
		nameEs: 'Larsen & Toubro',
		nameFr: 'Larsen & Toubro',
		nameZh: '拉森特博洛',
		type: 'company',
		iso3: 'IND',
		parent: null
	},
	{
		id: 'lodha',
		name: 'Lodha Group',
		nameEs: 'Grupo Lodha',
		nameFr: 'Groupe Lodha',
		nameZh: '洛达集团',
		type: 'company',
		iso3: 'IND',
		parent: null
	},
	{
		id: 'luminus',
		name: 'Luminus',
		nameEs: 'Luminus',
		nameFr: 'Luminus',
		nameZh: 'Luminus',
		type: 'company',
		iso3: 'BEL',
		parent: null
	},
	{
		id: 'mega-or',
		name: 'Mega Or',
		nameEs: 'Mega Or',
		nameFr: 'Mega Or',
		nameZh: 'Mega Or',
		type: 'company',
		iso3: 'ISR',
		parent: null
	},
	{
		id: 'meta',
		name: 'Meta',
		nameEs: 'Meta',
		nameFr: 'Meta',
		nameZh: 'Meta',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'micron',
		name: 'Micron',
		nameEs: 'Micron',
		nameFr: 'Micron',
		nameZh: '美光',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'microsoft',
		name: 'Microsoft',
		nameEs: 'Microsoft',
		nameFr: 'Microsoft',
		nameZh: '微软',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'mistral',
		name: 'Mistral AI',
		nameEs: 'Mistral AI',
		nameFr: 'Mistral AI',
		nameZh: 'Mistral AI',
		type: 'company',
		iso3: 'FRA',
		parent: null
	},
	{
		id: 'mufg',
		name: 'MUFG',
		nameEs: 'MUFG',
		nameFr: 'MUFG',
		nameZh: '三菱日联',
		type: 'company',
		iso3: 'JPN',
		parent: null
	}
] as const satisfies readonly ActorRecord[];
