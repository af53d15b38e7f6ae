import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** What the compiler says of a file after some of its text is replaced, and of its neighbours. */
function complaints(file: string, replaced: readonly (readonly [string, string])[]): string {
	let broken = readFileSync(path(file), 'utf8');
	for (const [before, after] of replaced) {
		if (!broken.includes(before)) throw new Error(`${file} has no ${before}`);
		broken = broken.replace(before, after);
	}
	const options: ts.CompilerOptions = {
		strict: true,
		noEmit: true,
		skipLibCheck: true,
		target: ts.ScriptTarget.ES2022,
		lib: ['lib.es2022.d.ts'],
		module: ts.ModuleKind.ESNext,
		moduleResolution: ts.ModuleResolutionKind.Bundler,
		types: []
	};
	const host = ts.createCompilerHost(options);
	const { getSourceFile, readFile } = host;
	const isBroken = (name: string) => name === path(file);
	host.readFile = (name) => (isBroken(name) ? broken : readFile(name));
	host.getSourceFile = (name, language, ...rest) =>
		isBroken(name)
			? ts.createSourceFile(name, broken, language)
			: getSourceFile(name, language, ...rest);
	const index = path('./commitments/index.ts');
	const program = ts.createProgram([index], options, host);
	return [file, './commitments/index.ts']
		.flatMap((name) => program.getSemanticDiagnostics(program.getSourceFile(path(name))))
		.map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'))
		.join('\n');
}

// One program for all of them: reading the records takes the compiler a second.
it('a wrong country, nature, currency, relation or source does not compile, and is named', () => {
	const said = complaints('./commitments/germany.ts', [
		["payerCountries: ['DEU', 'USA']", "payerCountries: ['DEU', 'UTO']"],
		["payers: ['schwarz']", "payers: ['schwartz']"],
		["nature: 'investment-plan'", "nature: 'investment-plans'"],
		["currency: 'EUR'", "currency: 'DEM'"],
		["'bloomberg-fed06'", "'bloomberg-00000'"],
		["target: 'alphabet-2026-capex-guidance'", "target: 'alphabet-2062-capex-guidance'"]
	]);
	for (const wrong of [
		'"UTO"',
		'"schwartz"',
		'"investment-plans"',
		'"DEM"',
		'"bloomberg-00000"',
		'"alphabet-2062-capex-guidance"'
	]) {
		expect(said).toContain(wrong);
	}
}, 20_000);
