/**
 * All commitments, joined from the files of this folder. A new file is imported here and listed in
 * `COMMITMENT_FILES`; a record added to a file already listed needs nothing here.
 */
import { joined } from '../derive/joined';
import type { Dangling, NoneDangling } from '../references';
import type { CommitmentRecord } from '../types';
import africa from './africa';
import alibaba from './alibaba';
import alibabaSpending from './alibaba-spending';
import amazon from './amazon';
import americanCompanies from './american-companies';
import anthropic from './anthropic';
import beneluxSwitzerland from './benelux-switzerland';
import brazil from './brazil';
import bytedance from './bytedance';
import bytedanceTiktokAbroad from './bytedance-tiktok-abroad';
import canada from './canada';
import china from './china';
import chineseCompanies from './chinese-companies';
import europeanUnion from './european-union';
import franceCampuses from './france-campuses';
import franceChooseFrance from './france-choose-france';
import franceParisSummit from './france-paris-summit';
import germany from './germany';
import google from './google';
import humain from './humain';
import india from './india';
import indianCompanies from './indian-companies';
import investorsDevelopers from './investors-developers';
import italy from './italy';
import japan from './japan';
import latinAmerica from './latin-america';
import malaysia from './malaysia';
import meta from './meta';
import microsoft from './microsoft';
import nordics from './nordics';
import oceania from './oceania';
import openai from './openai';
import openaiFinancing from './openai-financing';
import polandGreece from './poland-greece';
import portugal from './portugal';
import saudiArabia from './saudi-arabia';
import southEasternAsia from './south-eastern-asia';
import southKorea from './south-korea';
import southKoreaGroups from './south-korea-groups';
import spain from './spain';
import stargateSoftbank from './stargate-softbank';
import taiwan from './taiwan';
import unitedArabEmirates from './united-arab-emirates';
import unitedKingdomCompanies from './united-kingdom-companies';
import unitedKingdomStateAndGrowthZones from './united-kingdom-state-and-growth-zones';
import unitedKingdomTechProsperity from './united-kingdom-tech-prosperity';
import unitedStates from './united-states';
import westernAsia from './western-asia';

/** By file, so that a finding can say where the record stands. */
export const COMMITMENT_FILES = {
	'africa.ts': africa,
	'alibaba.ts': alibaba,
	'alibaba-spending.ts': alibabaSpending,
	'amazon.ts': amazon,
	'american-companies.ts': americanCompanies,
	'anthropic.ts': anthropic,
	'benelux-switzerland.ts': beneluxSwitzerland,
	'brazil.ts': brazil,
	'bytedance.ts': bytedance,
	'bytedance-tiktok-abroad.ts': bytedanceTiktokAbroad,
	'canada.ts': canada,
	'china.ts': china,
	'chinese-companies.ts': chineseCompanies,
	'european-union.ts': europeanUnion,
	'france-campuses.ts': franceCampuses,
	'france-choose-france.ts': franceChooseFrance,
	'france-paris-summit.ts': franceParisSummit,
	'germany.ts': germany,
	'google.ts': google,
	'humain.ts': humain,
	'india.ts': india,
	'indian-companies.ts': indianCompanies,
	'investors-developers.ts': investorsDevelopers,
	'italy.ts': italy,
	'japan.ts': japan,
	'latin-america.ts': latinAmerica,
	'malaysia.ts': malaysia,
	'meta.ts': meta,
	'microsoft.ts': microsoft,
	'nordics.ts': nordics,
	'oceania.ts': oceania,
	'openai.ts': openai,
	'openai-financing.ts': openaiFinancing,
	'poland-greece.ts': polandGreece,
	'portugal.ts': portugal,
	'saudi-arabia.ts': saudiArabia,
	'south-eastern-asia.ts': southEasternAsia,
	'south-korea.ts': southKorea,
	'south-korea-groups.ts': southKoreaGroups,
	'spain.ts': spain,
	'stargate-softbank.ts': stargateSoftbank,
	'taiwan.ts': taiwan,
	'united-arab-emirates.ts': unitedArabEmirates,
	'united-kingdom-companies.ts': unitedKingdomCompanies,
	'united-kingdom-state-and-growth-zones.ts': unitedKingdomStateAndGrowthZones,
	'united-kingdom-tech-prosperity.ts': unitedKingdomTechProsperity,
	'united-states.ts': unitedStates,
	'western-asia.ts': westernAsia
} as const;

type Literal = (typeof COMMITMENT_FILES)[keyof typeof COMMITMENT_FILES][number];
export type FigureId = Literal['id'];

type Target = Literal['relations'][number]['target'];
type Missing = Dangling<Target, FigureId>;
/** A relation to a figure that does not exist stops the compiler, which names the missing id. */
export const noDanglingRelation: NoneDangling<Missing> = true;

export const COMMITMENTS = /* @__PURE__ */ joined<CommitmentRecord>(COMMITMENT_FILES);
