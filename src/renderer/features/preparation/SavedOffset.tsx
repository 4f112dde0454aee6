import { useMemo, type ReactNode } from 'react';
import type { Task } from '../../../shared/domain/tasks.ts';
import { useSaved } from '../../ui/fields/useSaved.ts';
import { fromSaid, saidSchema, toSaid, type Side } from './offset.ts';
import { OffsetField } from './OffsetField.tsx';

type Offset = Pick<Task, 'anchor' | 'days'>;

interface Props {
  readonly value: Offset;
  readonly draftKey: string;
  readonly of?: string;
  readonly onSave: (value: Offset) => Promise<unknown>;
}

interface Typed {
  readonly count: number | null;
  readonly side: Side;
}

/** Where an existing step stands; both parts are saved together. */
export function SavedOffset({ value: { anchor, days }, draftKey, onSave, ...rest }: Props): ReactNode {
  const value = useMemo(() => toSaid({ anchor, days }), [anchor, days]);
  const saved = useSaved<Typed>({
    value,
    draftKey,
    schema: saidSchema,
    onSave: (typed) => onSave(fromSaid(saidSchema.parse(typed))),
  });
  return (
    <OffsetField
      {...rest}
      count={saved.value.count}
      side={saved.value.side}
      error={saved.error}
      onCount={(count) => {
        saved.change({ ...saved.value, count });
      }}
      onSide={(side) => {
        saved.change({ ...saved.value, side });
        saved.flush();
      }}
      onLeave={saved.flush}
    />
  );
}
