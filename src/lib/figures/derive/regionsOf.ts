import { GROUPS } from '../groups';
import type { RegionOrWorld } from '../ledger.types';
import { REGIONS } from '../regions';
import type { PlaceCode, RegionId } from '../types';

function table(): ReadonlyMap<string, RegionId> {
	return new Map<string, RegionId>([
		...REGIONS.flatMap((region) => region.members.map((code) => [code, region.id] as const)),
		...GROUPS.flatMap((group) => (group.region ? [[group.code, group.region] as const] : []))
	]);
}

const regionByPlace = /* @__PURE__ */ table();

/** The region a country or group counts for; null for WLD and for Antarctica. */
export function regionOf(place: string): RegionId | null {
	return regionByPlace.get(place) ?? null;
}

/** Each region once, by name, so that the order of the places does not matter. WLD is worldwide. */
export function regionsOf(places: readonly PlaceCode[]): RegionOrWorld[] {
	return [...new Set(places.map((place) => regionOf(place) ?? 'worldwide'))].sort();
}
