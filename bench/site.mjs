import { chromium } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../scripts/browser.mjs';

export const openBrowser = () =>
	chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
