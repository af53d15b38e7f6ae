/** A module bundled to the text of one classic script: see vite-plugin-script.ts. */
declare module '*?script' {
	const code: string;
	export default code;
}
