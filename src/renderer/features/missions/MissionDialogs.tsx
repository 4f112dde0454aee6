import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { CopyMission } from './CopyMission.tsx';
import { MissionFields } from './MissionFields.tsx';
import { NewMission } from './NewMission.tsx';
import { closeMissionDialog, useMissionDialog } from './state.ts';

/** The dialogs of the home screen; one at most is open. */
export function MissionDialogs(): ReactNode {
  const { missions, frame } = useTexts();
  const dialog = useMissionDialog((state) => state.dialog);
  const missionId = dialog && dialog.kind !== 'create' ? dialog.missionId : null;
  const mission = useRead(api.missions.get, missionId === null ? null : { id: missionId }).value;

  if (dialog?.kind === 'create') return <NewMission />;
  if (!mission) return null;
  if (dialog?.kind === 'copy') return <CopyMission mission={mission} />;
  return (
    <Modal
      opened
      onClose={closeMissionDialog}
      title={missions.edit}
      size="lg"
      closeButtonProps={{ 'aria-label': frame.close }}
    >
      <MissionFields mission={mission} />
    </Modal>
  );
}
