import { Autocomplete, Checkbox, MultiSelect, Text, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
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
import { changeOf, editsSchema, lists, noEdits, type Single } from './edits.ts';
import { closeDialog } from './state.ts';
import type { Delegation } from './useDelegation.ts';
import classes from './DelegationScreen.module.css';

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
  const form = useDraftForm({
    draftKey: `edit delegates ${missionId}`,
    initial: noEdits,
    schema: editsSchema,
  });
  const { values } = form;

  const apply = (): void => {
    const fields = changeOf(values, organisations);
    void write(async () => {
      if (fields) {
        await api.delegates.update({ ids: [...ids], fields });
        notify({ text: text.edited(ids.length), tone: 'good' });
      }
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

/** What is typed stays typed: the organisation is made when the dialog is confirmed. */
function madeLater(): void {}
