import { useCallback, useState } from 'react';
import type { DocumentKind } from '../../../shared/domain/documents.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Language } from '../../../shared/texts/texts.ts';
import { api } from '../../api/client.ts';
import { save } from '../../api/files.ts';
import { useJob, type Progress } from '../../api/useJob.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';

export interface Make {
  /** What is being made, if anything. */
  readonly kind: DocumentKind | null;
  readonly progress: Progress | null;
  start(kind: DocumentKind): void;
  cancel(): void;
}

interface About {
  readonly missionId: string;
  readonly language: Language;
  /** Whose, for the documents of one person or one group. */
  readonly delegateId: string | null;
  readonly groupId: string | null;
}

/** Makes one document at a time and saves it. */
export function useMake({ missionId, language, delegateId, groupId }: About): Make {
  const { makeDocuments: text } = useTexts();
  const write = useWrite();
  const job = useJob(api.documents.make);
  const [kind, setKind] = useState<DocumentKind | null>(null);

  const start = useCallback(
    (wanted: DocumentKind) => {
      setKind(wanted);
      void write(async () => {
        try {
          const file = await job.run({ missionId, kind: wanted, language, delegateId, groupId });
          save(file);
          notify({ text: text.made(file.name), tone: 'good' });
        } catch (error) {
          if (!(error instanceof AppError && error.code === 'call.cancelled')) throw error;
        } finally {
          setKind(null);
        }
      });
    },
    [write, job, missionId, language, delegateId, groupId, text],
  );

  return { kind, progress: job.progress, start, cancel: job.cancel };
}
