import { useCallback, useMemo, useState } from 'react';
import type { z } from 'zod';
import { useTexts } from '../../app/i18n/language.ts';
import { dropDraft, keepDraft, readDraft } from './drafts.ts';
import { issuesOf } from './issue.ts';

interface Options<T> {
  /** Names the form (`new delegate mission_…`): what was typed is found again under it. */
  readonly draftKey: string;
  readonly initial: T;
  readonly schema: z.ZodType;
}

export interface DraftForm<T> {
  readonly values: T;
  readonly set: <K extends keyof T>(field: K, value: T[K]) => void;
  /** The sentence of a field that has been touched, or of any once creating was tried. */
  readonly errorOf: (field: keyof T) => string | null;
  readonly valid: boolean;
  /** Whether it opened on what had been typed before. */
  readonly restored: boolean;
  /** Shows all that is missing; call when creating is tried and `valid` is false. */
  readonly showAll: () => void;
  /** Empties the form and forgets the draft: after creating, or to start again. */
  readonly reset: () => void;
}

/** A form for something new. It validates as one types and keeps its text over closing and reloading until something is made of it. */
export function useDraftForm<T extends object>({ draftKey, initial, schema }: Options<T>): DraftForm<T> {
  const { fields } = useTexts();
  const [start] = useState(() => readDraft<T>(draftKey));
  const [values, setValues] = useState<T>(() => ({ ...initial, ...start }));
  const [touched, setTouched] = useState<ReadonlySet<keyof T> | 'all'>(new Set());
  const [restored, setRestored] = useState(start !== undefined);
  const issues = useMemo(() => issuesOf(fields, schema, values), [fields, schema, values]);

  const set = useCallback(
    <K extends keyof T>(field: K, value: T[K]) => {
      setValues((before) => {
        const after = { ...before, [field]: value };
        keepDraft(draftKey, after);
        return after;
      });
      setTouched((before) => (before === 'all' ? before : new Set([...before, field])));
    },
    [draftKey],
  );

  return {
    values,
    set,
    errorOf: (field) => (touched === 'all' || touched.has(field) ? (issues[String(field)] ?? null) : null),
    valid: Object.keys(issues).length === 0,
    restored,
    showAll: () => {
      setTouched('all');
    },
    reset: () => {
      dropDraft(draftKey);
      setValues(initial);
      setTouched(new Set());
      setRestored(false);
    },
  };
}
