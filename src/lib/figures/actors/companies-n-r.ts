import type { ActorRecord } from '../types';

export default [
	{
		id: 'natixis-cib',
		name: 'Natixis CIB',
		nameEs: 'Natixis CIB',
		nameFr: 'Natixis CIB',
		nameZh: 'Natixis CIB',
		type: 'company',
		iso3: 'FRA',
		parent: null
	},
	{
		id: 'naver',
		name: 'Naver',
		nameEs: 'Naver',
		nameFr: 'Naver',
		nameZh: 'Naver',
		type: 'company',
		iso3: 'KOR',
		parent: null
	},
	{
		id: 'nebius',
		name: 'Nebius',
		nameEs: 'Nebius',
		nameFr: 'Nebius',
		nameZh: 'Nebius',
		type: 'company',
		iso3: 'NLD',
		parent: null
	},
	{
		id: 'nec',
		name: 'NEC',
		nameEs: 'NEC',
		nameFr: 'NEC',
		nameZh: '日本电气(NEC)',
		type: 'company',
		iso3: 'JPN',
		parent: null
	},
	{
		id: 'neom',
		name: 'NEOM',
		nameEs: 'NEOM',
		nameFr: 'NEOM',
		nameZh: 'NEOM',
		type: 'company',
		iso3: 'SAU',
		parent: null
	},
	{
		id: 'nextdc',
		name: 'NextDC',
		nameEs: 'NextDC',
		nameFr: 'NextDC',
		nameZh: 'NextDC',
		type: 'company',
		iso3: 'AUS',
		parent: null
	},
	{
		id: 'nexus-core-systems',
		name: 'Nexus Core Systems',
		nameEs: 'Nexus Core Systems',
		nameFr: 'Nexus Core Systems',
		nameZh: 'Nexus Core Systems',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'nipsco',
		name: 'NIPSCO',
		nameEs: 'NIPSCO',
		nameFr: 'NIPSCO',
		nameZh: 'NIPSCO',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'nokia',
		name: 'Nokia',
		nameEs: 'Nokia',
		nameFr: 'Nokia',
		nameZh: '诺基亚',
		type: 'company',
		iso3: 'FIN',
		parent: null
	},
	{
		id: 'nscale',
		name: 'Nscale',
		nameEs: 'Nscale',
		nameFr: 'Nscale',
		nameZh: 'Nscale',
		type: 'company',
		iso3: 'GBR',
		parent: null
	},
	{
		id: 'ntt-data',
		name: 'NTT Data',
		nameEs: 'NTT Data',
		nameFr: 'NTT Data',
		nameZh: 'NTT Data',
		type: 'company',
		iso3: 'JPN',
		parent: null
	},
	{
		id: 'nvidia',
		name: 'NVIDIA',
		nameEs: 'NVIDIA',
		nameFr: 'NVIDIA',
		nameZh: '英伟达',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'oleary-ventures',
		name: 'O’Leary Ventures',
		nameEs: 'O’Leary Ventures',
		nameFr: 'O’Leary Ventures',
		nameZh: 'O’Leary Ventures',
		type: 'company',
		iso3: 'CAN',
		parent: null
	},
	{
		id: 'omnia',
		name: 'Omnia (Pátria)',
		nameEs: 'Omnia (Pátria)',
		nameFr: 'Omnia (Pátria)',
		nameZh: 'Omnia (Pátria)',
		type: 'company',
		iso3: 'BRA',
		parent: null
	},
	{
		id: 'opcore',
		name: 'OpCore',
		nameEs: 'OpCore',
		nameFr: 'OpCore',
		nameZh: 'OpCore',
		type: 'company',
		iso3: 'FRA',
		parent: 'iliad'
	},
	{
		id: 'openai',
		name: 'OpenAI',
		nameEs: 'OpenAI',
		nameFr: 'OpenAI',
		nameZh: 'OpenAI',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'oracle',
		name: 'Oracle',
		nameEs: 'Oracle',
		nameFr: 'Oracle',
		nameZh: '甲骨文',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'polarise',
		name: 'Polarise',
		nameEs: 'Polarise',
		nameFr: 'Polarise',
		nameZh: 'Polarise',
		type: 'company',
		iso3: 'DEU',
		parent: null
	},
	{
		id: 'polarnode',
		name: 'Polarnode',
		nameEs: 'Polarnode',
		nameFr: 'Polarnode',
		nameZh: 'Polarnode',
		type: 'company',
		iso3: 'FIN',
		parent: null
	},
	{
		id: 'ppc',
		name: 'Public Power Corporation',
		nameEs: 'Public Power Corporation',
		nameFr: 'Public Power Corporation',
		nameZh: '希腊公共电力公司',
		type: 'company',
		iso3: 'GRC',
		parent: null
	},
	{
		id: 'preferred-networks',
		name: 'Preferred Networks',
		nameEs: 'Preferred Networks',
		nameFr: 'Preferred Networks',
		nameZh: 'Preferred Networks',
		type: 'company',
		iso3: 'JPN',
		parent: null
	},
	{
		id: 'prologis',
		name: 'Prologis',
		nameEs: 'Prologis',
		nameFr: 'Prologis',
		nameZh: '普洛斯',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'qai',
		name: 'Qai',
		nameEs: 'Qai',
		nameFr: 'Qai',
		nameZh: 'Qai',
		type: 'company',
		iso3: 'QAT',
		parent: 'qatar-investment-authority'
	},
	{
		id: 'qts',
		name: 'QTS',
		nameEs: 'QTS',
		nameFr: 'QTS',
		nameZh: 'QTS',
		type: 'company',
		iso3: 'USA',
		parent: 'blackstone'
	},
	{
		id: 'qualcomm',
		name: 'Qualcomm',
		nameEs: 'Qualcomm',
		nameFr: 'Qualcomm',
		nameZh: '高通',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'related-digital',
		name: 'Related Digital',
		nameEs: 'Related Digital',
		nameFr: 'Related Digital',
		nameZh: 'Related Digital',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'reliance',
		name: 'Reliance Industries',
		nameEs: 'Reliance Industries',
		nameFr: 'Reliance Industries',
		nameZh: '信实工业',
		type: 'company',
		iso3: 'IND',
		parent: null
	},
	{
		id: 'rt-one',
		name: 'RT-One',
		nameEs: 'RT-One',
		nameFr: 'RT-One',
		nameZh: 'RT-One',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'rte',
		name: 'RTE',
		nameEs: 'RTE',
		nameFr: 'RTE',
		nameZh: 'RTE',
		type: 'company',
		iso3: 'FRA',
		parent: null
	}
] as const satisfies readonly ActorRecord[];
