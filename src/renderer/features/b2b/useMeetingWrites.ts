import { useMemo } from 'react';
import { newMeeting } from '../../../shared/domain/b2b/proposal.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import type { Meeting } from '../../../shared/domain/meetings.ts';
import { api } from '../../api/client.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';
import { isWished } from './useAgendas.ts';

export interface MeetingWrites {
  /** Gives a seat; a wish becomes a meeting by it. */
  place(meeting: Row<Meeting>, seat: Meeting['seat']): Promise<unknown>;
  change(meeting: Row<Meeting>, fields: Partial<Omit<Meeting, 'visitId'>>): Promise<unknown>;
  create(partyIds: readonly string[], fields: Partial<Meeting>): Promise<{ id: string } | undefined>;
  remove(meeting: Row<Meeting>): Promise<unknown>;
}

/** Every write of the boards; each is one step to undo. */
export function useMeetingWrites(visitId: string): MeetingWrites {
  const write = useWrite();
  const text = useTexts().agendas;
  return useMemo(() => {
    const create: MeetingWrites['create'] = (partyIds, fields) =>
      write(() => api.meetings.create({ visitId, ...newMeeting(partyIds, fields) }));
    const change: MeetingWrites['change'] = ({ id }, fields) =>
      write(() => api.meetings.update({ ids: [id], fields }));
    return {
      create,
      change,
      place: (meeting, seat) =>
        isWished(meeting) ? create(meeting.partyIds, { seat }) : change(meeting, { seat }),
      remove: ({ id }) =>
        write(async () => {
          await api.meetings.remove({ ids: [id] });
          notify({
            text: text.removed,
            tone: 'good',
            action: { label: text.undo, run: () => void write(() => api.history.undo({})) },
          });
          return true;
        }),
    };
  }, [visitId, write, text]);
}
