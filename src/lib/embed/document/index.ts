/** The document of a frame: its drawing, foot and height. */
export { asFile, embedChanges, embedDocument, STYLE } from './document';
export { heightOf } from './heightOf';
export { Kept } from './kept';
export { embedModel, type EmbedRequest } from './model';
