import { Button } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { VisitRow } from '../../../shared/contract/visits.ts';
import type { Session } from '../../../shared/domain/sessions.ts';
import { api } from '../../api/client.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { useWrite } from '../../app/useWrite.ts';
import { Empty } from '../../ui/Empty.tsx';

/** What trade missions usually do; everything can be changed afterwards. */
const usual = { minutes: 20, pause: 5, tables: 8, fairness: 2 };

/** A B2B visit that nobody has made a session of yet. */
export function Prepare({ visit, name }: { readonly visit: VisitRow; readonly name: string }): ReactNode {
  const { b2b: text } = useTexts();
  const write = useWrite();
  const session: Session = {
    visitId: visit.id,
    minutes: usual.minutes,
    pause: usual.pause,
    periods: [],
    tables: Array.from({ length: usual.tables }, (_, index) => ({
      name: text.setup.tableName(index + 1),
      placeId: null,
      partyId: null,
    })),
    interpreters: [],
    fairness: usual.fairness,
  };
  const partyIds = visit.hostId === null ? [] : [visit.hostId];
  return (
    <Empty
      title={name}
      text={text.setup.prepareText}
      actions={
        <Button
          leftSection={<IconUsers size={17} aria-hidden />}
          onClick={() => void write(() => api.sessions.set({ ...session, partyIds }))}
        >
          {text.setup.prepare}
        </Button>
      }
    />
  );
}
