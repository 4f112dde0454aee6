import type { ReactNode } from 'react';
import type { Night, NightRooms } from '../../../shared/domain/rooming.ts';
import { dayInYearText, shortDayText } from '../../../shared/texts/wording.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { setTable } from '../../ui/table/state.ts';
import { bedless } from './columns.ts';
import { tableName } from './state.ts';
import type { Rooming } from './useStays.ts';
import classes from './StaysScreen.module.css';

/** Hotels by night: how many sleep where, how many have no bed. A cell filters the table by it. */
export function Overview({ rooming }: { readonly rooming: Rooming }): ReactNode {
  const { stays: text } = useTexts();
  const language = useLanguage();
  const { nights } = rooming;
  const hotelIds = [...new Set(nights.flatMap(({ hotels }) => hotels.map(({ placeId }) => placeId)))];
  const twice = new Set(nights.flatMap((night) => night.twice)).size;
  return (
    <section aria-label={text.overview} className={classes.overview}>
      <div className={classes.scroller}>
        <table className={classes.grid}>
          <thead>
            <tr>
              <th scope="col">{text.hotel}</th>
              {nights.map(({ night }) => (
                <th key={night} scope="col">
                  {shortDayText(language, night)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {hotelIds.map((placeId) => (
              <tr key={placeId ?? ''}>
                <th scope="row">{rooming.placeName(placeId) ?? text.noHotel}</th>
                {nights.map((night) => (
                  <td key={night.night}>
                    <HotelNight rooming={rooming} night={night} placeId={placeId} />
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{text.bedless}</th>
              {nights.map((night) => (
                <td key={night.night}>
                  {night.bedless.length > 0 && (
                    <Cell
                      rooming={rooming}
                      night={night.night}
                      hotel={bedless}
                      where={text.bedless}
                      count={night.bedless.length}
                      about={text.people(night.bedless.length)}
                    />
                  )}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      {twice > 0 && <p className={classes.twice}>{text.twice(twice)}</p>}
    </section>
  );
}

function HotelNight({
  rooming,
  night,
  placeId,
}: {
  readonly rooming: Rooming;
  readonly night: Night;
  readonly placeId: string | null;
}): ReactNode {
  const { stays: text } = useTexts();
  const held = night.hotels.find((hotel) => hotel.placeId === placeId);
  if (!held) return null;
  const count = sleepers(held);
  return (
    <Cell
      rooming={rooming}
      night={night.night}
      hotel={placeId ?? ''}
      where={rooming.placeName(placeId) ?? text.noHotel}
      count={count}
      about={text.inRooms(count, held.rooms.length)}
    />
  );
}

interface CellProps {
  readonly rooming: Rooming;
  readonly night: string;
  readonly hotel: string;
  readonly where: string;
  readonly count: number;
  /** The count in words, with the rooms. */
  readonly about: string;
}

function Cell({ rooming, night, hotel, where, count, about }: CellProps): ReactNode {
  const { stays: text } = useTexts();
  const language = useLanguage();
  return (
    <button
      type="button"
      className={classes.cell}
      data-missing={hotel === bedless}
      title={about}
      aria-label={text.show(about, where, dayInYearText(language, night))}
      onClick={() => {
        setTable(tableName(rooming.missionId), () => ({
          text: '',
          chosen: { hotel: [hotel], night: [night] },
          scrolled: 0,
        }));
      }}
    >
      {count}
    </button>
  );
}

function sleepers({ rooms }: NightRooms): number {
  return rooms.reduce((sum, { delegateIds }) => sum + delegateIds.length, 0);
}
