import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { guessKind } from '../../../shared/domain/imports/kinds.ts';
import type { Organisation } from '../../../shared/domain/organisations.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { dropDraft, keepDraft, readDraft } from '../../ui/fields/drafts.ts';
import { PickOrAdd } from '../../ui/fields/PickOrAdd.tsx';
import type { Choice } from '../../ui/fields/SavedSelect.tsx';
import classes from './DelegationScreen.module.css';

interface Props {
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly Choice[];
  readonly draftKey: string;
  readonly onPick: (id: string | null) => Promise<unknown>;
  readonly onMake: (made: Pick<Organisation, 'name' | 'kind'>) => Promise<unknown>;
}

/** The organisation of a delegate that exists: chosen, or made on the spot; what is typed and neither stays as a draft. */
export function OrganisationField({ label, value, options, draftKey, onPick, onMake }: Props): ReactNode {
  const { delegation: text } = useTexts();
  const [typed, setTyped] = useState<string | null>(() => readDraft<string>(draftKey) ?? null);
  // While one types the list says what can be done; what stays unsettled is told once the field is left.
  const [left, setLeft] = useState(true);

  const type = (next: string | null): void => {
    setTyped(next);
    setLeft(next === null);
    if (next === null) dropDraft(draftKey);
    else keepDraft(draftKey, next);
  };
  const make = (name: string): void => {
    void onMake({ name, kind: guessKind(name) ?? 'other' }).then((done) => {
      if (done !== undefined) type(null);
    });
  };
  const pending = typed?.trim() ?? '';

  return (
    <div>
      <PickOrAdd
        label={label}
        value={value}
        typed={typed}
        options={options}
        missing={text.goneOrganisation}
        onType={type}
        onPick={(id) => void onPick(id)}
        onAdd={make}
        onLeave={() => {
          setLeft(true);
        }}
      />
      {pending !== '' && left && (
        <p className={classes.pending} role="status">
          <span>{text.unknownOrganisation(pending)}</span>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              make(pending);
            }}
          >
            {text.createOrganisation(pending)}
          </Button>
        </p>
      )}
      {pending === '' && value !== null && (
        <Link href={`/organisations/${value}`} className={classes.link}>
          {text.openOrganisation}
        </Link>
      )}
    </div>
  );
}
