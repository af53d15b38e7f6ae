import { spawnSync } from 'node:child_process';

const has = spawnSync('xmllint', ['--version']).error === undefined;

/**
 * What xmllint has against a text; empty where it is well-formed, or where the machine has no
 * xmllint: the browser tests read the same files with the browser's parser.
 */
export const xmlProblems = (text: string): string =>
	has ? spawnSync('xmllint', ['--noout', '-'], { input: text, encoding: 'utf8' }).stderr : '';
