import type { ReactNode } from 'react';
import type { InputOf, OutputOf } from '../../../shared/contract/call.ts';
import type { Contract } from '../../../shared/contract/index.ts';
import { civilities, delegate as shape } from '../../../shared/domain/delegates.ts';
import { api } from '../../api/client.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { useWrite } from '../../app/useWrite.ts';
import { languageOptions } from '../../ui/fields/languageOptions.ts';
import { SavedMulti } from '../../ui/fields/SavedMulti.tsx';
import { SavedSelect } from '../../ui/fields/SavedSelect.tsx';
import { SavedSuggest } from '../../ui/fields/SavedSuggest.tsx';
import { SavedText } from '../../ui/fields/SavedText.tsx';
import { OrganisationField } from './OrganisationField.tsx';
import { SensitiveFields } from './SensitiveFields.tsx';
import type { Delegation } from './useDelegation.ts';
import classes from './DelegationScreen.module.css';

type Whole = OutputOf<Contract['delegates']['get']>;
type Fields = InputOf<Contract['delegates']['update']>['fields'];

interface Props {
  readonly delegate: Whole;
  readonly delegation: Delegation;
}

/** The fields of one delegate; each saves by itself. */
export function DelegateFields({ delegate, delegation }: Props): ReactNode {
  const { delegation: text, domain } = useTexts();
  const language = useLanguage();
  const write = useWrite();
  const { field } = text;
  const save = (fields: Fields): Promise<unknown> =>
    write(() => api.delegates.update({ ids: [delegate.id], fields }));
  const textField = (
    key: 'firstName' | 'lastName' | 'role' | 'email' | 'phone' | 'aims' | 'wishes',
    options: {
      readonly type?: 'email' | 'tel';
      readonly multiline?: boolean;
      readonly required?: boolean;
    } = {},
  ): ReactNode => (
    <SavedText
      label={field[key]}
      value={delegate[key]}
      draftKey={`${delegate.id} ${key}`}
      schema={shape.shape[key]}
      onSave={(value) => save({ [key]: value })}
      {...options}
    />
  );

  return (
    <>
      <div className={classes.names}>
        <SavedSelect
          label={field.civility}
          value={delegate.civility}
          options={civilities.map((value) => ({ value, label: domain.civility[value] || '–' }))}
          onSave={(value) => {
            const civility = civilities.find((known) => known === value);
            if (civility !== undefined) void save({ civility });
          }}
        />
        {textField('firstName')}
        {textField('lastName', { required: true })}
      </div>
      <OrganisationField
        label={field.organisation}
        value={delegate.organisationId}
        options={delegation.organisations}
        draftKey={`${delegate.id} organisation`}
        onPick={(organisationId) => save({ organisationId })}
        onMake={(newOrganisation) => save({ newOrganisation })}
      />
      {textField('role')}
      <SavedSuggest
        label={field.category}
        value={delegate.category}
        suggestions={delegation.categories}
        draftKey={`${delegate.id} category`}
        schema={shape.shape.category}
        onSave={(category) => save({ category })}
      />
      {textField('email', { type: 'email' })}
      {textField('phone', { type: 'tel' })}
      <SavedMulti
        label={field.languages}
        value={delegate.languages}
        options={languageOptions(language, delegate.languages)}
        onSave={(languages) => void save({ languages })}
      />
      <SavedMulti
        label={field.legs}
        value={delegate.legIds.filter((id) => delegation.legs.some((leg) => leg.id === id))}
        options={delegation.legs.map(({ id, title }) => ({ value: id, label: title }))}
        onSave={(legIds) => {
          const { added, removed } = difference(delegate.legIds, legIds, delegation.legs);
          void save({ add: { legIds: added }, remove: { legIds: removed } });
        }}
      />
      <SavedMulti
        label={field.groups}
        value={delegate.groupIds}
        options={delegation.groups.map(({ id, name }) => ({ value: id, label: name }))}
        onSave={(groupIds) => {
          const { added, removed } = difference(delegate.groupIds, groupIds, delegation.groups);
          void save({ add: { groupIds: added }, remove: { groupIds: removed } });
        }}
      />
      {textField('aims', { multiline: true })}
      {textField('wishes', { multiline: true })}
      <SensitiveFields delegate={delegate} onSave={save} />
    </>
  );
}

/** What was added and removed among those offered: a deleted leg or group that comes back finds its people again. */
function difference(
  before: readonly string[],
  after: readonly string[],
  offered: readonly { readonly id: string }[],
): { added: string[]; removed: string[] } {
  return {
    added: after.filter((id) => !before.includes(id)),
    removed: offered.map(({ id }) => id).filter((id) => before.includes(id) && !after.includes(id)),
  };
}
