import { z } from 'zod';
import type { SessionParty, SessionScene } from '../domain/b2b/question.ts';
import type { Row } from '../domain/entities.ts';
import { session, wish, type Session, type Wish } from '../domain/sessions.ts';
import { id, ids } from '../domain/values.ts';
import { read, write } from './call.ts';
import { byMission } from './records.ts';

/** A B2B visit as a session; its numbers tell how far it is. */
export type SessionRow = Row<Session> & {
  /** Organisations and contacts of the hosts' side. */
  readonly partyIds: readonly string[];
};

/** Somebody who can be met at a session: a delegate, or an organisation or contact of the hosts' side. */
export interface Party {
  readonly id: string;
  readonly side: 'delegation' | 'hosts';
  readonly name: string;
  /** Of a person; '' where none is known. */
  readonly organisation: string;
  readonly organisationId: string | null;
  /** None known = understands everybody. */
  readonly languages: readonly string[];
}

export type Host = Pick<Party, 'id' | 'name' | 'organisation'>;

/** A session as its agendas are made of it. */
export type Scene = Omit<SessionScene, 'parties'> & { readonly parties: readonly (Party & SessionParty)[] };

const byVisit = z.strictObject({ visitId: id });
/** Wishes are entered in a matrix: many at once, one step back. */
const wishes = z
  .array(wish.omit({ visitId: true }))
  .min(1)
  .max(50_000);

export const sessions = {
  list: read<SessionRow[]>()({
    input: byMission,
    of: ['session', 'visit', 'counterpart', 'organisation', 'contact'],
  }),
  /** Who can be met: the delegates who take part in the visit, then the hosts' side, each by name. */
  parties: read<Party[]>()({
    input: byVisit,
    of: [
      'visit',
      'participation',
      'delegate',
      'group',
      'membership',
      'counterpart',
      'organisation',
      'contact',
    ],
  }),
  /** Null while the visit has no time or is no session. */
  scene: read<Scene | null>()({ input: byVisit, of: ['*'] }),
  /** Everybody of the file who can be on the hosts' side: organisations, then contacts, each by name. */
  hostable: read<Host[]>()({ input: z.strictObject({}), of: ['organisation', 'contact'] }),
  /** Makes a session of a visit, or says anew how it is cut. A list of parties left out stays as it is. */
  set: write<{ id: string }>()({ input: session.extend({ partyIds: ids.optional() }) }),
  /** What either side said, those taken back left out. */
  wishes: read<Row<Wish>[]>()({ input: byVisit, of: ['wish'] }),
  wish: write<null>()({ input: z.strictObject({ visitId: id, wishes }) }),
};
