import { useCallback, useState } from 'react';
import type { InputOf, MadeFile } from '../../shared/contract/call.ts';
import type { Contract } from '../../shared/contract/index.ts';
import type { DocumentKind } from '../../shared/domain/documents.ts';
import { AppError } from '../../shared/errors.ts';
import { api } from './client.ts';
import { save } from './files.ts';
import { useJob } from './useJob.ts';

interface Making {
  /** What is being made, if anything. */
  readonly making: DocumentKind | null;
  /** Makes a document and saves it. Null when it was cancelled: nobody waits for the file of a screen that was left. */
  make(input: InputOf<Contract['documents']['make']>): Promise<MadeFile | null>;
}

/** Makes one document at a time and saves it. */
export function useDocument(): Making {
  const { run } = useJob(api.documents.make);
  const [making, setMaking] = useState<DocumentKind | null>(null);
  const make = useCallback<Making['make']>(
    async (input) => {
      setMaking(input.kind);
      try {
        const file = await run(input);
        save(file);
        return file;
      } catch (error) {
        if (error instanceof AppError && error.code === 'call.cancelled') return null;
        throw error;
      } finally {
        setMaking(null);
      }
    },
    [run],
  );
  return { making, make };
}
