import { defineConfig, devices } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './scripts/browser.mjs';
import { EXCEPTIONS } from './tests/applies.mjs';

const {
	BASE_URL,
	BUILD = 'build',
	CI,
	HOST_KIND = 'node',
	PSEUDO,
	TEST_PORT,
	TEST_REPORT
} = process.env;
const port = Number(TEST_PORT ?? 4173);
const origin = `http://localhost:${port}`;

/** The built server in a browser: `npm run build` comes before. Or another host: tests/site.ts. */
export default defineConfig({
	testDir: 'tests',
	// Built in a made-up language by scripts/pseudo.mjs, other questions are asked.
	testMatch: PSEUDO ? '**/*.pseudo.ts' : '**/*.e2e.ts',
	grepInvert: (EXCEPTIONS[HOST_KIND] ?? []).map(({ titles }) => titles),
	outputDir: 'test-results',
	fullyParallel: true,
	forbidOnly: Boolean(CI),
	retries: 0,
	// The hosts that imitate others share the machine with the browsers.
	expect: { timeout: BASE_URL ? 15_000 : 10_000 },
	workers: 2,
	// A machine that others use, too, is several times slower than a quiet one.
	timeout: 90_000,
	globalTimeout: (BASE_URL ? 40 : 30) * 60_000,
	reporter: TEST_REPORT ? [['list'], ['json', { outputFile: TEST_REPORT }]] : 'list',
	use: {
		...devices['Desktop Chrome'],
		baseURL: BASE_URL ?? origin,
		locale: 'en-US',
		timezoneId: 'UTC',
		trace: 'off',
		launchOptions: { executablePath: findBrowser(), args: BROWSER_ARGS }
	},
	// A site that runs elsewhere, as `npm run test:hosts` names it, is not started here.
	webServer: BASE_URL
		? undefined
		: {
				command: `node ${JSON.stringify(BUILD)}`,
				port,
				env: { HOST: '127.0.0.1', PORT: String(port), ORIGIN: origin, GRACE: '1' },
				reuseExistingServer: !CI && TEST_PORT === undefined,
				stdout: 'ignore',
				stderr: 'pipe',
				timeout: 30_000
			}
});
