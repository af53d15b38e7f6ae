import type { ActorRecord } from '../types';

export default [
	{
		id: 'alibaba-tencent-baidu',
		name: 'Alibaba, Tencent and Baidu',
		nameEs: 'Alibaba, Tencent y Baidu',
		nameFr: 'Alibaba, Tencent et Baidu',
		nameZh: '阿里巴巴、腾讯与百度',
		type: 'collective',
		iso3: 'CHN',
		parent: null
	},
	{
		id: 'alibaba-tencent-baidu-jd',
		name: 'Alibaba, Tencent, Baidu and JD.com',
		nameEs: 'Alibaba, Tencent, Baidu y JD.com',
		nameFr: 'Alibaba, Tencent, Baidu et JD.com',
		nameZh: '阿里巴巴、腾讯、百度与京东',
		type: 'collective',
		iso3: 'CHN',
		parent: null
	},
	{
		id: 'big-four',
		name: 'Amazon, Alphabet, Meta and Microsoft',
		nameEs: 'Amazon, Alphabet, Meta y Microsoft',
		nameFr: 'Amazon, Alphabet, Meta et Microsoft',
		nameZh: '亚马逊、Alphabet、Meta与微软',
		type: 'collective',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'china-all-payers',
		name: 'All payers in China',
		nameEs: 'Todos los inversores de China',
		nameFr: 'Tous les payeurs en Chine',
		nameZh: '中国全部投资主体',
		type: 'collective',
		iso3: 'CHN',
		parent: null
	},
	{
		id: 'china-three-telcos',
		name: 'China Mobile, China Telecom and China Unicom',
		nameEs: 'China Mobile, China Telecom y China Unicom',
		nameFr: 'China Mobile, China Telecom et China Unicom',
		nameZh: '中国移动、中国电信与中国联通',
		type: 'collective',
		iso3: 'CHN',
		parent: null
	},
	{
		id: 'choose-france-2025-investors',
		name: 'Foreign investors at Choose France 2025',
		nameEs: 'Inversores extranjeros en Choose France 2025',
		nameFr: 'Investisseurs étrangers à Choose France 2025',
		nameZh: '2025年“选择法国”峰会外国投资者',
		type: 'collective',
		iso3: 'WLD',
		parent: null
	},
	{
		id: 'choose-france-2026-investors',
		name: 'Foreign investors at Choose France 2026',
		nameEs: 'Inversores extranjeros en Choose France 2026',
		nameFr: 'Investisseurs étrangers à Choose France 2026',
		nameZh: '2026年“选择法国”峰会外国投资者',
		type: 'collective',
		iso3: 'WLD',
		parent: null
	},
	{
		id: 'eu-ai-champions',
		name: 'EU AI Champions Initiative companies',
		nameEs: 'Empresas de la EU AI Champions Initiative',
		nameFr: 'Entreprises de l’EU AI Champions Initiative',
		nameZh: '欧盟AI冠军倡议企业',
		type: 'collective',
		iso3: 'EUU',
		parent: null
	},
	{
		id: 'eu-data-centre-investors',
		name: 'Public and private investors in the EU',
		nameEs: 'Inversores públicos y privados en la UE',
		nameFr: 'Investisseurs publics et privés dans l’UE',
		nameZh: '欧盟公共与私人投资者',
		type: 'collective',
		iso3: 'EUU',
		parent: null
	},
	{
		id: 'eu-gigafactory-applicants',
		name: '76 respondents from 16 member states',
		nameEs: '76 candidatos de 16 Estados miembros',
		nameFr: '76 candidats de 16 États membres',
		nameZh: '16个成员国的76家申请方',
		type: 'collective',
		iso3: 'EUU',
		parent: null
	},
	{
		id: 'eu-gigafactory-private-investors',
		name: 'Private investors in EU gigafactories',
		nameEs: 'Inversores privados en gigafactorías de la UE',
		nameFr: 'Investisseurs privés des gigafabriques de l’UE',
		nameZh: '欧盟超级工厂私人投资者',
		type: 'collective',
		iso3: 'EUU',
		parent: null
	},
	{
		id: 'franco-emirati-consortium',
		name: 'Franco-Emirati consortium',
		nameEs: 'Consorcio franco-emiratí',
		nameFr: 'Consortium franco-émirien',
		nameZh: '法国—阿联酋财团',
		type: 'collective',
		iso3: 'FRA',
		parent: null
	},
	{
		id: 'india-summit-companies',
		name: 'Companies at the India AI Impact Summit',
		nameEs: 'Empresas en la cumbre de IA de la India',
		nameFr: 'Entreprises au sommet indien sur l’IA',
		nameZh: '印度AI影响力峰会企业',
		type: 'collective',
		iso3: 'WLD',
		parent: null
	},
	{
		id: 'italian-data-centre-operators',
		name: 'Data-centre operators in Italy',
		nameEs: 'Operadores de centros de datos en Italia',
		nameFr: 'Opérateurs de centres de données en Italie',
		nameZh: '意大利数据中心运营商',
		type: 'collective',
		iso3: 'WLD',
		parent: null
	},
	{
		id: 'johor-data-centre-companies',
		name: 'Companies with approved projects in Johor',
		nameEs: 'Empresas con proyectos aprobados en Johor',
		nameFr: 'Entreprises autorisées à Johor',
		nameZh: '柔佛州获批企业',
		type: 'collective',
		iso3: 'WLD',
		parent: null
	},
	{
		id: 'korean-private-investors',
		name: 'Korean banks and private investors',
		nameEs: 'Bancos e inversores privados coreanos',
		nameFr: 'Banques et investisseurs privés coréens',
		nameZh: '韩国银行与民间投资者',
		type: 'collective',
		iso3: 'KOR',
		parent: null
	},
	{
		id: 'leap-companies',
		name: 'Companies at LEAP 2025',
		nameEs: 'Empresas en LEAP 2025',
		nameFr: 'Entreprises à LEAP 2025',
		nameZh: 'LEAP 2025参展企业',
		type: 'collective',
		iso3: 'WLD',
		parent: null
	},
	{
		id: 'malaysia-data-centre-companies',
		name: 'Companies with approved projects in Malaysia',
		nameEs: 'Empresas con proyectos aprobados en Malasia',
		nameFr: 'Entreprises autorisées en Malaisie',
		nameZh: '马来西亚获批企业',
		type: 'collective',
		iso3: 'WLD',
		parent: null
	},
	{
		id: 'microsoft-partners-customers',
		name: 'Microsoft partners and customers',
		nameEs: 'Socios y clientes de Microsoft',
		nameFr: 'Partenaires et clients de Microsoft',
		nameZh: '微软合作伙伴与客户',
		type: 'collective',
		iso3: 'WLD',
		parent: null
	},
	{
		id: 'paris-summit-investors',
		name: 'Private investors at the Paris AI summit',
		nameEs: 'Inversores privados en la cumbre de IA de París',
		nameFr: 'Investisseurs privés au sommet de Paris sur l’IA',
		nameZh: '巴黎AI峰会私人投资者',
		type: 'collective',
		iso3: 'WLD',
		parent: null
	},
	{
		id: 'pennsylvania-summit-companies',
		name: 'Companies at the Pennsylvania energy and AI summit',
		nameEs: 'Empresas en la cumbre de energía e IA de Pensilvania',
		nameFr: 'Entreprises au sommet énergie et IA de Pennsylvanie',
		nameZh: '宾夕法尼亚州能源与AI峰会企业',
		type: 'collective',
		iso3: 'WLD',
		parent: null
	},
	{
		id: 'portugal-gigafactory-consortium',
		name: 'Private consortium (Portugal)',
		nameEs: 'Consorcio privado (Portugal)',
		nameFr: 'Consortium privé (Portugal)',
		nameZh: '葡萄牙私人财团',
		type: 'collective',
		iso3: 'PRT',
		parent: null
	},
	{
		id: 'taiwanese-companies',
		name: 'Taiwanese technology companies',
		nameEs: 'Empresas tecnológicas taiwanesas',
		nameFr: 'Entreprises technologiques taïwanaises',
		nameZh: '台湾科技企业',
		type: 'collective',
		iso3: 'TWN',
		parent: null
	},
	{
		id: 'uk-growth-zone-investors',
		name: 'Private investors in UK growth zones',
		nameEs: 'Inversores privados en zonas de crecimiento británicas',
		nameFr: 'Investisseurs privés des zones de croissance britanniques',
		nameZh: '英国AI增长区私人投资者',
		type: 'collective',
		iso3: 'WLD',
		parent: null
	},
	{
		id: 'us-private-developers',
		name: 'Private developers (US)',
		nameEs: 'Promotores privados (EE. UU.)',
		nameFr: 'Promoteurs privés (É.-U.)',
		nameZh: '美国私人开发商',
		type: 'collective',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'us-technology-companies',
		name: 'US technology companies',
		nameEs: 'Empresas tecnológicas estadounidenses',
		nameFr: 'Entreprises technologiques américaines',
		nameZh: '美国科技企业',
		type: 'collective',
		iso3: 'USA',
		parent: null
	}
] as const satisfies readonly ActorRecord[];
