import type { SessionRow } from '../../../shared/contract/sessions.ts';
import type { Session } from '../../../shared/domain/sessions.ts';
import { api } from '../../api/client.ts';
import { useWrite } from '../../app/useWrite.ts';

/** Says a part of the session anew; the other parts stay. Gives undefined when it could not be saved. */
type SaveSession = (fields: Partial<Session> & { readonly partyIds?: string[] }) => Promise<unknown>;

export function useSaveSession(session: SessionRow): SaveSession {
  const write = useWrite();
  const { id: _id, partyIds: _parties, ...stored } = session;
  return (fields) => write(() => api.sessions.set({ ...stored, ...fields }));
}
