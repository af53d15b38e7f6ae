import type { Locale } from '../locales';
import es from './es';
import fr from './fr';
import type { Told } from './types';
import zh from './zh';

/** Summaries and caveats of the headline figures; a language without a file has them in English. */
export const TOLD: Readonly<Partial<Record<Locale, Told>>> = { es, fr, zh };
