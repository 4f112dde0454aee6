import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import {
  practice as shape,
  practiceCosts,
  practiceMaturities,
  type Practice,
} from '../../../shared/domain/practices.ts';
import { api } from '../../api/client.ts';
import { useEvidence } from '../../api/useEvidence.ts';
import { useOrganisationChoices } from '../../api/useOrganisationChoices.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { useWrite } from '../../app/useWrite.ts';
import { Evidence } from '../../ui/Evidence.tsx';
import { SavedPick } from '../../ui/fields/SavedPick.tsx';
import { SavedSelect } from '../../ui/fields/SavedSelect.tsx';
import { SavedSuggest } from '../../ui/fields/SavedSuggest.tsx';
import { SavedText } from '../../ui/fields/SavedText.tsx';
import { PanelActions } from '../../ui/PanelActions.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { themesOf } from './NewPractice.tsx';
import { Transferability } from './Transferability.tsx';
import type { PracticeEntry } from './usePractices.ts';
import type { PracticeWrites } from './usePracticeWrites.ts';
import classes from './PracticesScreen.module.css';

interface Props {
  readonly practice: PracticeEntry;
  /** What others have in their fields is offered. */
  readonly rows: readonly PracticeEntry[];
  readonly writes: PracticeWrites;
  readonly inLibrary: boolean;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

/** The card of one practice beside the table, and the notes it rests on. */
export function PracticePanel({ practice, rows, writes, inLibrary, onOpen, onClose }: Props): ReactNode {
  const { practices: text } = useTexts();
  const write = useWrite();
  const organisations = useOrganisationChoices();
  const { id, missionId } = practice;
  const evidence = useEvidence(id, missionId);
  const save = (fields: Partial<Omit<Practice, 'missionId'>> & { noteIds?: string[] }): Promise<unknown> =>
    write(() => api.practices.update({ ids: [id], fields }));
  const textField = (
    key: 'title' | 'context' | 'problem' | 'solution' | 'results' | 'governance' | 'limits',
  ): ReactNode => (
    <SavedText
      label={text.field[key]}
      value={practice[key]}
      draftKey={`${id} ${key}`}
      schema={shape.shape[key]}
      onSave={(value) => save({ [key]: value })}
      required={key === 'title'}
      multiline={key !== 'title'}
    />
  );
  const suggest = (key: 'theme' | 'city', suggestions: readonly string[]): ReactNode => (
    <SavedSuggest
      label={text.field[key]}
      value={practice[key]}
      suggestions={suggestions}
      draftKey={`${id} ${key}`}
      schema={shape.shape[key]}
      onSave={(value) => save({ [key]: value })}
    />
  );

  return (
    <SidePanel
      title={practice.title}
      kind={text.kind}
      closeLabel={text.close}
      onClose={onClose}
      actions={
        <PanelActions
          duplicate={text.duplicate}
          onDuplicate={() =>
            void writes.duplicate(practice).then((copy) => {
              if (copy !== undefined) onOpen(copy);
            })
          }
          remove={text.remove}
          onRemove={() => {
            onClose();
            writes.remove([practice]);
          }}
        />
      }
    >
      <Stack>
        {inLibrary && (
          <p className={classes.inMission}>
            <Link href={`/missions/${missionId}/practices/${id}`}>{practice.mission}</Link>
          </p>
        )}
        {textField('title')}
        {suggest('theme', themesOf(rows))}
        <SavedPick
          label={text.field.host}
          value={practice.hostId}
          options={organisations?.options ?? []}
          onSave={(hostId) => void save({ hostId })}
          onAdd={(name) =>
            write(async () => {
              const hostId = await organisations?.add(name, 'host');
              return hostId === undefined ? undefined : save({ hostId });
            })
          }
        />
        {suggest('city', [...new Set(rows.flatMap(({ city }) => (city === '' ? [] : [city])))].toSorted())}
        <SavedSelect
          label={text.field.maturity}
          value={practice.maturity}
          options={practiceMaturities.map((value) => ({ value, label: text.maturity[value] }))}
          onSave={(chosen) => {
            const maturity = practiceMaturities.find((known) => known === chosen);
            if (maturity) void save({ maturity });
          }}
        />
        <SavedSelect
          label={text.field.cost}
          value={practice.cost}
          options={practiceCosts.map((value) => ({ value, label: text.cost[value] }))}
          onSave={(chosen) => {
            const cost = practiceCosts.find((known) => known === chosen);
            if (cost) void save({ cost });
          }}
        />
        {textField('context')}
        {textField('problem')}
        {textField('solution')}
        {textField('results')}
        {textField('governance')}
        {textField('limits')}
        <Transferability practice={practice} onSave={(marks) => void save(marks)} />
        <Evidence
          {...evidence}
          onChange={(noteIds) => void save({ noteIds: [...noteIds] })}
          addressOf={(visitId) => `/missions/${missionId}/programme/${visitId}`}
        />
      </Stack>
    </SidePanel>
  );
}
