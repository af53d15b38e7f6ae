import { expect, it } from 'vitest';
import { encodingFor } from './encodings';

it.each([
	['gzip, deflate, br', 'br'],
	['gzip', 'gzip'],
	['br;q=0, gzip;q=0.5', 'gzip'],
	['*', 'br'],
	['identity', 'identity'],
	['', 'identity'],
	[undefined, 'identity']
])('%s takes %s', (accepted, encoding) => expect(encodingFor(accepted)).toBe(encoding));
