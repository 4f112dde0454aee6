import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, type ReactNode } from 'react';
import type { Row } from '../../../shared/domain/entities.ts';
import type { Leg } from '../../../shared/domain/missions.ts';
import { capitalised, dayInYearText, shortDayText } from '../../../shared/texts/wording.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { Empty } from '../../ui/Empty.tsx';
import type { BoardColumn, BoardDay } from '../../ui/timeBoard/model.ts';
import { TimeBoard } from '../../ui/timeBoard/TimeBoard.tsx';
import { daysShown, othersColumn } from './columns.ts';
import { shades } from './kinds.ts';
import { NewVisit } from './NewVisit.tsx';
import { setDrawn, useView, zooms } from './state.ts';
import type { VisitActions } from './useActions.ts';
import { useItems } from './useItems.ts';
import type { Programme } from './useProgramme.ts';
import { boardWords } from './words.ts';

interface Props {
  readonly programme: Programme;
  readonly leg: Row<Leg>;
  readonly actions: VisitActions;
  readonly openedId: string | null;
  readonly onNew: () => void;
}

/** The visits of one leg on the time board. */
export function Board({ programme, leg, actions, openedId, onNew }: Props): ReactNode {
  const text = useTexts();
  const language = useLanguage();
  const byGroup = useView((state) => state.byGroup);
  const zoom = useView((state) => state.zoom);
  const drawn = useView((state) => state.drawn);
  const grouped = byGroup && programme.groups.length > 0;
  const items = useItems(programme, leg.id, grouped);
  const days = useDays(programme, leg);
  const columns = useColumns(programme, grouped);
  const words = useMemo(
    () => boardWords(text, language, text.programme.board.name(leg.title), days, columns),
    [text, language, leg.title, days, columns],
  );

  return (
    <TimeBoard
      // Another leg is another board: its scrolling and focus are its own.
      key={leg.id}
      days={days}
      columns={columns}
      items={items}
      hourHeight={zooms[zoom] ?? zooms[2]}
      openedId={openedId}
      words={words}
      actions={actions.board}
      drawing={
        drawn && {
          span: drawn,
          around: (box) => (
            <NewVisit
              missionId={programme.missionId}
              days={days}
              span={drawn}
              onSpan={setDrawn}
              onCreate={(title) => {
                actions.create(title, drawn);
              }}
              onClose={() => {
                setDrawn(null);
              }}
              box={box}
            />
          ),
        }
      }
      empty={
        <Empty
          title={text.programme.emptyTitle}
          text={text.programme.emptyText}
          actions={
            <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={onNew}>
              {text.programme.newVisit}
            </Button>
          }
        />
      }
    />
  );
}

/** The days of the board; the same array while they stay the same, so that the board is not laid out again for a title. */
function useDays(programme: Programme, leg: Row<Leg>): readonly BoardDay[] {
  const text = useTexts();
  const language = useLanguage();
  const key = useMemo(
    () =>
      JSON.stringify(
        daysShown(
          leg,
          programme.visits.filter((visit) => visit.legId === leg.id),
        ),
      ),
    [leg, programme.visits],
  );
  return useMemo(
    () =>
      (JSON.parse(key) as ReturnType<typeof daysShown>).map(({ day, outside }) => ({
        day,
        name: dayInYearText(language, day),
        short: capitalised(language, shortDayText(language, day)),
        remark: outside ? text.programme.outside : null,
      })),
    [key, language, text],
  );
}

function useColumns({ groups }: Programme, grouped: boolean): readonly BoardColumn[] {
  const { programme } = useTexts();
  return useMemo(() => {
    if (!grouped) return [{ id: othersColumn, name: programme.everyone, colour: null }];
    const own = groups.map(({ id, name, colour }) => ({ id, name, colour: shades(colour, 6, 4) }));
    return [...own, { id: othersColumn, name: programme.others, colour: null }];
  }, [groups, grouped, programme]);
}
