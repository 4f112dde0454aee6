import { useCallback, useEffect } from 'react';
import { useLocation } from 'wouter';
import { AppError } from '../../../shared/errors.ts';
import { api } from '../../api/client.ts';
import { upload } from '../../api/files.ts';
import { useJob, type Progress } from '../../api/useJob.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';
import { endImport, setPreview, startImport, useImport } from './state.ts';

export interface ImportJobs {
  /** Of the reading or of the import; null while nothing runs. */
  readonly progress: Progress | null;
  readonly committing: boolean;
  choose(file: File): void;
  commit(): void;
  cancel(): void;
}

/** Hands a file over, keeps its preview up to date with every choice, imports it. */
export function useImportJobs(missionId: string): ImportJobs {
  const { importScreen: text } = useTexts();
  const write = useWrite();
  const [, navigate] = useLocation();
  const { run: look, cancel: stopLooking, progress: looking } = useJob(api.imports.preview);
  const commit = useJob(api.imports.commit);
  const current = useImport((state) => state.current);
  const { token, reading, mapping, choices } = current ?? {};

  useEffect(() => {
    if (!token || !reading || !choices) return;
    void write(async () => {
      try {
        setPreview(await look({ missionId, token, ...reading, mapping: mapping ?? null, choices }));
      } catch (error) {
        // A newer choice has taken the place of this one.
        if (error instanceof AppError && error.code === 'call.cancelled') return;
        if (!useImport.getState().current?.preview) endImport();
        throw error;
      }
    });
    return stopLooking;
  }, [missionId, token, reading, mapping, choices, look, stopLooking, write]);

  const choose = useCallback(
    (file: File) => {
      void write(async () => {
        startImport(missionId, await upload(file), file.name);
      });
    },
    [write, missionId],
  );

  const start = (): void => {
    if (!current?.preview) return;
    const { preview: seen, fileName: _name, reading: read, ...asked } = current;
    void write(async () => {
      try {
        const counts = await commit.run({ ...asked, ...read, mapping: seen.mapping });
        endImport();
        notify({
          text: text.done(counts.create + counts.update),
          tone: 'good',
          action: { label: text.undo, run: () => void write(() => api.history.undo({})) },
        });
        navigate(`/missions/${missionId}/delegation`);
      } catch (error) {
        if (!(error instanceof AppError && error.code === 'call.cancelled')) throw error;
        notify({ text: text.cancelled, tone: 'good' });
      }
    });
  };

  return {
    progress: commit.progress ?? looking,
    committing: commit.progress !== null,
    choose,
    commit: start,
    cancel: () => {
      if (commit.progress) commit.cancel();
      else {
        stopLooking();
        if (!current?.preview) endImport();
      }
    },
  };
}
