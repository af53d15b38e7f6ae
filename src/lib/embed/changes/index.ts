/** What differs between two drawings of a frame, told and made again on the other side. */
export { change, type Changes } from './change';
export { changesOf } from './changesOf';
