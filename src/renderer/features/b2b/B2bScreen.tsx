import { Button, Select, Tabs } from '@mantine/core';
import { IconCalendarTime } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useTexts } from '../../app/i18n/language.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { AgendasTab } from './AgendasTab.tsx';
import { DayTab } from './DayTab.tsx';
import { Papers } from './Papers.tsx';
import { Prepare } from './Prepare.tsx';
import { SetupTab } from './SetupTab.tsx';
import { showTab, tabs, useB2b } from './state.ts';
import { useSessions, useVisitNames, type Sessions } from './useSessions.ts';
import { WishesTab } from './WishesTab.tsx';
import classes from './B2bScreen.module.css';

interface Props {
  readonly missionId: string;
  readonly visitId: string | null;
}

/** The B2B sessions of a mission, one at a time: how it is cut, who wants to meet whom, the agendas, the day itself. */
export function B2bScreen({ missionId, visitId }: Props): ReactNode {
  const { b2b: text } = useTexts();
  const sessions = useSessions(missionId);
  const visit = sessions?.visits.find(({ id }) => id === visitId) ?? sessions?.visits[0];
  return (
    <Screen
      title={text.title}
      above={sessions?.missionTitle}
      full
      actions={
        sessions &&
        visit && (
          <>
            <Choice sessions={sessions} visitId={visit.id} />
            <Papers missionId={missionId} visitId={visit.id} />
          </>
        )
      }
    >
      {!sessions && <Waiting />}
      {sessions && !visit && <NoSession missionId={missionId} />}
      {sessions && visit && <Session key={visit.id} sessions={sessions} visitId={visit.id} />}
    </Screen>
  );
}

function NoSession({ missionId }: { readonly missionId: string }): ReactNode {
  const { b2b: text } = useTexts();
  return (
    <Empty
      title={text.emptyTitle}
      text={text.emptyText}
      actions={
        <Button
          component={Link}
          href={`/missions/${missionId}/programme`}
          leftSection={<IconCalendarTime size={17} aria-hidden />}
        >
          {text.toProgramme}
        </Button>
      }
    />
  );
}

interface OfVisit {
  readonly sessions: Sessions;
  readonly visitId: string;
}

/** Which session; a mission with one needs no choice. */
function Choice({ sessions, visitId }: OfVisit): ReactNode {
  const { b2b: text } = useTexts();
  const [, navigate] = useLocation();
  const names = useVisitNames(sessions.visits);
  if (sessions.visits.length < 2) return null;
  return (
    <Select
      aria-label={text.session}
      w={470}
      value={visitId}
      data={sessions.visits.map(({ id }) => ({ value: id, label: names.get(id) ?? '' }))}
      allowDeselect={false}
      onChange={(id) => {
        if (id !== null) navigate(`/missions/${sessions.missionId}/b2b/${id}`);
      }}
    />
  );
}

function Session({ sessions, visitId }: OfVisit): ReactNode {
  const { b2b: text } = useTexts();
  const tab = useB2b((state) => state.tab);
  const names = useVisitNames(sessions.visits);
  const visit = sessions.visits.find(({ id }) => id === visitId);
  const session = sessions.sessions.find((one) => one.visitId === visitId);
  if (!visit) return null;
  if (!session) return <Prepare visit={visit} name={names.get(visitId) ?? ''} />;
  return (
    <Tabs className={classes.tabs} value={tab} onChange={showTab} keepMounted={false}>
      {sessions.visits.length < 2 && <p className={classes.which}>{names.get(visitId)}</p>}
      <Tabs.List>
        {tabs.map((value) => (
          <Tabs.Tab key={value} value={value}>
            {text.tab[value]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel className={classes.scrolled} value="setup">
        <SetupTab sessions={sessions} visit={visit} session={session} />
      </Tabs.Panel>
      <Tabs.Panel className={classes.filled} value="wishes">
        <WishesTab visitId={visitId} />
      </Tabs.Panel>
      <Tabs.Panel className={classes.filled} value="agendas">
        <AgendasTab visitId={visitId} />
      </Tabs.Panel>
      <Tabs.Panel className={classes.filled} value="day">
        <DayTab visitId={visitId} />
      </Tabs.Panel>
    </Tabs>
  );
}
