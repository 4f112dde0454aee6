import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, type ReactNode } from 'react';
import type { Row } from '../../../shared/domain/entities.ts';
import type { Leg } from '../../../shared/domain/missions.ts';
import { capitalised, dayInYearText, shortDayText } from '../../../shared/texts/wording.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { Empty } from '../../ui/Empty.tsx';
import { useTable } from '../../ui/table/state.ts';
import type { BoardClocks, BoardDay } from '../../ui/timeBoard/model.ts';
import { TimeBoard } from '../../ui/timeBoard/TimeBoard.tsx';
import { aheadOf, passageSeenIn, slotSeenIn, zoneCity } from './clocks.ts';
import { daysShown, type Columning } from './columns.ts';
import { NewVisit } from './NewVisit.tsx';
import { setDrawn, tableName, useView, zooms } from './state.ts';
import type { VisitActions } from './useActions.ts';
import { useItems } from './useItems.ts';
import { useColumned, useColumns } from './useColumns.ts';
import type { Programme } from './useProgramme.ts';
import type { Travel } from './useTravel.ts';
import { useWays } from './useWays.ts';
import { boardWords } from './words.ts';

interface Props {
  readonly programme: Programme;
  readonly travel: Travel;
  readonly by: Columning;
  readonly leg: Row<Leg>;
  readonly actions: VisitActions;
  readonly openedId: string | null;
  readonly onNew: () => void;
}

/** The visits of one leg on the time board. */
export function Board({ programme, travel, by, leg, actions, openedId, onNew }: Props): ReactNode {
  const text = useTexts();
  const language = useLanguage();
  const zoom = useView((state) => state.zoom);
  const drawn = useView((state) => state.drawn);
  const { selection } = useTable(tableName(programme.missionId));
  const columned = useColumned(programme, by);
  const columns = useColumns(programme, leg, columned);
  const visits = useItems(programme, leg, columned, columns);
  const ways = useWays(travel, programme, leg, columned);
  const items = useMemo(() => [...visits, ...ways], [visits, ways]);
  const days = useDays(programme, travel, leg);
  const clocks = useClocks(programme, travel, leg);
  const words = useMemo(
    () => boardWords(text, language, text.programme.board.name(leg.title), days, columns, by === 'cities'),
    [text, language, leg.title, days, columns, by],
  );

  return (
    <TimeBoard
      // Another leg is another board: its scrolling and focus are its own.
      key={leg.id}
      days={days}
      columns={columns}
      fixedColumns={by === 'cities'}
      clocks={clocks}
      selection={selection}
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
function useDays(programme: Programme, travel: Travel, leg: Row<Leg>): readonly BoardDay[] {
  const text = useTexts();
  const language = useLanguage();
  const key = useMemo(
    () =>
      JSON.stringify(
        daysShown(leg, [
          ...programme.visits
            .filter(({ legId }) => legId === leg.id)
            .map(({ slot }) => ({ slot: slot && { ...slotSeenIn(leg.zone, slot), zone: leg.zone } })),
          ...travel.transfers
            .filter(({ legId }) => legId === leg.id)
            .map(({ passage }) => ({
              slot: passage && { ...passageSeenIn(leg.zone, passage), zone: leg.zone },
            })),
        ]),
      ),
    [leg, programme.visits, travel.transfers],
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

/** Where the delegations come from. */
const homeZone = 'Europe/Brussels';

/**
 * The clocks shown beside those of the leg: of the first visit or transfer that goes by others, else those of home; null where all show
 * the same time. What they differ by is looked up on the first day.
 */
function useClocks({ visits }: Programme, { transfers }: Travel, leg: Row<Leg>): BoardClocks | null {
  return useMemo(() => {
    const zones = [
      ...visits.flatMap(({ legId, slot }) => (legId === leg.id && slot ? [slot.zone] : [])),
      ...transfers.flatMap(({ legId, passage }) =>
        legId === leg.id && passage ? [passage.startZone, passage.endZone] : [],
      ),
      homeZone,
    ];
    const noon = `${leg.dates.from}T12:00`;
    const other = [...new Set(zones)].find((zone) => aheadOf(leg.zone, zone, noon) !== 0);
    if (other === undefined) return null;
    return {
      name: zoneCity(leg.zone),
      otherName: zoneCity(other),
      ahead: aheadOf(leg.zone, other, noon),
    };
  }, [visits, transfers, leg]);
}
