import type { ReactNode } from 'react';
import { EditDelegates } from './EditDelegates.tsx';
import { EditGroup, NewGroup } from './GroupDialogs.tsx';
import { NewDelegate } from './NewDelegate.tsx';
import { useDialog } from './state.ts';
import type { Delegation } from './useDelegation.ts';

/** The dialogs of the screen; one at most is open. */
export function Dialogs({ delegation }: { readonly delegation: Delegation }): ReactNode {
  const dialog = useDialog((state) => state.dialog);
  switch (dialog?.kind) {
    case 'newDelegate':
      return <NewDelegate delegation={delegation} />;
    case 'editDelegates':
      return <EditDelegates delegation={delegation} ids={dialog.ids} />;
    case 'newGroup':
      return <NewGroup delegation={delegation} />;
    case 'editGroup':
      return <EditGroup delegation={delegation} groupId={dialog.groupId} />;
    case undefined:
      return null;
  }
}
