import { GROUPS } from '../groups';
import type { RegionOrWorld } from '../ledger.types';
import { REGIONS } from '../regions';
import type { PlaceCode, RegionId } from '../types';

let table: ReadonlyMap<string, RegionId> | undefined;

function regionByPlace(): ReadonlyMap<string, RegionId> {
	table ??= new Map<string, RegionId>([
		...REGIONS.flatMap((region) => region.members.map((code) => [code, region.id] as const)),
		...GROUPS.flatMap((group) => (group.region ? [[group.code, group.region] as const] : []))
	]);
	return table;
}

/** The region a country or group counts for; null for WLD and for Antarctica. */
export function regionOf(place: string): RegionId | null {
	return regionByPlace().get(place) ?? null;
}

/** Each region once, by name, so that the order of the places does not matter. WLD is worldwide. */
export function regionsOf(places: readonly PlaceCode[]): RegionOrWorld[] {
	return [...new Set(places.map((place) => regionOf(place) ?? 'worldwide'))].sort();
}
