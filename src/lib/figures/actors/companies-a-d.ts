import type { ActorRecord } from '../types';

export default [
	{
		id: 'accelerated-infrastructure-capital',
		name: 'Accelerated Infrastructure Capital',
		nameEs: 'Accelerated Infrastructure Capital',
		nameFr: 'Accelerated Infrastructure Capital',
		nameZh: 'Accelerated Infrastructure Capital',
		type: 'company',
		iso3: 'HKG',
		parent: null
	},
	{
		id: 'adani',
		name: 'Adani Group',
		nameEs: 'Adani Group',
		nameFr: 'Adani Group',
		nameZh: '阿达尼集团',
		type: 'company',
		iso3: 'IND',
		parent: null
	},
	{
		id: 'airtrunk',
		name: 'AirTrunk',
		nameEs: 'AirTrunk',
		nameFr: 'AirTrunk',
		nameZh: 'AirTrunk',
		type: 'company',
		iso3: 'AUS',
		parent: 'blackstone'
	},
	{
		id: 'aker',
		name: 'Aker',
		nameEs: 'Aker',
		nameFr: 'Aker',
		nameZh: 'Aker',
		type: 'company',
		iso3: 'NOR',
		parent: null
	},
	{
		id: 'alibaba',
		name: 'Alibaba Group',
		nameEs: 'Alibaba Group',
		nameFr: 'Alibaba Group',
		nameZh: '阿里巴巴集团',
		type: 'company',
		iso3: 'CHN',
		parent: null
	},
	{
		id: 'alibaba-ai-cloud',
		name: 'Alibaba AI Cloud and Compute Services',
		nameEs: 'Alibaba AI Cloud and Compute Services',
		nameFr: 'Alibaba AI Cloud and Compute Services',
		nameZh: '阿里AI云与算力服务',
		type: 'company',
		iso3: 'CHN',
		parent: 'alibaba'
	},
	{
		id: 'alibaba-aidc',
		name: 'Alibaba International Digital Commerce Group (AIDC)',
		nameEs: 'Alibaba International Digital Commerce Group (AIDC)',
		nameFr: 'Alibaba International Digital Commerce Group (AIDC)',
		nameZh: '阿里国际数字商业集团(AIDC)',
		type: 'company',
		iso3: 'CHN',
		parent: 'alibaba'
	},
	{
		id: 'alibaba-cloud',
		name: 'Alibaba Cloud Intelligence Group',
		nameEs: 'Alibaba Cloud Intelligence Group',
		nameFr: 'Alibaba Cloud Intelligence Group',
		nameZh: '阿里云智能集团',
		type: 'company',
		iso3: 'CHN',
		parent: 'alibaba'
	},
	{
		id: 'alibaba-taobao-tmall',
		name: 'Alibaba Taobao and Tmall Group',
		nameEs: 'Alibaba Taobao and Tmall Group',
		nameFr: 'Alibaba Taobao and Tmall Group',
		nameZh: '淘天集团',
		type: 'company',
		iso3: 'CHN',
		parent: 'alibaba'
	},
	{
		id: 'amazon',
		name: 'Amazon',
		nameEs: 'Amazon',
		nameFr: 'Amazon',
		nameZh: '亚马逊',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'amd',
		name: 'AMD',
		nameEs: 'AMD',
		nameFr: 'AMD',
		nameZh: '超威半导体(AMD)',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'amkor',
		name: 'Amkor',
		nameEs: 'Amkor',
		nameFr: 'Amkor',
		nameZh: '安靠',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'anthropic',
		name: 'Anthropic',
		nameEs: 'Anthropic',
		nameFr: 'Anthropic',
		nameZh: 'Anthropic',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'apple',
		name: 'Apple',
		nameEs: 'Apple',
		nameFr: 'Apple',
		nameZh: '苹果',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'applied-materials',
		name: 'Applied Materials',
		nameEs: 'Applied Materials',
		nameFr: 'Applied Materials',
		nameZh: '应用材料',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'aramco-digital',
		name: 'Aramco Digital',
		nameEs: 'Aramco Digital',
		nameFr: 'Aramco Digital',
		nameZh: '沙特阿美数字',
		type: 'company',
		iso3: 'SAU',
		parent: null
	},
	{
		id: 'arm',
		name: 'Arm',
		nameEs: 'Arm',
		nameFr: 'Arm',
		nameZh: '安谋(Arm)',
		type: 'company',
		iso3: 'GBR',
		parent: 'softbank'
	},
	{
		id: 'aws',
		name: 'Amazon Web Services',
		nameEs: 'Amazon Web Services',
		nameFr: 'Amazon Web Services',
		nameZh: '亚马逊云科技(AWS)',
		type: 'company',
		iso3: 'USA',
		parent: 'amazon'
	},
	{
		id: 'baidu',
		name: 'Baidu',
		nameEs: 'Baidu',
		nameFr: 'Baidu',
		nameZh: '百度',
		type: 'company',
		iso3: 'CHN',
		parent: null
	},
	{
		id: 'bank-of-china',
		name: 'Bank of China',
		nameEs: 'Banco de China',
		nameFr: 'Banque de Chine',
		nameZh: '中国银行',
		type: 'company',
		iso3: 'CHN',
		parent: null
	},
	{
		id: 'bce',
		name: 'BCE (Bell Canada)',
		nameEs: 'BCE (Bell Canada)',
		nameFr: 'BCE (Bell Canada)',
		nameZh: '加拿大贝尔',
		type: 'company',
		iso3: 'CAN',
		parent: null
	},
	{
		id: 'benya',
		name: 'Benya',
		nameEs: 'Benya',
		nameFr: 'Benya',
		nameZh: 'Benya',
		type: 'company',
		iso3: 'EGY',
		parent: null
	},
	{
		id: 'bharti-airtel',
		name: 'Bharti Airtel',
		nameEs: 'Bharti Airtel',
		nameFr: 'Bharti Airtel',
		nameZh: '巴蒂电信',
		type: 'company',
		iso3: 'IND',
		parent: null
	},
	{
		id: 'bnp-paribas',
		name: 'BNP Paribas',
		nameEs: 'BNP Paribas',
		nameFr: 'BNP Paribas',
		nameZh: '法国巴黎银行',
		type: 'company',
		iso3: 'FRA',
		parent: null
	},
	{
		id: 'borderplex',
		name: 'BorderPlex Digital Assets',
		nameEs: 'BorderPlex Digital Assets',
		nameFr: 'BorderPlex Digital Assets',
		nameZh: 'BorderPlex Digital Assets',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'bouygues',
		name: 'Bouygues',
		nameEs: 'Bouygues',
		nameFr: 'Bouygues',
		nameZh: '布依格',
		type: 'company',
		iso3: 'FRA',
		parent: null
	},
	{
		id: 'broadcom',
		name: 'Broadcom',
		nameEs: 'Broadcom',
		nameFr: 'Broadcom',
		nameZh: '博通',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'bytedance',
		name: 'ByteDance',
		nameEs: 'ByteDance',
		nameFr: 'ByteDance',
		nameZh: '字节跳动',
		type: 'company',
		iso3: 'CHN',
		parent: null
	},
	{
		id: 'casa-dos-ventos',
		name: 'Casa dos Ventos',
		nameEs: 'Casa dos Ventos',
		nameFr: 'Casa dos Ventos',
		nameZh: 'Casa dos Ventos',
		type: 'company',
		iso3: 'BRA',
		parent: null
	},
	{
		id: 'cassava',
		name: 'Cassava Technologies',
		nameEs: 'Cassava Technologies',
		nameFr: 'Cassava Technologies',
		nameZh: 'Cassava Technologies',
		type: 'company',
		iso3: 'AFR',
		parent: null
	},
	{
		id: 'cdc-data-centres',
		name: 'CDC Data Centres',
		nameEs: 'CDC Data Centres',
		nameFr: 'CDC Data Centres',
		nameZh: 'CDC Data Centres',
		type: 'company',
		iso3: 'AUS',
		parent: null
	},
	{
		id: 'cerebras',
		name: 'Cerebras',
		nameEs: 'Cerebras',
		nameFr: 'Cerebras',
		nameZh: 'Cerebras',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'china-mobile',
		name: 'China Mobile',
		nameEs: 'China Mobile',
		nameFr: 'China Mobile',
		nameZh: '中国移动',
		type: 'company',
		iso3: 'CHN',
		parent: null
	},
	{
		id: 'china-telecom',
		name: 'China Telecom',
		nameEs: 'China Telecom',
		nameFr: 'China Telecom',
		nameZh: '中国电信',
		type: 'company',
		iso3: 'CHN',
		parent: null
	},
	{
		id: 'china-unicom',
		name: 'China Unicom',
		nameEs: 'China Unicom',
		nameFr: 'China Unicom',
		nameZh: '中国联通',
		type: 'company',
		iso3: 'CHN',
		parent: null
	},
	{
		id: 'cisco',
		name: 'Cisco',
		nameEs: 'Cisco',
		nameFr: 'Cisco',
		nameZh: '思科',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'cloudhq',
		name: 'CloudHQ',
		nameEs: 'CloudHQ',
		nameFr: 'CloudHQ',
		nameZh: 'CloudHQ',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'cohere',
		name: 'Cohere',
		nameEs: 'Cohere',
		nameFr: 'Cohere',
		nameZh: 'Cohere',
		type: 'company',
		iso3: 'CAN',
		parent: null
	},
	{
		id: 'coreweave',
		name: 'CoreWeave',
		nameEs: 'CoreWeave',
		nameFr: 'CoreWeave',
		nameZh: 'CoreWeave',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'corning',
		name: 'Corning',
		nameEs: 'Corning',
		nameFr: 'Corning',
		nameZh: '康宁',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'credit-agricole-cib',
		name: 'Crédit Agricole CIB',
		nameEs: 'Crédit Agricole CIB',
		nameFr: 'Crédit Agricole CIB',
		nameZh: '东方汇理银行',
		type: 'company',
		iso3: 'FRA',
		parent: null
	},
	{
		id: 'data4',
		name: 'Data4',
		nameEs: 'Data4',
		nameFr: 'Data4',
		nameZh: 'Data4',
		type: 'company',
		iso3: 'FRA',
		parent: 'brookfield'
	},
	{
		id: 'datagrid',
		name: 'Datagrid',
		nameEs: 'Datagrid',
		nameFr: 'Datagrid',
		nameZh: 'Datagrid',
		type: 'company',
		iso3: 'SGP',
		parent: null
	},
	{
		id: 'datavita',
		name: 'DataVita',
		nameEs: 'DataVita',
		nameFr: 'DataVita',
		nameZh: 'DataVita',
		type: 'company',
		iso3: 'GBR',
		parent: null
	},
	{
		id: 'datavolt',
		name: 'DataVolt',
		nameEs: 'DataVolt',
		nameFr: 'DataVolt',
		nameZh: 'DataVolt',
		type: 'company',
		iso3: 'SAU',
		parent: null
	},
	{
		id: 'dayone',
		name: 'DayOne',
		nameEs: 'DayOne',
		nameFr: 'DayOne',
		nameZh: 'DayOne',
		type: 'company',
		iso3: 'SGP',
		parent: null
	},
	{
		id: 'deepseek',
		name: 'DeepSeek',
		nameEs: 'DeepSeek',
		nameFr: 'DeepSeek',
		nameZh: '深度求索(DeepSeek)',
		type: 'company',
		iso3: 'CHN',
		parent: null
	},
	{
		id: 'dell',
		name: 'Dell Technologies',
		nameEs: 'Dell Technologies',
		nameFr: 'Dell Technologies',
		nameZh: '戴尔科技',
		type: 'company',
		iso3: 'USA',
		parent: null
	},
	{
		id: 'deutsche-telekom',
		name: 'Deutsche Telekom',
		nameEs: 'Deutsche Telekom',
		nameFr: 'Deutsche Telekom',
		nameZh: '德国电信',
		type: 'company',
		iso3: 'DEU',
		parent: null
	},
	{
		id: 'digital-connexion',
		name: 'Digital Connexion',
		nameEs: 'Digital Connexion',
		nameFr: 'Digital Connexion',
		nameZh: 'Digital Connexion',
		type: 'company',
		iso3: 'IND',
		parent: null
	},
	{
		id: 'digital-realty',
		name: 'Digital Realty',
		nameEs: 'Digital Realty',
		nameFr: 'Digital Realty',
		nameZh: 'Digital Realty',
		type: 'company',
		iso3: 'USA',
		parent: null
	}
] as const satisfies readonly ActorRecord[];
