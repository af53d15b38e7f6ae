import { describe, expect, it } from 'vitest';
import { STYLE } from './document';
import { squeezeCss, squeezeHtml } from './squeeze';

describe('what is left out', () => {
	it('comments and spaces of styles, nothing that matters', () => {
		expect(
			squeezeCss(
				`/* a: b; */\n.a > .b,\n.c::after {\n\tcolor: light-dark(#fff, #000);\n\tcontent: ' ▾';\n}\n@media (min-width: 480px) and (hover) {\n\t.a {\n\t\twidth: calc(100% - 2px);\n\t}\n}`
			)
		).toBe(
			".a>.b,.c::after{color:light-dark(#fff,#000);content:' ▾'}@media (min-width:480px) and (hover){.a{width:calc(100% - 2px)}}"
		);
		expect(STYLE).not.toMatch(/\/\*|\n/);
		expect(STYLE.split('{').length).toBe(STYLE.split('}').length);
	});

	it('marks of hydration, not text that looks like them', () => {
		expect(squeezeHtml('<!--[--><p>a &lt;!--b--></p><!--]-->\n <i></i><!---->')).toBe(
			'<p>a &lt;!--b--></p> <i></i>'
		);
	});
});
