import { Autocomplete, Checkbox, MultiSelect, Text, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { z } from 'zod';
import type { InputOf } from '../../../shared/contract/call.ts';
import type { Contract } from '../../../shared/contract/index.ts';
import { delegate } from '../../../shared/domain/delegates.ts';
import { fold } from '../../../shared/domain/fold.ts';
import { guessKind } from '../../../shared/domain/imports/kinds.ts';
import { ids as idsOf, languages } from '../../../shared/domain/values.ts';
import { api } from '../../api/client.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';
import { foldedFilter } from '../../ui/fields/foldedFilter.ts';
import { FormDialog } from '../../ui/fields/FormDialog.tsx';
import { languageOptions } from '../../ui/fields/languageOptions.ts';
import { PickOrAdd } from '../../ui/fields/PickOrAdd.tsx';
import type { Choice } from '../../ui/fields/SavedSelect.tsx';
import { useDraftForm } from '../../ui/fields/useDraftForm.ts';
import { closeDialog } from './state.ts';
import type { Delegation } from './useDelegation.ts';
import classes from './DelegationScreen.module.css';

const lists = ['legs', 'groups', 'languages'] as const;
const singles = ['organisation', 'role', 'category'] as const;
type Single = (typeof singles)[number];

const list = { legs: idsOf, groups: idsOf, languages };
const schema = z.object({
  ticked: z.array(z.enum(singles)),
  role: delegate.shape.role,
  category: delegate.shape.category,
  organisationTyped: z.string().max(400).nullable(),
  added: z.object(list),
  removed: z.object(list),
});

const nothing = { legs: [] as string[], groups: [] as string[], languages: [] as string[] };
const initial = {
  ticked: [] as Single[],
  organisationId: null as string | null,
  organisationTyped: null as string | null,
  role: '',
  category: '',
  added: nothing,
  removed: nothing,
};

interface Props {
  readonly delegation: Delegation;
  readonly ids: readonly string[];
}

/** The same change to many delegates: one write, one step to undo. */
export function EditDelegates({ delegation, ids }: Props): ReactNode {
  const { delegation: text } = useTexts();
  const language = useLanguage();
  const write = useWrite();
  const { missionId, organisations, categories } = delegation;
  const form = useDraftForm({ draftKey: `edit delegates ${missionId}`, initial, schema });
  const { values } = form;

  const apply = (): void => {
    void write(async () => {
      await api.delegates.update({ ids: [...ids], fields: changeOf(values, organisations) });
      if (
        values.ticked.length > 0 ||
        lists.some((key) => values.added[key].length + values.removed[key].length > 0)
      )
        notify({ text: text.edited(ids.length), tone: 'good' });
      form.reset();
      closeDialog();
    });
  };
  const tick = (field: Single, on: boolean): void => {
    form.set(
      'ticked',
      on
        ? [...values.ticked.filter((each) => each !== field), field]
        : values.ticked.filter((each) => each !== field),
    );
  };
  const single = (field: Single, input: ReactNode): ReactNode => (
    <div className={classes.change}>
      <Checkbox
        className={classes.tick}
        aria-label={text.change(text.field[field])}
        checked={values.ticked.includes(field)}
        onChange={(event) => {
          tick(field, event.currentTarget.checked);
        }}
      />
      {input}
    </div>
  );
  const emptied = (field: Single, value: string): string | undefined =>
    values.ticked.includes(field) && value.trim() === '' ? text.emptied : undefined;
  const options: Readonly<Record<(typeof lists)[number], Choice[]>> = {
    legs: delegation.legs.map(({ id, title }) => ({ value: id, label: title })),
    groups: delegation.groups.map(({ id, name }) => ({ value: id, label: name })),
    languages: languageOptions(language),
  };

  return (
    <FormDialog
      form={form}
      opened
      title={text.editMany(ids.length)}
      submit={text.apply(ids.length)}
      onSubmit={apply}
      onClose={closeDialog}
      size="xl"
    >
      <Text size="sm" c="dimmed">
        {text.editHelp}
      </Text>
      {single(
        'organisation',
        <PickOrAdd
          label={text.field.organisation}
          description={emptied('organisation', values.organisationTyped ?? values.organisationId ?? '')}
          value={values.organisationId}
          typed={values.organisationTyped}
          options={organisations}
          missing={text.goneOrganisation}
          onAdd={madeLater}
          onType={(typed) => {
            form.set('organisationTyped', typed);
            tick('organisation', true);
          }}
          onPick={(id) => {
            form.set('organisationId', id);
            form.set('organisationTyped', null);
            tick('organisation', true);
          }}
        />,
      )}
      {single(
        'role',
        <TextInput
          label={text.field.role}
          description={emptied('role', values.role)}
          error={form.errorOf('role')}
          value={values.role}
          onChange={(event) => {
            form.set('role', event.currentTarget.value);
            tick('role', true);
          }}
        />,
      )}
      {single(
        'category',
        <Autocomplete
          label={text.field.category}
          description={emptied('category', values.category)}
          error={form.errorOf('category')}
          data={[...categories]}
          filter={foldedFilter}
          openOnFocus={false}
          value={values.category}
          onChange={(category) => {
            form.set('category', category);
            tick('category', true);
          }}
        />,
      )}
      {lists.map((key) => (
        <div key={key} className={classes.pair}>
          {(['added', 'removed'] as const).map((way) => (
            <MultiSelect
              key={way}
              label={text.lists[key][way]}
              data={options[key]}
              value={values[way][key]}
              searchable
              filter={foldedFilter}
              disabled={options[key].length === 0}
              onChange={(value) => {
                form.set(way, { ...values[way], [key]: value });
              }}
            />
          ))}
        </div>
      ))}
    </FormDialog>
  );
}

/** Only what was ticked or chosen. */
function changeOf(
  values: typeof initial,
  organisations: readonly Choice[],
): InputOf<Contract['delegates']['update']>['fields'] {
  const { ticked, role, category, added, removed, organisationId } = values;
  const typed = values.organisationTyped?.trim() ?? '';
  const named = organisations.find(({ label }) => fold(label) === fold(typed));
  const organisation =
    typed !== '' && !named
      ? { newOrganisation: { name: typed, kind: guessKind(typed) ?? ('other' as const) } }
      : { organisationId: named?.value ?? organisationId };
  return {
    ...(ticked.includes('organisation') ? organisation : {}),
    ...(ticked.includes('role') ? { role } : {}),
    ...(ticked.includes('category') ? { category } : {}),
    add: { legIds: added.legs, groupIds: added.groups, languages: added.languages },
    remove: { legIds: removed.legs, groupIds: removed.groups, languages: removed.languages },
  };
}

/** What is typed stays typed: the organisation is made when the dialog is confirmed. */
function madeLater(): void {}
