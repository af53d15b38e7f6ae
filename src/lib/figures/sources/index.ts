/**
 * Every source used, once. A source stands in the file whose name spans the first letters of
 * its id, so the files stay short and two people rarely edit the same one.
 */
import { joined } from '../derive/joined';
import type { SourceRecord } from '../types';
import from0Ai from './0-ai';
import fromAjAw from './aj-aw';
import fromBaBo from './ba-bo';
import fromBrCa from './br-ca';
import fromCbCn from './cb-cn';
import fromCoDa from './co-da';
import fromDbDp from './db-dp';
import fromEaEy from './ea-ey';
import fromFaGl from './fa-gl';
import fromGmHu from './gm-hu';
import fromIaJu from './ia-ju';
import fromKaLa from './ka-la';
import fromLeMa from './le-ma';
import fromMeMy from './me-my';
import fromNaNv from './na-nv';
import fromObPa from './ob-pa';
import fromPeQu from './pe-qu';
import fromR9Rep from './r9-rep';
import fromReuRt from './reu-rt';
import fromSaSy from './sa-sy';
import fromTaTec from './ta-tec';
import fromTekTheL from './tek-the-l';
import fromTheMTm from './the-m-tm';
import fromToUn from './to-un';
import fromUsWi from './us-wi';
import fromWoZh from './wo-zh';

export const SOURCE_FILES = {
	'0-ai.ts': from0Ai,
	'aj-aw.ts': fromAjAw,
	'ba-bo.ts': fromBaBo,
	'br-ca.ts': fromBrCa,
	'cb-cn.ts': fromCbCn,
	'co-da.ts': fromCoDa,
	'db-dp.ts': fromDbDp,
	'ea-ey.ts': fromEaEy,
	'fa-gl.ts': fromFaGl,
	'gm-hu.ts': fromGmHu,
	'ia-ju.ts': fromIaJu,
	'ka-la.ts': fromKaLa,
	'le-ma.ts': fromLeMa,
	'me-my.ts': fromMeMy,
	'na-nv.ts': fromNaNv,
	'ob-pa.ts': fromObPa,
	'pe-qu.ts': fromPeQu,
	'r9-rep.ts': fromR9Rep,
	'reu-rt.ts': fromReuRt,
	'sa-sy.ts': fromSaSy,
	'ta-tec.ts': fromTaTec,
	'tek-the-l.ts': fromTekTheL,
	'the-m-tm.ts': fromTheMTm,
	'to-un.ts': fromToUn,
	'us-wi.ts': fromUsWi,
	'wo-zh.ts': fromWoZh
} as const;

export type SourceId = (typeof SOURCE_FILES)[keyof typeof SOURCE_FILES][number]['id'];

export const SOURCES = /* @__PURE__ */ joined<SourceRecord>(SOURCE_FILES);
