import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useCallback, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { VisitRow } from '../../../shared/contract/visits.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { useWrite } from '../../app/useWrite.ts';
import { PanelActions } from '../../ui/PanelActions.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { changeVisit } from './changes.ts';
import type { FieldProps } from './fieldProps.ts';
import { HostField } from './HostField.tsx';
import { PartyFields } from './PartyFields.tsx';
import type { VisitFields as Fields } from './pending.ts';
import { SlotField } from './SlotField.tsx';
import { SplitAction } from './SplitAction.tsx';
import type { VisitActions } from './useActions.ts';
import type { Programme } from './useProgramme.ts';
import { AboutFields, DescriptionField, RoomFields } from './VisitFields.tsx';
import { VisitNotes } from './VisitNotes.tsx';
import classes from './VisitPanel.module.css';

interface Props {
  readonly programme: Programme;
  /** Undefined when there is no such visit here. */
  readonly visit: VisitRow | undefined;
  readonly actions: VisitActions;
  readonly onClose: () => void;
}

/** One visit: all that is known of it, saved as it is typed. */
export function VisitPanel({ programme, visit, actions, onClose }: Props): ReactNode {
  const text = useTexts();
  const { panel } = text.programme;
  if (!visit) {
    return (
      <SidePanel title={panel.kind} closeLabel={text.programme.closePanel} onClose={onClose}>
        <p className={classes.dim}>{panel.missing}</p>
      </SidePanel>
    );
  }
  return <Known programme={programme} visit={visit} actions={actions} onClose={onClose} />;
}

function Known({ programme, visit, actions, onClose }: Props & { readonly visit: VisitRow }): ReactNode {
  const text = useTexts();
  const { panel } = text.programme;
  const [, navigate] = useLocation();
  const write = useWrite();
  const change = useCallback((fields: Fields) => changeVisit(write, visit.id, fields), [write, visit.id]);
  const field = { programme, visit, change };
  return (
    <SidePanel
      title={visit.title}
      kind={text.domain.visitKind[visit.kind]}
      closeLabel={text.programme.closePanel}
      onClose={onClose}
      actions={
        <>
          <PanelActions
            duplicate={panel.duplicate}
            onDuplicate={() => {
              actions.duplicate([visit], null);
            }}
            remove={panel.remove}
            onRemove={() => {
              actions.remove([visit]);
              navigate(`/missions/${programme.missionId}/programme`);
            }}
          />
          {visit.slot && (
            <SplitAction
              slot={visit.slot}
              onSplit={(at) => {
                actions.split(visit, at);
              }}
            />
          )}
        </>
      }
    >
      <Clashes {...field} />
      <div className={classes.fields}>
        <AboutFields {...field} />
        <SlotField key={visit.legId} {...field} />
        <RoomFields {...field} />
        <HostField {...field} />
        <PartyFields {...field} />
        <DescriptionField {...field} />
      </div>
      <VisitNotes visit={visit} programme={programme} />
    </SidePanel>
  );
}

function Clashes({ programme, visit }: FieldProps): ReactNode {
  const { programme: text } = useTexts();
  const told = visit.status === 'cancelled' ? [] : (programme.clashesOf.get(visit.id) ?? []);
  if (told.length === 0) return null;
  return (
    <Alert
      color="brick"
      variant="light"
      icon={<IconAlertTriangle size={18} aria-hidden />}
      title={text.clashes(told.length)}
      className={classes.alert}
    >
      <ul className={classes.sentences}>
        {told.map(({ clash, sentence }) => (
          <li key={clash.name}>{sentence}</li>
        ))}
      </ul>
    </Alert>
  );
}
