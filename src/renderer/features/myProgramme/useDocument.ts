import { useState } from 'react';
import type { DocumentKind } from '../../../shared/domain/documents.ts';
import { AppError } from '../../../shared/errors.ts';
import { api } from '../../api/client.ts';
import { save } from '../../api/files.ts';
import { useJob } from '../../api/useJob.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';

type Kind = Extract<DocumentKind, 'delegatePdf' | 'delegateIcs'>;

/** Makes the programme of one delegate as a file, in the language of the interface, and saves it. */
export function useDocument(
  missionId: string,
  delegateId: string,
): { readonly making: Kind | null; readonly make: (kind: Kind) => void } {
  const { makeDocuments: text } = useTexts();
  const language = useLanguage();
  const write = useWrite();
  const job = useJob(api.documents.make);
  const [making, setMaking] = useState<Kind | null>(null);

  const make = (kind: Kind): void => {
    setMaking(kind);
    void write(async () => {
      try {
        const file = await job.run({ missionId, kind, language, delegateId });
        save(file);
        notify({ text: text.made(file.name), tone: 'good' });
      } catch (error) {
        // Leaving the screen cancels: nobody waits for the file.
        if (!(error instanceof AppError && error.code === 'call.cancelled')) throw error;
      } finally {
        setMaking(null);
      }
    });
  };
  return { making, make };
}
