import type { ReactNode } from 'react';
import { emergency as shape } from '../../../shared/domain/attendance.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { useWrite } from '../../app/useWrite.ts';
import { SavedText } from '../../ui/fields/SavedText.tsx';

const nobody = { name: '', phone: '', relation: '' };

/** Whom to call for a delegate. It lies in the vault, and is read while it is shown. */
export function EmergencyFields({ delegateId }: { readonly delegateId: string }): ReactNode {
  const { whereabouts: text } = useTexts();
  const write = useWrite();
  const known = useRead(api.emergencies.get, { delegateId }).value;
  if (known === undefined) return null;
  const { name, phone, relation } = known ?? nobody;
  const contact = { name, phone, relation };
  return (['name', 'phone', 'relation'] as const).map((key) => (
    <SavedText
      key={key}
      label={text.field[key]}
      value={contact[key]}
      draftKey={`${delegateId} emergency ${key}`}
      schema={shape.shape[key]}
      type={key === 'phone' ? 'tel' : 'text'}
      onSave={(value) => write(() => api.emergencies.set({ delegateId, ...contact, [key]: value }))}
    />
  ));
}
