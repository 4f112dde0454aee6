import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { z } from 'zod';
import {
  opportunity as shape,
  opportunityKinds,
  opportunityStages,
  type Opportunity,
} from '../../../shared/domain/opportunities.ts';
import { usualProbability } from '../../../shared/domain/pipeline.ts';
import { day } from '../../../shared/domain/values.ts';
import { api } from '../../api/client.ts';
import { useEvidence } from '../../api/useEvidence.ts';
import { useOrganisationChoices } from '../../api/useOrganisationChoices.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { useWrite } from '../../app/useWrite.ts';
import { Evidence } from '../../ui/Evidence.tsx';
import { SavedDay } from '../../ui/fields/SavedDay.tsx';
import { SavedNumber } from '../../ui/fields/SavedNumber.tsx';
import { SavedPick } from '../../ui/fields/SavedPick.tsx';
import { SavedSelect } from '../../ui/fields/SavedSelect.tsx';
import { SavedSuggest } from '../../ui/fields/SavedSuggest.tsx';
import { SavedText } from '../../ui/fields/SavedText.tsx';
import { PanelActions } from '../../ui/PanelActions.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { AmountField } from './AmountField.tsx';
import { Milestones } from './Milestones.tsx';
import type { OpportunityEntry } from './useOpportunities.ts';
import type { OpportunityWrites } from './useOpportunityWrites.ts';
import classes from './OpportunitiesScreen.module.css';

/** The day of the next action can be emptied. */
const dayOrNone = z.union([day, z.literal('')]);

interface Props {
  readonly opportunity: OpportunityEntry;
  /** The owners known in the mission. */
  readonly owners: readonly string[];
  readonly writes: OpportunityWrites;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

/** One opportunity beside the board: its parties, what it is worth, what comes next, its follow-up and its notes. */
export function OpportunityPanel({ opportunity, owners, writes, onOpen, onClose }: Props): ReactNode {
  const { opportunities: text } = useTexts();
  const write = useWrite();
  const organisations = useOrganisationChoices();
  const { id, missionId, stage } = opportunity;
  const evidence = useEvidence(id, missionId);
  const save = (
    fields: Partial<Omit<Opportunity, 'missionId' | 'writerId'>> & { noteIds?: string[] },
  ): Promise<unknown> => write(() => api.opportunities.update({ ids: [id], fields }));
  const party = (field: 'walloonId' | 'partnerId', label: string): ReactNode => (
    <SavedPick
      label={label}
      value={opportunity[field]}
      options={organisations?.options ?? []}
      onSave={(chosen) => void save({ [field]: chosen })}
      onAdd={(name) =>
        write(async () => {
          const made = await organisations?.add(name, 'company');
          return made === undefined ? undefined : save({ [field]: made });
        })
      }
    />
  );
  const textField = (key: 'title' | 'nextAction' | 'comment'): ReactNode => (
    <SavedText
      label={text.field[key]}
      value={opportunity[key]}
      draftKey={`${id} ${key}`}
      schema={shape.shape[key]}
      onSave={(value) => save({ [key]: value })}
      required={key === 'title'}
      multiline={key === 'comment'}
    />
  );

  return (
    <SidePanel
      title={opportunity.title}
      kind={text.kindName}
      closeLabel={text.close}
      onClose={onClose}
      actions={
        <PanelActions
          duplicate={text.duplicate}
          onDuplicate={() =>
            void writes.duplicate(opportunity).then((copy) => {
              if (copy !== undefined) onOpen(copy);
            })
          }
          remove={text.remove}
          onRemove={() => {
            onClose();
            writes.remove([opportunity]);
          }}
        />
      }
    >
      <Stack>
        {textField('title')}
        <div className={classes.pair}>
          <SavedSelect
            label={text.field.stage}
            value={stage}
            options={opportunityStages.map((value) => ({ value, label: text.stage[value] }))}
            onSave={(chosen) => {
              const known = opportunityStages.find((one) => one === chosen);
              if (known) void save({ stage: known });
            }}
          />
          <SavedSelect
            label={text.field.kind}
            value={opportunity.kind}
            options={opportunityKinds.map((value) => ({ value, label: text.kind[value] }))}
            onSave={(chosen) => {
              const kind = opportunityKinds.find((one) => one === chosen);
              if (kind) void save({ kind });
            }}
          />
        </div>
        {party('walloonId', text.field.walloon)}
        {party('partnerId', text.field.partner)}
        <AmountField
          value={opportunity.amount}
          draftKey={`${id} amount`}
          onSave={(amount) => save({ amount })}
        />
        <SavedNumber
          label={text.field.probability}
          description={text.usual(usualProbability[stage])}
          value={opportunity.probability}
          draftKey={`${id} probability`}
          schema={shape.shape.probability}
          onSave={(probability) => save({ probability })}
          min={0}
          max={100}
        />
        <SavedSuggest
          label={text.field.owner}
          value={opportunity.owner}
          suggestions={owners}
          draftKey={`${id} owner`}
          schema={shape.shape.owner}
          onSave={(owner) => save({ owner })}
        />
        {textField('nextAction')}
        <SavedDay
          label={text.field.nextOn}
          value={opportunity.nextOn ?? ''}
          draftKey={`${id} nextOn`}
          schema={dayOrNone}
          onSave={(value) => save({ nextOn: value === '' ? null : value })}
        />
        {textField('comment')}
        <Milestones opportunityId={id} milestones={opportunity.followUp} />
        <Evidence
          {...evidence}
          onChange={(noteIds) => void save({ noteIds: [...noteIds] })}
          addressOf={(visitId) => `/missions/${missionId}/programme/${visitId}`}
        />
      </Stack>
    </SidePanel>
  );
}
