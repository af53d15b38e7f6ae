/** Payers, partners and the actors of series and events, by type. */
import { joined } from '../derive/joined';
import type { Dangling, NoneDangling } from '../references';
import type { ActorRecord } from '../types';
import collectives from './collectives';
import companiesAD from './companies-a-d';
import companiesEM from './companies-e-m';
import companiesNR from './companies-n-r';
import companiesSZ from './companies-s-z';
import funds from './funds';
import publicBodies from './public-bodies';
import states from './states';

export const ACTOR_FILES = {
	'collectives.ts': collectives,
	'companies-a-d.ts': companiesAD,
	'companies-e-m.ts': companiesEM,
	'companies-n-r.ts': companiesNR,
	'companies-s-z.ts': companiesSZ,
	'funds.ts': funds,
	'public-bodies.ts': publicBodies,
	'states.ts': states
} as const;

type Literal = (typeof ACTOR_FILES)[keyof typeof ACTOR_FILES][number];
export type ActorId = Literal['id'];

type Missing = Dangling<Literal['parent'], ActorId | null>;
/** A parent that does not exist stops the compiler, which names the missing id. */
export const noDanglingParent: NoneDangling<Missing> = true;

export const ACTORS = /* @__PURE__ */ joined<ActorRecord>(ACTOR_FILES);
