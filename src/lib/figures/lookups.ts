import { CLAIMS } from './claims';
import { byKey } from './derive/byKey';
import { EVENTS } from './events';
import { SERIES } from './series';
import { SOURCES } from './sources';
import type { ClaimRecord, EventRecord, SeriesRecord, SourceRecord } from './types';

const claims = /* @__PURE__ */ byKey<ClaimRecord, 'id'>(CLAIMS, 'id');
const events = /* @__PURE__ */ byKey<EventRecord, 'id'>(EVENTS, 'id');
const series = /* @__PURE__ */ byKey<SeriesRecord, 'id'>(SERIES, 'id');
const sources = /* @__PURE__ */ byKey<SourceRecord, 'id'>(SOURCES, 'id');

export const claimById = (id: string): ClaimRecord | undefined => claims.get(id);
export const eventById = (id: string): EventRecord | undefined => events.get(id);
export const seriesById = (id: string): SeriesRecord | undefined => series.get(id);
export const sourceById = (id: string): SourceRecord | undefined => sources.get(id);
