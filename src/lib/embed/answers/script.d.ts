/** A module bundled to the text of one classic script: see plugins/script.ts. */
declare module '*?script' {
	const code: string;
	export default code;
}
