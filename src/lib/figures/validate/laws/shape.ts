import { keyOf } from '../gather';
import { law } from '../law';
import { SHAPES } from '../shapes';

export default law(
	'shape',
	'Every record has its fields, all of them and no others, each of the right kind.',
	(all) =>
		all.raw.flatMap((raw) =>
			SHAPES[raw.kind](raw.record, '').map((misfit) => ({
				...misfit,
				file: raw.file,
				id: keyOf(raw) ?? `record ${raw.position}`,
				field: misfit.field === '' ? 'the record' : misfit.field
			}))
		)
);
