import { Button, Stack } from '@mantine/core';
import { IconUserCheck } from '@tabler/icons-react';
import { useCallback, type ReactNode } from 'react';
import { Link } from 'wouter';
import { api } from '../../api/client.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { useWrite } from '../../app/useWrite.ts';
import { PanelActions } from '../../ui/PanelActions.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import type { Fields } from './fieldProps.ts';
import { NeededTime } from './NeededTime.tsx';
import { PassageField } from './PassageField.tsx';
import { CommentField, OperatorFields, WayFields } from './TransferFields.tsx';
import { TravellerFields } from './TravellerFields.tsx';
import type { Travel } from './useTransfers.ts';
import { useTransferWrites } from './useTransferWrites.ts';
import { wayText } from './words.ts';
import classes from './TransfersScreen.module.css';

interface Props {
  readonly travel: Travel;
  readonly transferId: string;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

/** One transfer beside the table; its fields save by themselves. */
export function TransferPanel({ travel, transferId, onOpen, onClose }: Props): ReactNode {
  const texts = useTexts();
  const { transfers: text } = texts;
  const write = useWrite();
  const writes = useTransferWrites(travel.missionId);
  const transfer = travel.transfers.find(({ id }) => id === transferId);
  const change = useCallback(
    (fields: Fields) => write(() => api.transfers.update({ ids: [transferId], fields })),
    [write, transferId],
  );
  if (!transfer) {
    return (
      <SidePanel title={text.kind} closeLabel={text.close} onClose={onClose}>
        <p className={classes.dim}>{text.missing}</p>
      </SidePanel>
    );
  }
  const duplicate = async (): Promise<void> => {
    const copy = await writes.duplicate(transfer);
    if (copy !== undefined) onOpen(copy);
  };
  const field = { travel, transfer, change };
  return (
    <SidePanel
      title={wayText(texts, travel, transfer)}
      kind={texts.domain.travelMode[transfer.mode]}
      closeLabel={text.close}
      onClose={onClose}
      actions={
        <PanelActions
          duplicate={text.duplicate}
          onDuplicate={() => void duplicate()}
          remove={text.remove}
          onRemove={() => {
            onClose();
            writes.remove([transferId]);
          }}
        />
      }
    >
      <Stack gap={14}>
        <Button
          component={Link}
          href={`/missions/${travel.missionId}/roll-call/${transferId}`}
          variant="light"
          leftSection={<IconUserCheck size={17} aria-hidden />}
          className={classes.start}
        >
          {text.rollCall}
        </Button>
        <WayFields {...field} />
        <PassageField key={transfer.legId} {...field} />
        <NeededTime {...field} />
        <OperatorFields {...field} />
        <TravellerFields {...field} />
        <CommentField {...field} />
      </Stack>
    </SidePanel>
  );
}
