import { defineConfig, devices } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './scripts/browser.mjs';

const { CI, TEST_PORT, TEST_REPORT } = process.env;
const port = Number(TEST_PORT ?? 4173);
const origin = `http://localhost:${port}`;

/** The built server in a browser: `npm run build` comes before. */
export default defineConfig({
	testDir: 'tests',
	testMatch: '**/*.e2e.ts',
	outputDir: 'test-results',
	fullyParallel: true,
	forbidOnly: Boolean(CI),
	retries: 0,
	workers: 2,
	globalTimeout: 15 * 60_000,
	reporter: TEST_REPORT ? [['list'], ['json', { outputFile: TEST_REPORT }]] : 'list',
	use: {
		...devices['Desktop Chrome'],
		baseURL: origin,
		locale: 'en-US',
		timezoneId: 'UTC',
		trace: 'off',
		launchOptions: { executablePath: findBrowser(), args: BROWSER_ARGS }
	},
	webServer: {
		command: 'node scripts/serve.mjs',
		port,
		env: { HOST: '127.0.0.1', PORT: String(port), ORIGIN: origin, GRACE: '1' },
		reuseExistingServer: !CI && TEST_PORT === undefined,
		stdout: 'ignore',
		stderr: 'pipe',
		timeout: 30_000
	}
});
