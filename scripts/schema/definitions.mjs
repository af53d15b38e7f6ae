import { dirname, join } from 'node:path';
import ts from 'typescript';

/**
 * @typedef {Record<string, unknown>} Schema
 */

/** A list of more words than this is open: new companies and sources come every week. */
const MOST_WORDS = 64;
/** Named shapes get a definition of their own; these names are of TypeScript, not of ours. */
const NOT_OURS = new Set(['Array', 'ReadonlyArray', '__type', 'Record', 'Partial', 'Omit', 'Pick']);

/**
 * JSON Schema (2020-12) definitions of every exported interface of a module, by name.
 *
 * @param {string} file
 * @param {string} root folder of tsconfig.json
 * @returns {Record<string, Schema>}
 */
export function definitionsOf(file, root) {
	const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config;
	const program = ts.createProgram([file], {
		...ts.convertCompilerOptionsFromJson(config.compilerOptions, root).options,
		module: ts.ModuleKind.ESNext,
		target: ts.ScriptTarget.ESNext,
		moduleResolution: ts.ModuleResolutionKind.Bundler,
		noEmit: true,
		allowJs: false,
		checkJs: false,
		paths: { '$lib/*': [join(root, 'src/lib/*')], $lib: [join(root, 'src/lib')] },
		types: []
	});
	const source = program.getSourceFile(file);
	const checker = program.getTypeChecker();
	const module = source && checker.getSymbolAtLocation(source);
	if (!module) throw new Error(`${file} is no module.`);
	const writer = new Writer(checker, dirname(file));
	for (const symbol of checker.getExportsOfModule(module))
		writer.define(checker.getDeclaredTypeOfSymbol(symbol), symbol.name);
	return Object.fromEntries(
		Object.entries(writer.definitions).sort(([a], [b]) => (a < b ? -1 : 1))
	);
}

class Writer {
	/** @type {Record<string, Schema>} */
	definitions = {};

	/** @param {ts.TypeChecker} checker @param {string} folder */
	constructor(checker, folder) {
		this.checker = checker;
		this.folder = folder;
	}

	/** @param {ts.Type} type @param {string} name @returns {Schema} */
	define(type, name) {
		if (!(name in this.definitions)) {
			// Reserved first, since a shape may hold itself.
			this.definitions[name] = {};
			this.definitions[name] = {
				...this.described(type.aliasSymbol ?? type.getSymbol()),
				...this.object(type)
			};
		}
		return { $ref: `#/$defs/${name}` };
	}

	/** @param {ts.Symbol | undefined} symbol @returns {Schema} */
	described(symbol) {
		const text = ts.displayPartsToString(symbol?.getDocumentationComment(this.checker));
		return text ? { description: text.replace(/\s+/g, ' ') } : {};
	}

	/** @param {ts.Type} type @returns {Schema} */
	schema(type) {
		if (type.isUnion()) return this.union(type.types);
		if (type.flags & ts.TypeFlags.Null) return { type: 'null' };
		if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
		if (type.flags & ts.TypeFlags.BooleanLiteral)
			return { const: this.checker.typeToString(type) === 'true' };
		if (type.flags & (ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral))
			return { type: 'string' };
		if (type.flags & ts.TypeFlags.Number) return { type: 'number' };
		if (type.flags & ts.TypeFlags.Boolean) return { type: 'boolean' };
		const item = this.checker.getIndexTypeOfType(type, ts.IndexKind.Number);
		if (item && this.checker.isArrayLikeType(type))
			return { type: 'array', items: this.schema(item) };
		const name = (type.aliasSymbol ?? type.getSymbol())?.name;
		if (name && !NOT_OURS.has(name) && !type.aliasTypeArguments) return this.define(type, name);
		return this.object(type);
	}

	/** @param {readonly ts.Type[]} types @returns {Schema} */
	union(types) {
		const nullable = types.some((type) => type.flags & ts.TypeFlags.Null);
		const rest = types.filter(
			(type) => !(type.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined))
		);
		const words = rest.every(
			(type) => type.isStringLiteral() || type.flags & ts.TypeFlags.TemplateLiteral
		);
		const flags = rest.every((type) => type.flags & ts.TypeFlags.BooleanLiteral);
		/** @type {Schema} */
		let schema;
		if (words && (rest.length > MOST_WORDS || rest.some((type) => !type.isStringLiteral())))
			schema = { type: 'string' };
		else if (words)
			schema = {
				enum: rest.map((type) => /** @type {ts.StringLiteralType} */ (type).value).sort()
			};
		else if (flags && rest.length === 2) schema = { type: 'boolean' };
		else if (rest.length === 1) schema = this.schema(rest[0]);
		else schema = joinedTypes(this.alternatives(rest));
		if (!nullable) return schema;
		if (typeof schema.type === 'string') return { ...schema, type: [schema.type, 'null'] };
		if (Array.isArray(schema.enum)) return { enum: [...schema.enum, null] };
		if (Array.isArray(schema.type)) return { ...schema, type: [...schema.type, 'null'] };
		if (Array.isArray(schema.anyOf)) return joinedTypes([...schema.anyOf, { type: 'null' }]);
		return { anyOf: [schema, { type: 'null' }] };
	}

	/** Each once; `true` and `false` are one. @param {readonly ts.Type[]} types */
	alternatives(types) {
		const flags = types.filter((type) => type.flags & ts.TypeFlags.BooleanLiteral);
		const others = flags.length === 2 ? types.filter((type) => !flags.includes(type)) : types;
		return [
			...others.map((type) => this.schema(type)),
			...(flags.length === 2 ? [{ type: 'boolean' }] : [])
		].sort(byText);
	}

	/** @param {ts.Type} type @returns {Schema} */
	object(type) {
		const values = this.checker.getIndexTypeOfType(type, ts.IndexKind.String);
		if (values) return { type: 'object', additionalProperties: this.schema(values) };
		/** @type {Record<string, Schema>} */
		const properties = {};
		const required = [];
		for (const property of this.checker.getPropertiesOfType(type)) {
			const found = this.checker.getTypeOfSymbol(property);
			properties[property.name] = { ...this.described(property), ...this.schema(found) };
			if (!(property.flags & ts.SymbolFlags.Optional)) required.push(property.name);
		}
		// More may come: an answer that says more than this is still one of these.
		return { type: 'object', properties, required };
	}
}

/** @param {Schema} a @param {Schema} b */
const byText = (a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** `number | string | null` as one list of types. @param {Schema[]} schemas @returns {Schema} */
const joinedTypes = (schemas) =>
	schemas.every((schema) => typeof schema.type === 'string' && Object.keys(schema).length === 1)
		? { type: schemas.map((schema) => schema.type) }
		: { anyOf: schemas };
