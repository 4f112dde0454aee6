import { Button } from '@mantine/core';
import { IconMapPin, IconPlus } from '@tabler/icons-react';
import { useEffect, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { Row } from '../../../shared/domain/entities.ts';
import type { Leg } from '../../../shared/domain/missions.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { focusItem, useBoard } from '../../ui/timeBoard/state.ts';
import { Board } from './Board.tsx';
import { ClashPanel } from './ClashPanel.tsx';
import { List } from './List.tsx';
import { newSpan } from './newSpan.ts';
import { useBoardPaper } from './print.ts';
import { setDrawn, setViewOf, showClashes, showLeg, useView } from './state.ts';
import { Toolbar } from './Toolbar.tsx';
import { VisitTable } from './VisitTable.tsx';
import { useActions } from './useActions.ts';
import { useColumning } from './useColumns.ts';
import { useProgramme, type Programme } from './useProgramme.ts';
import { useTravel } from './useTravel.ts';
import { VisitPanel } from './VisitPanel.tsx';
import classes from './ProgrammeScreen.module.css';

interface Props {
  readonly missionId: string;
  readonly visitId: string | null;
}

/** The programme of a mission, one leg at a time, with the panel of one visit beside it. */
export function ProgrammeScreen({ missionId, visitId }: Props): ReactNode {
  const { programme: text, frame } = useTexts();
  const programme = useProgramme(missionId);
  const chosen = useView((state) => state.legs[missionId]);
  const leg = programme?.legs.find(({ id }) => id === chosen) ?? programme?.legs[0];

  if (programme && leg) return <Planned programme={programme} leg={leg} visitId={visitId} />;
  return (
    <Screen title={frame.programme} above={programme?.missionTitle}>
      {programme ? (
        <Empty
          title={text.noLegTitle}
          text={text.noLegText}
          actions={
            <Button
              component={Link}
              href={`/missions/${missionId}/itinerary`}
              leftSection={<IconMapPin size={17} aria-hidden />}
            >
              {text.toItinerary}
            </Button>
          }
        />
      ) : (
        <Waiting />
      )}
    </Screen>
  );
}

interface PlannedProps {
  readonly programme: Programme;
  readonly leg: Row<Leg>;
  readonly visitId: string | null;
}

function Planned({ programme, leg, visitId }: PlannedProps): ReactNode {
  const { programme: text, frame } = useTexts();
  const [, navigate] = useLocation();
  const by = useColumning(programme);
  const view = useView(({ views }) => views[programme.missionId]) ?? 'board';
  useBoardPaper(view === 'board');
  const travel = useTravel(programme, leg);
  const actions = useActions(programme, travel, leg, by);
  const clashesOpen = useView((state) => state.clashesOpen);
  const { missionId } = programme;
  const opened = programme.visits.find(({ id }) => id === visitId);
  const openedLeg = opened?.legId;

  // A visit opened from elsewhere brings its leg with it.
  useEffect(() => {
    if (openedLeg !== undefined) showLeg(missionId, openedLeg);
  }, [missionId, visitId, openedLeg]);

  const draw = (): void => {
    // It is named on the board.
    setViewOf(missionId, 'board');
    setDrawn(newSpan(programme, leg, useBoard.getState().current));
  };
  const close = (): void => {
    navigate(`/missions/${missionId}/programme`);
    if (visitId !== null) focusItem(visitId);
  };

  return (
    <div className={`${classes.split ?? ''} ${view === 'board' ? (classes.planning ?? '') : ''}`}>
      <div className={classes.main}>
        <Screen
          full
          title={frame.programme}
          above={programme.missionTitle}
          below={<span className={classes.printed}>{leg.title}</span>}
          actions={
            <Button leftSection={<IconPlus size={17} aria-hidden />} aria-keyshortcuts="N" onClick={draw}>
              {text.newVisit}
            </Button>
          }
        >
          <Toolbar
            missionId={missionId}
            legs={programme.legs}
            legId={leg.id}
            clashes={programme.clashes.length}
            by={by}
            view={view}
            grouped={programme.groups.length > 0}
          />
          {view === 'board' && (
            <Board
              programme={programme}
              travel={travel}
              by={by}
              leg={leg}
              actions={actions}
              openedId={visitId}
              onNew={draw}
            />
          )}
          {view === 'list' && <List programme={programme} travel={travel} leg={leg} openedId={visitId} />}
          {view === 'table' && (
            <VisitTable programme={programme} leg={leg} actions={actions} openedId={visitId} />
          )}
        </Screen>
      </div>
      {visitId !== null && (
        <VisitPanel key={visitId} programme={programme} visit={opened} actions={actions} onClose={close} />
      )}
      {visitId === null && clashesOpen && (
        <ClashPanel
          programme={programme}
          onClose={() => {
            showClashes(false);
          }}
        />
      )}
    </div>
  );
}
