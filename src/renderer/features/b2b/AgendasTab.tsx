import { Button, SegmentedControl } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useTexts } from '../../app/i18n/language.ts';
import { Waiting } from '../../ui/Waiting.tsx';
import { AgendaBoard } from './AgendaBoard.tsx';
import { letGo, open, setView, useAgendasState } from './agendas.ts';
import { GapList } from './GapList.tsx';
import { MeetingPanel } from './MeetingPanel.tsx';
import { NewMeeting } from './NewMeeting.tsx';
import { Solving } from './Solving.tsx';
import { useAgendas, type Agendas } from './useAgendas.ts';
import { WaitingList } from './WaitingList.tsx';
import classes from './AgendasTab.module.css';

/** Who meets whom, when and where: made by the engine, mended by hand. */
export function AgendasTab({ visitId }: { readonly visitId: string }): ReactNode {
  const { b2b } = useTexts();
  const agendas = useAgendas(visitId);
  useEffect(
    () => () => {
      letGo();
      open(null);
    },
    [],
  );
  if (agendas === undefined) return <Waiting />;
  if (agendas === null) return <p className={classes.nothing}>{b2b.untimed}</p>;
  return <Loaded visitId={visitId} agendas={agendas} />;
}

function Loaded({ visitId, agendas }: { readonly visitId: string; readonly agendas: Agendas }): ReactNode {
  const { agendas: text } = useTexts();
  const chosen = useAgendasState((state) => state.view);
  const opened = useAgendasState((state) => agendas.meeting(state.openedId ?? ''));
  const [adding, setAdding] = useState(false);
  const { scene, seating, waiting, clashes } = agendas;
  // Without tables there is nothing to show by table.
  const view = scene.session.tables.length === 0 ? 'persons' : chosen;
  const placed =
    scene.meetings.filter(({ status }) => status !== 'cancelled').length - seating.unplaced.length;
  const gaps = [...seating.gaps.values()].reduce((sum, one) => sum + one, 0);
  return (
    <div className={classes.tab}>
      <div className={classes.main}>
        <div className={classes.bar}>
          <Solving visitId={visitId} agendas={agendas} />
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => {
              setAdding(true);
            }}
          >
            {text.add}
          </Button>
        </div>
        <div className={classes.bar}>
          <p className={classes.summary}>{text.summary(placed, waiting.length, gaps, clashes.size)}</p>
          {scene.session.tables.length > 0 && (
            <SegmentedControl
              aria-label={text.view}
              value={view}
              data={[
                { value: 'tables', label: text.byTable },
                { value: 'persons', label: text.byPerson },
              ]}
              onChange={setView}
            />
          )}
        </div>
        <AgendaBoard visitId={visitId} agendas={agendas} view={view} />
      </div>
      <aside className={classes.side} aria-label={text.meeting}>
        {opened && <MeetingPanel key={opened.id} visitId={visitId} agendas={agendas} meeting={opened} />}
        <WaitingList visitId={visitId} agendas={agendas} />
        <GapList agendas={agendas} />
      </aside>
      {adding && (
        <NewMeeting
          visitId={visitId}
          agendas={agendas}
          fields={{}}
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </div>
  );
}
