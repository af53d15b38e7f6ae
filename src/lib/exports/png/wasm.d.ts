/** A program compiled ahead, as Workers bring it along. */
declare module '@resvg/resvg-wasm/index_bg.wasm' {
	const program: WebAssembly.Module;
	export default program;
}
