import type { ActorRecord } from '../types';

export default [
	{
		id: 'abu-dhabi',
		name: 'Abu Dhabi',
		nameEs: 'Abu Dabi',
		nameFr: 'Abou Dhabi',
		nameZh: '阿布扎比',
		type: 'state',
		iso3: 'ARE',
		parent: null
	},
	{
		id: 'argentina',
		name: 'Argentina',
		nameEs: 'Argentina',
		nameFr: 'Argentine',
		nameZh: '阿根廷',
		type: 'state',
		iso3: 'ARG',
		parent: null
	},
	{
		id: 'armenia',
		name: 'Armenia',
		nameEs: 'Armenia',
		nameFr: 'Arménie',
		nameZh: '亚美尼亚',
		type: 'state',
		iso3: 'ARM',
		parent: null
	},
	{
		id: 'brazil',
		name: 'Brazil',
		nameEs: 'Brasil',
		nameFr: 'Brésil',
		nameZh: '巴西',
		type: 'state',
		iso3: 'BRA',
		parent: null
	},
	{
		id: 'canada',
		name: 'Canada',
		nameEs: 'Canadá',
		nameFr: 'Canada',
		nameZh: '加拿大',
		type: 'state',
		iso3: 'CAN',
		parent: null
	},
	{
		id: 'china',
		name: 'China',
		nameEs: 'China',
		nameFr: 'Chine',
		nameZh: '中国',
		type: 'state',
		iso3: 'CHN',
		parent: null
	},
	{
		id: 'eu-member-states',
		name: 'EU member states',
		nameEs: 'Estados miembros de la UE',
		nameFr: 'États membres de l’UE',
		nameZh: '欧盟成员国',
		type: 'state',
		iso3: 'EUU',
		parent: null
	},
	{
		id: 'eurohpc',
		name: 'EuroHPC Joint Undertaking',
		nameEs: 'Empresa Común EuroHPC',
		nameFr: 'Entreprise commune EuroHPC',
		nameZh: '欧洲高性能计算联合体',
		type: 'supranational',
		iso3: 'EUU',
		parent: null
	},
	{
		id: 'european-commission',
		name: 'European Commission',
		nameEs: 'Comisión Europea',
		nameFr: 'Commission européenne',
		nameZh: '欧盟委员会',
		type: 'supranational',
		iso3: 'EUU',
		parent: null
	},
	{
		id: 'european-investment-bank',
		name: 'European Investment Bank',
		nameEs: 'Banco Europeo de Inversiones',
		nameFr: 'Banque européenne d’investissement',
		nameZh: '欧洲投资银行',
		type: 'supranational',
		iso3: 'EUU',
		parent: null
	},
	{
		id: 'european-union',
		name: 'European Union',
		nameEs: 'Unión Europea',
		nameFr: 'Union européenne',
		nameZh: '欧洲联盟',
		type: 'supranational',
		iso3: 'EUU',
		parent: null
	},
	{
		id: 'france',
		name: 'France',
		nameEs: 'Francia',
		nameFr: 'France',
		nameZh: '法国',
		type: 'state',
		iso3: 'FRA',
		parent: null
	},
	{
		id: 'ghana',
		name: 'Ghana',
		nameEs: 'Ghana',
		nameFr: 'Ghana',
		nameZh: '加纳',
		type: 'state',
		iso3: 'GHA',
		parent: null
	},
	{
		id: 'india',
		name: 'India',
		nameEs: 'India',
		nameFr: 'Inde',
		nameZh: '印度',
		type: 'state',
		iso3: 'IND',
		parent: null
	},
	{
		id: 'italy',
		name: 'Italy',
		nameEs: 'Italia',
		nameFr: 'Italie',
		nameZh: '意大利',
		type: 'state',
		iso3: 'ITA',
		parent: null
	},
	{
		id: 'japan',
		name: 'Japan',
		nameEs: 'Japón',
		nameFr: 'Japon',
		nameZh: '日本',
		type: 'state',
		iso3: 'JPN',
		parent: null
	},
	{
		id: 'kenya',
		name: 'Kenya',
		nameEs: 'Kenia',
		nameFr: 'Kenya',
		nameZh: '肯尼亚',
		type: 'state',
		iso3: 'KEN',
		parent: null
	},
	{
		id: 'kuwait',
		name: 'Kuwait',
		nameEs: 'Kuwait',
		nameFr: 'Koweït',
		nameZh: '科威特',
		type: 'state',
		iso3: 'KWT',
		parent: null
	},
	{
		id: 'saskatchewan',
		name: 'Saskatchewan',
		nameEs: 'Saskatchewan',
		nameFr: 'Saskatchewan',
		nameZh: '萨斯喀彻温省',
		type: 'state',
		iso3: 'CAN',
		parent: null
	},
	{
		id: 'saudi-arabia',
		name: 'Saudi Arabia',
		nameEs: 'Arabia Saudí',
		nameFr: 'Arabie saoudite',
		nameZh: '沙特阿拉伯',
		type: 'state',
		iso3: 'SAU',
		parent: null
	},
	{
		id: 'singapore',
		name: 'Singapore',
		nameEs: 'Singapur',
		nameFr: 'Singapour',
		nameZh: '新加坡',
		type: 'state',
		iso3: 'SGP',
		parent: null
	},
	{
		id: 'south-jeolla',
		name: 'South Jeolla Province',
		nameEs: 'Provincia de Jeolla del Sur',
		nameFr: 'Province du Jeolla du Sud',
		nameZh: '全罗南道',
		type: 'state',
		iso3: 'KOR',
		parent: null
	},
	{
		id: 'south-korea',
		name: 'South Korea',
		nameEs: 'Corea del Sur',
		nameFr: 'Corée du Sud',
		nameZh: '韩国',
		type: 'state',
		iso3: 'KOR',
		parent: null
	},
	{
		id: 'taiwan',
		name: 'Taiwan',
		nameEs: 'Taiwán',
		nameFr: 'Taïwan',
		nameZh: '台湾',
		type: 'state',
		iso3: 'TWN',
		parent: null
	},
	{
		id: 'uae',
		name: 'United Arab Emirates',
		nameEs: 'Emiratos Árabes Unidos',
		nameFr: 'Émirats arabes unis',
		nameZh: '阿拉伯联合酋长国',
		type: 'state',
		iso3: 'ARE',
		parent: null
	},
	{
		id: 'united-kingdom',
		name: 'United Kingdom',
		nameEs: 'Reino Unido',
		nameFr: 'Royaume-Uni',
		nameZh: '英国',
		type: 'state',
		iso3: 'GBR',
		parent: null
	},
	{
		id: 'united-states',
		name: 'United States',
		nameEs: 'Estados Unidos',
		nameFr: 'États-Unis',
		nameZh: '美国',
		type: 'state',
		iso3: 'USA',
		parent: null
	}
] as const satisfies readonly ActorRecord[];
