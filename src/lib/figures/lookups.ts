import { CLAIMS } from './claims';
import { EVENTS } from './events';
import { SERIES } from './series';
import { SOURCES } from './sources';
import type { ClaimRecord, EventRecord, SeriesRecord, SourceRecord } from './types';

const byId = <Item extends { readonly id: string }>(records: readonly Item[]) => {
	const table: ReadonlyMap<string, Item> = new Map(records.map((record) => [record.id, record]));
	return (id: string): Item | undefined => table.get(id);
};

export const claimById = byId<ClaimRecord>(CLAIMS);
export const eventById = byId<EventRecord>(EVENTS);
export const seriesById = byId<SeriesRecord>(SERIES);
export const sourceById = byId<SourceRecord>(SOURCES);
