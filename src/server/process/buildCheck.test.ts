import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { faultOfBuild, noteBuild } from './buildCheck.js';

it('finds a build that is not whole', () => {
	const folder = mkdtempSync(join(tmpdir(), 'build-'));
	try {
		expect(faultOfBuild(join(folder, 'none'))).toMatch(/handler\.js is missing/);
		for (const path of ['server', 'client/_app'])
			mkdirSync(join(folder, path), { recursive: true });
		writeFileSync(join(folder, 'handler.js'), 'a');
		expect(faultOfBuild(folder)).toMatch(/server\/chunks is missing/);
		mkdirSync(join(folder, 'server/chunks'));
		writeFileSync(join(folder, 'server/chunks/a.js'), 'b');
		noteBuild(folder);
		expect(faultOfBuild(folder)).toBeNull();
		writeFileSync(join(folder, 'handler.js'), 'other');
		expect(faultOfBuild(folder)).toMatch(/handler\.js is not as it was built/);
		rmSync(join(folder, 'handler.js'));
		expect(faultOfBuild(folder)).toMatch(/handler\.js is missing/);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
