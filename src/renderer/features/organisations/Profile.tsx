import { TagsInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { profile as shape, type Profile as ProfileFields } from '../../../shared/domain/organisations.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { useWrite } from '../../app/useWrite.ts';
import { SavedText } from '../../ui/fields/SavedText.tsx';

/** What an organisation does, offers and looks for; suggested meetings come from it. */
export function Profile({ organisationId }: { readonly organisationId: string }): ReactNode {
  const { organisations: text } = useTexts();
  const write = useWrite();
  const profiles = useRead(api.organisations.profiles, {}).value;
  if (!profiles) return null;
  const known = profiles.find((one) => one.organisationId === organisationId);
  const stored = { sectors: known?.sectors ?? [], offers: known?.offers ?? '', seeks: known?.seeks ?? '' };
  const sectors = [...new Set(profiles.flatMap((one) => one.sectors))].toSorted();
  const save = (fields: Partial<ProfileFields>): Promise<unknown> =>
    write(() => api.organisations.setProfile({ organisationId, ...stored, ...fields }));
  return (
    <>
      <TagsInput
        label={text.field.sectors}
        description={text.field.sectorsHelp}
        data={sectors}
        value={stored.sectors}
        onChange={(value) => void save({ sectors: value })}
      />
      {(['offers', 'seeks'] as const).map((key) => (
        <SavedText
          key={key}
          label={text.field[key]}
          value={stored[key]}
          draftKey={`${organisationId} ${key}`}
          schema={shape.shape[key]}
          onSave={(value) => save({ [key]: value })}
          multiline
        />
      ))}
    </>
  );
}
