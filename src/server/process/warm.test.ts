import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { warm } from './warm';

describe('before it opens', () => {
	it('asks for a page of each kind, whatever is answered', async () => {
		const asked: string[] = [];
		await warm(
			(req, res) => {
				asked.push(req.url!);
				if (req.url === '/breaks') req.socket.destroy();
				else res.writeHead(500).end();
			},
			'',
			['/', '/breaks', '/es']
		);
		expect(asked).toEqual(['/', '/breaks', '/es']);
	});

	it('asks in every language of the site', async () => {
		const asked: string[] = [];
		await warm((req, res) => {
			asked.push(req.url!);
			res.end();
		});
		const { locales } = JSON.parse(readFileSync('project.inlang/settings.json', 'utf8'));
		const homes = locales.map((locale: string) => (locale === 'en' ? '/' : `/${locale}`));
		expect(asked).toEqual(expect.arrayContaining(homes));
	});

	it('asks below the path the site lives below', async () => {
		const asked: string[] = [];
		await warm(
			(req, res) => {
				asked.push(req.url!);
				res.end();
			},
			'/ledger',
			['/', '/es']
		);
		expect(asked).toEqual(['/ledger/', '/ledger/es']);
	});
});
