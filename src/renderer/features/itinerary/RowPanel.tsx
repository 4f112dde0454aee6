import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';
import { PanelActions } from '../../ui/PanelActions.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { CityFields } from './CityFields.tsx';
import { LegFields } from './LegFields.tsx';
import { PlaceAvailability } from './PlaceAvailability.tsx';
import { PlaceFields } from './PlaceFields.tsx';
import { rowOf, type ItineraryRow } from './row.ts';
import type { Itinerary } from './useItinerary.ts';

interface Props {
  readonly rowId: string;
  readonly itinerary: Itinerary;
  readonly onClose: () => void;
}

/** The leg, city or place that the address names. */
export function RowPanel({ rowId, itinerary, onClose }: Props): ReactNode {
  const { itinerary: text } = useTexts();
  const row = rowOf(itinerary, rowId);
  if (!row) return null;
  return (
    <SidePanel
      title={row.name}
      kind={text[row.kind]}
      closeLabel={text.close}
      onClose={onClose}
      actions={<RowActions row={row} onClose={onClose} />}
    >
      <Stack>
        {row.kind === 'leg' && <LegFields leg={row.leg} />}
        {row.kind === 'city' && <CityFields city={row.city} legs={itinerary.legs} />}
        {row.kind === 'place' && (
          <>
            <PlaceFields place={row.place} cities={itinerary.cities} />
            <PlaceAvailability missionId={itinerary.missionId} placeId={row.place.id} />
          </>
        )}
      </Stack>
    </SidePanel>
  );
}

function RowActions({
  row,
  onClose,
}: {
  readonly row: ItineraryRow;
  readonly onClose: () => void;
}): ReactNode {
  const { itinerary: text } = useTexts();
  const write = useWrite();
  const remove = (): void => {
    void write(async () => {
      await row.remove();
      onClose();
      notify({
        text: text.removed(row.name),
        tone: 'good',
        action: { label: text.undo, run: () => void write(() => row.restore()) },
      });
    });
  };
  return (
    <PanelActions
      duplicate={text.duplicate}
      onDuplicate={() => void write(() => row.duplicate(text.copyOf(row.name)))}
      remove={text.remove}
      onRemove={remove}
    />
  );
}
