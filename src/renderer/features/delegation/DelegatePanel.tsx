import { Stack } from '@mantine/core';
import { IconCalendarTime } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { PanelActions } from '../../ui/PanelActions.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { Absences } from './Absences.tsx';
import { Attendances } from './Attendances.tsx';
import { DelegateFields } from './DelegateFields.tsx';
import { useDelegateWrites } from './useDelegateWrites.ts';
import type { Delegation } from './useDelegation.ts';
import { Wishes } from './Wishes.tsx';
import classes from './DelegationScreen.module.css';

interface Props {
  readonly delegateId: string;
  readonly delegation: Delegation;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

/** One delegate beside the table. */
export function DelegatePanel({ delegateId, delegation, onOpen, onClose }: Props): ReactNode {
  const { delegation: text } = useTexts();
  const writes = useDelegateWrites(delegation.missionId);
  const row = delegation.delegates.find(({ id }) => id === delegateId);
  const delegate = useRead(api.delegates.get, row ? { id: delegateId } : null).value;
  if (!row) return null;

  const duplicate = async (): Promise<void> => {
    const [copy] = (await writes.duplicate([delegateId])) ?? [];
    if (copy !== undefined) onOpen(copy);
  };

  return (
    <SidePanel
      title={`${row.firstName} ${row.lastName}`.trim()}
      kind={text.kind}
      closeLabel={text.close}
      onClose={onClose}
      actions={
        <PanelActions
          duplicate={text.duplicate}
          onDuplicate={() => void duplicate()}
          remove={text.remove}
          onRemove={() => {
            onClose();
            writes.remove([row]);
          }}
        />
      }
    >
      <Stack>
        <Link
          href={`/missions/${delegation.missionId}/my-programme/${delegateId}`}
          className={classes.programme}
        >
          <IconCalendarTime size={17} aria-hidden />
          {text.programme}
        </Link>
        {delegate && <DelegateFields delegate={delegate} delegation={delegation} />}
        <Absences missionId={delegation.missionId} delegateId={delegateId} />
        <Attendances missionId={delegation.missionId} delegateId={delegateId} />
        <Wishes missionId={delegation.missionId} delegateId={delegateId} />
      </Stack>
    </SidePanel>
  );
}
