const RUN = /[\p{Script=Han}\u2e80-\u303f\uff00-\uffef]+/gu;

/** Whether the text needs a Chinese face. */
export const isChinese = (text: string): boolean => text.search(RUN) >= 0;

/**
 * Names the Chinese face where Chinese stands. The renderer takes the first face that has a
 * missing letter, bold or not; a face by name is chosen by its weight.
 * @param svg whose texts hold no markup but `tspan`.
 */
export const withChineseFace = (svg: string): string =>
	svg.replace(/(<text[^>]*>)(.*?)(?=<\/text>)/gs, (_, open: string, inner: string) =>
		isChinese(inner)
			? open +
				inner.replace(/(<[^>]*>)|([^<]+)/g, (__, tag?: string, text?: string) =>
					tag ? tag : (text ?? '').replace(RUN, '<tspan font-family="Noto Sans SC">$&</tspan>')
				)
			: open + inner
	);
