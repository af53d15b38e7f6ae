import { fault, law, type Fault } from '../law';

function isPublic(address: string): boolean {
	try {
		const { protocol, hostname } = new URL(address);
		return /^https?:$/.test(protocol) && hostname.includes('.');
	} catch {
		return false;
	}
}

export default law(
	'public-addresses',
	'A source has a public address, and a title or, where that is not known, our description of it; two sources share an address only as different documents.',
	(all) => {
		const seen = new Map<string, string>();
		return all.sources.flatMap((placed): Fault[] => {
			const { url, title, describedAs, publisher, published } = placed.record;
			const faults: Fault[] = [];
			if (!isPublic(url)) {
				faults.push(
					fault(placed, 'url', `${url} is no public address`, 'write the http or https address')
				);
			}
			if ((title === null) === (describedAs === null)) {
				faults.push(
					fault(
						placed,
						'title',
						title === null ? 'is null, and so is describedAs' : 'stands beside describedAs',
						'write the title as published, or else our own description in describedAs'
					)
				);
			}
			const document = [url, title ?? describedAs, publisher, published].join(' ');
			const before = seen.get(document);
			if (before !== undefined) {
				faults.push(
					fault(placed, 'url', `is the document of ${before}`, `use ${before} and remove this one`)
				);
			}
			seen.set(document, placed.record.id);
			return faults;
		});
	}
);
