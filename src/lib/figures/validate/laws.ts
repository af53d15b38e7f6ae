import boundFitsSum from './laws/boundFitsSum';
import kebabIds from './laws/kebabIds';
import lowNotAboveHigh from './laws/lowNotAboveHigh';
import noCycles from './laws/noCycles';
import noRepeats from './laws/noRepeats';
import nothingUnused from './laws/nothingUnused';
import oneRelation from './laws/oneRelation';
import oneSuccessor from './laws/oneSuccessor';
import orderedDates from './laws/orderedDates';
import partOrPeer from './laws/partOrPeer';
import partWithinWhole from './laws/partWithinWhole';
import periodLength from './laws/periodLength';
import placesKnown from './laws/placesKnown';
import publicAddresses from './laws/publicAddresses';
import rateExists from './laws/rateExists';
import realDates from './laws/realDates';
import referencesExist from './laws/referencesExist';
import regionsApart from './laws/regionsApart';
import reportedDollars from './laws/reportedDollars';
import seriesPeriods from './laws/seriesPeriods';
import seriesPoints from './laws/seriesPoints';
import seriesUnits from './laws/seriesUnits';
import shape from './laws/shape';
import shortTitles from './laws/shortTitles';
import someoneSomewhere from './laws/someoneSomewhere';
import sourced from './laws/sourced';
import uniqueIds from './laws/uniqueIds';
import type { Law } from './law';

/** In the order a contributor would want to read their findings. */
export const LAWS: readonly Law[] = [
	shape,
	uniqueIds,
	kebabIds,
	referencesExist,
	placesKnown,
	shortTitles,
	someoneSomewhere,
	noRepeats,
	lowNotAboveHigh,
	boundFitsSum,
	rateExists,
	reportedDollars,
	realDates,
	orderedDates,
	periodLength,
	oneRelation,
	noCycles,
	partOrPeer,
	partWithinWhole,
	oneSuccessor,
	sourced,
	nothingUnused,
	publicAddresses,
	seriesUnits,
	seriesPeriods,
	seriesPoints,
	regionsApart
];
