import type { ActorRecord } from '../types';

export default [
	{
		id: 'abu-dhabi-exports-office',
		name: 'Abu Dhabi Exports Office',
		nameEs: 'Abu Dhabi Exports Office',
		nameFr: 'Abu Dhabi Exports Office',
		nameZh: '阿布扎比出口办公室',
		type: 'public-body',
		iso3: 'ARE',
		parent: null
	},
	{
		id: 'aria',
		name: 'ARIA',
		nameEs: 'ARIA',
		nameFr: 'ARIA',
		nameZh: 'ARIA',
		type: 'public-body',
		iso3: 'GBR',
		parent: null
	},
	{
		id: 'banco-portugues-de-fomento',
		name: 'Banco Português de Fomento',
		nameEs: 'Banco Português de Fomento',
		nameFr: 'Banco Português de Fomento',
		nameZh: 'Banco Português de Fomento',
		type: 'public-body',
		iso3: 'PRT',
		parent: null
	},
	{
		id: 'bpifrance',
		name: 'Bpifrance',
		nameEs: 'Bpifrance',
		nameFr: 'Bpifrance',
		nameZh: '法国公共投资银行',
		type: 'public-body',
		iso3: 'FRA',
		parent: null
	},
	{
		id: 'british-business-bank',
		name: 'British Business Bank',
		nameEs: 'British Business Bank',
		nameFr: 'British Business Bank',
		nameZh: '英国商业银行',
		type: 'public-body',
		iso3: 'GBR',
		parent: null
	},
	{
		id: 'dubai-pcfc',
		name: 'Ports, Customs and Free Zone Corporation, Dubai',
		nameEs: 'Corporación de Puertos, Aduanas y Zonas Francas de Dubái',
		nameFr: 'Ports, Customs and Free Zone Corporation (Dubaï)',
		nameZh: '迪拜港口、海关及自由区集团',
		type: 'public-body',
		iso3: 'ARE',
		parent: null
	},
	{
		id: 'greenview',
		name: 'Municipal District of Greenview',
		nameEs: 'Municipal District of Greenview',
		nameFr: 'Municipal District of Greenview',
		nameZh: '格林维尤市政区',
		type: 'public-body',
		iso3: 'CAN',
		parent: null
	},
	{
		id: 'rio-de-janeiro',
		name: 'City of Rio de Janeiro',
		nameEs: 'Ciudad de Río de Janeiro',
		nameFr: 'Ville de Rio de Janeiro',
		nameZh: '里约热内卢市',
		type: 'public-body',
		iso3: 'BRA',
		parent: null
	}
] as const satisfies readonly ActorRecord[];
