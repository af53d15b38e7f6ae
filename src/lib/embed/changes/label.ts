/**
 * A label cut to the room there is, told by the length of its cut alone: the mark's spoken name
 * holds the whole of it. Both sides of the wire make it with this.
 *
 * @param standing the label in the page, cut or whole
 * @param name spoken name of its mark
 * @param length of the new cut, negative where it needs no dots
 */
export function cutLabel(standing: string, name: string, length: number): string {
	const [, lead, stem] = /^(\s*)(.*?)…?$/s.exec(standing)!;
	const at = name.indexOf(stem!);
	return lead + name.slice(at, at + Math.abs(length)) + (length > 0 ? '…' : '');
}
