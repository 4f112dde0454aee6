import { useState, type ReactNode } from 'react';
import { PickOrAdd } from './PickOrAdd.tsx';
import type { Choice } from './SavedSelect.tsx';

interface Props {
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly Choice[];
  readonly onSave: (value: string | null) => unknown;
  /** Makes a new one of what is typed and saves it. */
  readonly onAdd: (name: string) => Promise<unknown>;
  readonly description?: string;
}

/** One of a long list or a new one, saved as it is chosen. */
export function SavedPick({ onSave, onAdd, ...rest }: Props): ReactNode {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <PickOrAdd
      {...rest}
      typed={typed}
      onType={setTyped}
      onPick={onSave}
      onAdd={(name) => {
        void onAdd(name).then((done) => {
          if (done !== undefined) setTyped(null);
        });
      }}
    />
  );
}
