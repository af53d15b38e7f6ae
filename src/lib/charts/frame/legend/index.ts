/** What marks and shapes mean. */
export { kindName, pointLegend, pointNotes } from './pointNotes';
export { POINT_SAMPLES, pointShape } from './pointShapes';
export * from './regionKey';
