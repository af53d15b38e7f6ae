/** All series, joined from the files of this folder; a new file is listed in `SERIES_FILES`. */
import { joined } from '../derive/joined';
import type { SeriesRecord } from '../types';
import alibabaCapexQuarters from './alibaba-capex-quarters';
import alibabaCapexYears from './alibaba-capex-years';
import alibabaGrowth from './alibaba-growth';
import alibabaGrowthSegments from './alibaba-growth-segments';
import alibabaRevenueQuarters from './alibaba-revenue-quarters';
import alibabaRevenueYears from './alibaba-revenue-years';
import alphabetQuarters from './alphabet-quarters';
import alphabetYears from './alphabet-years';
import amazonQuarters from './amazon-quarters';
import amazonYears from './amazon-years';
import americanCompaniesQuarters from './american-companies-quarters';
import americanCompaniesYears from './american-companies-years';
import chineseCompaniesQuarters from './chinese-companies-quarters';
import chineseCompaniesYears from './chinese-companies-years';
import chineseTelecoms from './chinese-telecoms';
import metaQuarters from './meta-quarters';
import metaYears from './meta-years';
import microsoftQuarters from './microsoft-quarters';
import microsoftYears from './microsoft-years';
import plansElsewhere from './plans-elsewhere';
import plansFranceUnitedKingdom from './plans-france-united-kingdom';

export const SERIES_FILES = {
	'alibaba-capex-quarters.ts': alibabaCapexQuarters,
	'alibaba-capex-years.ts': alibabaCapexYears,
	'alibaba-growth.ts': alibabaGrowth,
	'alibaba-growth-segments.ts': alibabaGrowthSegments,
	'alibaba-revenue-quarters.ts': alibabaRevenueQuarters,
	'alibaba-revenue-years.ts': alibabaRevenueYears,
	'alphabet-quarters.ts': alphabetQuarters,
	'alphabet-years.ts': alphabetYears,
	'amazon-quarters.ts': amazonQuarters,
	'amazon-years.ts': amazonYears,
	'american-companies-quarters.ts': americanCompaniesQuarters,
	'american-companies-years.ts': americanCompaniesYears,
	'chinese-companies-quarters.ts': chineseCompaniesQuarters,
	'chinese-companies-years.ts': chineseCompaniesYears,
	'chinese-telecoms.ts': chineseTelecoms,
	'meta-quarters.ts': metaQuarters,
	'meta-years.ts': metaYears,
	'microsoft-quarters.ts': microsoftQuarters,
	'microsoft-years.ts': microsoftYears,
	'plans-elsewhere.ts': plansElsewhere,
	'plans-france-united-kingdom.ts': plansFranceUnitedKingdom
} as const;

export type SeriesId = (typeof SERIES_FILES)[keyof typeof SERIES_FILES][number]['id'];

export const SERIES = /* @__PURE__ */ joined<SeriesRecord>(SERIES_FILES);
