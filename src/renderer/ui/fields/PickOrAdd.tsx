import { CloseButton, Combobox, TextInput, useCombobox } from '@mantine/core';
import { useEffect, useMemo, type ReactNode } from 'react';
import { fold } from '../../../shared/domain/fold.ts';
import { useTexts } from '../../app/i18n/language.ts';
import type { Choice } from './SavedSelect.tsx';

interface Props {
  readonly label: string;
  readonly description?: string | undefined;
  readonly placeholder?: string;
  readonly value: string | null;
  /** What is typed and stands for nothing chosen yet; null while the chosen one is shown. */
  readonly typed: string | null;
  readonly options: readonly Choice[];
  readonly onPick: (value: string | null) => void;
  readonly onType: (text: string | null) => void;
  /** Makes a new one of what is typed; offered at the end of the list. */
  readonly onAdd?: (text: string) => void;
  /** The person went on to another field; what is typed then stands for nothing yet, or is settled. */
  readonly onLeave?: () => void;
  /** Shown for a value that is not among the options. */
  readonly missing?: string;
}

const adding = 'add';
const shownAtOnce = 60;

/**
 * One of a long list, found by any part of its name, or a new one. A text that names nothing yet stays in the field: nothing typed is
 * lost on leaving it.
 */
export function PickOrAdd({
  value,
  typed,
  options,
  onPick,
  onType,
  onAdd,
  onLeave,
  missing,
  ...rest
}: Props): ReactNode {
  const { fields } = useTexts();
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
    },
  });
  const folded = useMemo(() => options.map((option) => ({ option, words: fold(option.label) })), [options]);
  const chosen = options.find((option) => option.value === value);
  const text = typed ?? chosen?.label ?? (value === null ? '' : (missing ?? ''));
  const asked = typed === null ? '' : fold(typed);
  const found = useMemo(() => findOptions(folded, asked), [folded, asked]);
  const named = folded.find(({ words }) => words === asked && asked !== '')?.option;

  // What Enter takes is marked as one types.
  const { selectFirstOption } = combobox;
  useEffect(() => {
    if (typed !== null) selectFirstOption();
  }, [typed, selectFirstOption]);

  const settle = (): void => {
    combobox.closeDropdown();
    if (typed === null) return;
    if (typed.trim() === '') {
      onType(null);
      if (value !== null) onPick(null);
    } else if (named) {
      onType(null);
      onPick(named.value);
    }
  };

  return (
    <Combobox
      store={combobox}
      transitionProps={{ duration: 0 }}
      onOptionSubmit={(picked) => {
        combobox.closeDropdown();
        if (picked === adding) onAdd?.((typed ?? '').trim());
        else {
          onType(null);
          onPick(picked);
        }
      }}
    >
      <Combobox.Target withExpandedAttribute>
        <TextInput
          {...rest}
          value={text}
          autoComplete="off"
          rightSection={
            value !== null && typed === null ? (
              <CloseButton
                size="sm"
                tabIndex={-1}
                aria-label={fields.clear}
                onClick={() => {
                  onPick(null);
                }}
              />
            ) : (
              <Combobox.Chevron />
            )
          }
          rightSectionPointerEvents={value !== null && typed === null ? 'all' : 'none'}
          onFocus={(event) => {
            event.currentTarget.select();
          }}
          onClick={() => {
            combobox.openDropdown();
          }}
          onBlur={() => {
            settle();
            onLeave?.();
          }}
          onChange={(event) => {
            onType(event.currentTarget.value);
            combobox.openDropdown();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options mah={280} style={{ overflowY: 'auto' }} aria-label={rest.label}>
          {found.map((option) => (
            <Combobox.Option key={option.value} value={option.value} active={option.value === value}>
              {option.label}
            </Combobox.Option>
          ))}
          {onAdd && typed !== null && typed.trim() !== '' && !named && (
            <Combobox.Option value={adding}>{fields.addNamed(typed.trim())}</Combobox.Option>
          )}
          {found.length === 0 && (!onAdd || typed === null) && (
            <Combobox.Empty>{fields.nothingFound}</Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

/** Names that begin with what is asked come first. */
function findOptions(
  folded: readonly { readonly option: Choice; readonly words: string }[],
  asked: string,
): readonly Choice[] {
  const parts = asked.split(' ');
  const begins: Choice[] = [];
  const holds: Choice[] = [];
  for (const { option, words } of folded) {
    if (words.startsWith(asked)) begins.push(option);
    else if (parts.every((part) => words.includes(part))) holds.push(option);
  }
  return [...begins, ...holds].slice(0, shownAtOnce);
}
