import { fault, law } from '../law';

export const LONGEST_TITLE = 70;

const FIELDS = ['title', 'titleEs', 'titleFr', 'titleZh'] as const;

export default law(
	'short-titles',
	`Titles have at most ${LONGEST_TITLE} characters in each of the four languages.`,
	(all) =>
		[...all.commitments, ...all.series, ...all.events].flatMap((placed) =>
			FIELDS.flatMap((field) => {
				const length = [...placed.record[field]].length;
				return length > LONGEST_TITLE
					? [
							fault(
								placed,
								field,
								`has ${length} characters`,
								`cut it to ${LONGEST_TITLE}; payers are shown beside the title`
							)
						]
					: [];
			})
		)
);
