import { useCallback } from 'react';
import { api } from '../api/client.ts';
import { useRead } from '../api/useRead.ts';
import { useTexts } from './i18n/language.ts';
import { notify } from './notices.ts';
import { useWrite } from './useWrite.ts';

export interface History {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  undo(): void;
  redo(): void;
}

/** Undo and redo of everything, said in a message since what changed may be off screen. */
export function useHistory(): History {
  const { frame } = useTexts();
  const write = useWrite();
  const state = useRead(api.history.state, {});

  const undo = useCallback(() => {
    void write(async () => {
      await api.history.undo({});
      notify({ text: frame.undone, tone: 'good' });
    });
  }, [write, frame]);

  const redo = useCallback(() => {
    void write(async () => {
      await api.history.redo({});
      notify({ text: frame.redone, tone: 'good' });
    });
  }, [write, frame]);

  return { canUndo: state.value?.undo ?? false, canRedo: state.value?.redo ?? false, undo, redo };
}
