import { Button, MultiSelect, Select } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { z } from 'zod';
import { delegate } from '../../../shared/domain/delegates.ts';
import { fold } from '../../../shared/domain/fold.ts';
import { guessKind } from '../../../shared/domain/imports/kinds.ts';
import { organisationKinds, type OrganisationKind } from '../../../shared/domain/organisations.ts';
import { ids } from '../../../shared/domain/values.ts';
import { api } from '../../api/client.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';
import { FormDialog } from '../../ui/fields/FormDialog.tsx';
import { FormText } from '../../ui/fields/FormText.tsx';
import { foldedFilter } from '../../ui/fields/foldedFilter.ts';
import { PickOrAdd } from '../../ui/fields/PickOrAdd.tsx';
import { useDraftForm } from '../../ui/fields/useDraftForm.ts';
import { setTable, useTable } from '../../ui/table/state.ts';
import { none } from './columns.tsx';
import { closeDialog, tableName } from './state.ts';
import type { Delegation } from './useDelegation.ts';
import classes from './DelegationScreen.module.css';

const schema = z.object({
  ...delegate.pick({ firstName: true, lastName: true, role: true, email: true, legIds: true }).shape,
  organisationId: delegate.shape.organisationId,
  organisationTyped: z.string().max(400).nullable(),
  groupIds: ids,
});

/** A new delegate; an organisation that is not known yet is made with it. */
export function NewDelegate({ delegation }: { readonly delegation: Delegation }): ReactNode {
  const { delegation: text, domain } = useTexts();
  const write = useWrite();
  const { missionId, legs, groups, organisations } = delegation;
  const { chosen } = useTable(tableName(missionId));
  const [onlyLeg] = legs.length === 1 ? legs : [];
  const form = useDraftForm({
    draftKey: `new delegate ${missionId}`,
    initial: {
      firstName: '',
      lastName: '',
      role: '',
      email: '',
      organisationId: null as string | null,
      organisationTyped: null as string | null,
      kind: null as OrganisationKind | null,
      // Whoever looks at one leg or group adds to it.
      legIds: onlyLeg ? [onlyLeg.id] : (chosen['leg'] ?? []).filter((id) => id !== none),
      groupIds: (chosen['group'] ?? []).filter((id) => id !== none),
    },
    schema,
  });
  const { values } = form;
  const typed = values.organisationTyped?.trim() ?? '';
  const named = typed === '' ? undefined : organisations.find(({ label }) => fold(label) === fold(typed));
  const isNew = typed !== '' && named === undefined;
  const kind = values.kind ?? guessKind(typed) ?? 'other';

  const create = async (next: boolean): Promise<void> => {
    const { organisationTyped: _typed, kind: _kind, organisationId, ...fields } = values;
    const made = await write(() =>
      api.delegates.create({
        ...blank,
        ...fields,
        missionId,
        organisationId: named?.value ?? (typed === '' ? organisationId : null),
        ...(isNew ? { newOrganisation: { name: typed, kind } } : {}),
      }),
    );
    if (!made) return;
    notify({ text: text.created(`${values.firstName} ${values.lastName}`.trim()), tone: 'good' });
    setTable(tableName(missionId), () => ({ active: made.id }));
    form.reset();
    if (!next) {
      closeDialog();
      return;
    }
    // The next one often comes from the same place.
    form.set('organisationId', named?.value ?? organisationId);
    if (isNew) form.set('organisationTyped', typed);
    form.set('legIds', values.legIds);
    form.set('groupIds', values.groupIds);
    document.querySelector<HTMLElement>('[role="dialog"] [data-autofocus]')?.focus();
  };
  const createNext = (): void => {
    if (form.valid) void create(true);
    else form.showAll();
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || (!event.ctrlKey && !event.metaKey)) return;
      event.preventDefault();
      createNext();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  });

  return (
    <FormDialog
      form={form}
      opened
      title={text.add}
      submit={text.create}
      onSubmit={() => void create(false)}
      onClose={closeDialog}
      also={
        <Button variant="light" onClick={createNext} aria-keyshortcuts="Control+Enter">
          {text.createNext}
        </Button>
      }
    >
      <div className={classes.pair}>
        <FormText form={form} field="lastName" label={text.field.lastName} required first />
        <FormText form={form} field="firstName" label={text.field.firstName} />
      </div>
      <PickOrAdd
        label={text.field.organisation}
        value={values.organisationId}
        typed={values.organisationTyped}
        options={organisations}
        missing={text.goneOrganisation}
        onAdd={madeLater}
        onType={(value) => {
          form.set('organisationTyped', value);
        }}
        onPick={(id) => {
          form.set('organisationId', id);
          form.set('organisationTyped', null);
        }}
      />
      {isNew && (
        <Select
          label={text.field.newKind}
          description={text.field.newKindHelp}
          value={kind}
          allowDeselect={false}
          data={organisationKinds.map((value) => ({ value, label: domain.organisationKind[value] }))}
          onChange={(value) => {
            form.set('kind', organisationKinds.find((known) => known === value) ?? null);
          }}
        />
      )}
      <div className={classes.pair}>
        <FormText form={form} field="role" label={text.field.role} />
        <FormText form={form} field="email" label={text.field.email} type="email" />
      </div>
      {legs.length > 0 && (
        <MultiSelect
          label={text.field.legs}
          data={legs.map(({ id, title }) => ({ value: id, label: title }))}
          value={values.legIds.filter((id) => legs.some((leg) => leg.id === id))}
          searchable
          filter={foldedFilter}
          onChange={(legIds) => {
            form.set('legIds', legIds);
          }}
        />
      )}
      {groups.length > 0 && (
        <MultiSelect
          label={text.field.groups}
          data={groups.map(({ id, name }) => ({ value: id, label: name }))}
          value={values.groupIds.filter((id) => groups.some((group) => group.id === id))}
          searchable
          filter={foldedFilter}
          onChange={(groupIds) => {
            form.set('groupIds', groupIds);
          }}
        />
      )}
    </FormDialog>
  );
}

const blank = {
  civility: '' as const,
  category: '',
  phone: '',
  languages: [] as string[],
  aims: '',
  wishes: '',
  diet: '',
  access: '',
};

/** What is typed stays typed: the organisation is made when the dialog is confirmed. */
function madeLater(): void {}
