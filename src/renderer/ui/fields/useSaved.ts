import { useCallback, useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import { useTexts } from '../../app/i18n/language.ts';
import { dropDraft, keepDraft, readDraft } from './drafts.ts';
import { issueOf } from './issue.ts';

/** A pause in typing after which what is written is saved: one change per pause, not per key. */
const pause = 700;

interface Options<T> {
  readonly value: T;
  /** Names the cell (`visit_…_3 title`): what cannot be saved yet is kept under it. */
  readonly draftKey: string;
  readonly schema: z.ZodType;
  /** Resolves to undefined when saving failed: the text then stays as a draft. */
  readonly onSave: (value: T) => Promise<unknown>;
}

export interface Saved<T> {
  readonly value: T;
  readonly error: string | null;
  readonly change: (value: T) => void;
  /** Saves at once: on blur, on leaving. */
  readonly flush: () => void;
}

/** A value that saves itself: after a pause, on blur, when its field goes. What is not acceptable stays on screen as a draft. */
export function useSaved<T>({ value, draftKey, schema, onSave }: Options<T>): Saved<T> {
  const { fields } = useTexts();
  const [typed, setTyped] = useState<T>(() => readDraft<T>(draftKey) ?? value);
  const pending = useRef<{ value: T; timer: ReturnType<typeof setTimeout> } | null>(null);
  const latest = useRef({ schema, onSave, draftKey });
  latest.current = { schema, onSave, draftKey };

  const flush = useCallback(() => {
    const waiting = pending.current;
    if (!waiting) return;
    clearTimeout(waiting.timer);
    pending.current = null;
    const { schema: rule, onSave: save, draftKey: key } = latest.current;
    if (!rule.safeParse(waiting.value).success) return;
    void save(waiting.value).then((done) => {
      if (done !== undefined && !pending.current) dropDraft(key);
    });
  }, []);

  const change = useCallback(
    (next: T) => {
      setTyped(next);
      keepDraft(latest.current.draftKey, next);
      if (pending.current) clearTimeout(pending.current.timer);
      pending.current = { value: next, timer: setTimeout(flush, pause) };
    },
    [flush],
  );

  // What others saved (an undo, another window) shows unless this field is being typed in. Looked at by content: a value made anew for
  // every drawing is no news.
  const content = JSON.stringify(value);
  useEffect(() => {
    if (!pending.current && readDraft(draftKey) === undefined) setTyped(JSON.parse(content) as T);
  }, [content, draftKey]);

  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  return { value: typed, error: issueOf(fields, schema, typed), change, flush };
}
