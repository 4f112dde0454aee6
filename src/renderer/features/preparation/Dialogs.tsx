import type { ReactNode } from 'react';
import type { TaskRow } from '../../../shared/contract/tasks.ts';
import { NewGoal } from './NewGoal.tsx';
import { NewTask } from './NewTask.tsx';
import { SetOwner } from './SetOwner.tsx';
import { useDialog } from './state.ts';
import { TemplateDialog } from './TemplateDialog.tsx';

interface Props {
  readonly missionId: string;
  readonly tasks: readonly TaskRow[];
  readonly onMade: (id: string) => void;
}

export function Dialogs({ missionId, tasks, onMade }: Props): ReactNode {
  const dialog = useDialog((state) => state.dialog);
  const owners = [...new Set(tasks.map(({ owner }) => owner))].filter((owner) => owner !== '');
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'newTask':
      return <NewTask missionId={missionId} owners={owners} onMade={onMade} />;
    case 'newGoal':
      return <NewGoal missionId={missionId} onMade={onMade} />;
    case 'owner':
      return <SetOwner missionId={missionId} ids={dialog.ids} owners={owners} />;
    case 'template':
      return <TemplateDialog />;
  }
}
