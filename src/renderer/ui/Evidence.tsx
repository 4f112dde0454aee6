import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconLink, IconSearch, IconUnlink } from '@tabler/icons-react';
import { useRef, type ReactNode } from 'react';
import { Link } from 'wouter';
import { shortDayText } from '../../shared/texts/wording.ts';
import { useLanguage, useTexts } from '../app/i18n/language.ts';
import classes from './Evidence.module.css';

interface Line {
  readonly id: string;
  readonly text: string;
  readonly visibility: 'private' | 'delegation' | 'report';
  readonly writer: string;
  readonly visitId: string | null;
  readonly visit: string | null;
  readonly day: string | null;
}

interface Props {
  readonly linked: readonly Line[] | undefined;
  readonly found: readonly Line[] | undefined;
  /** What is looked for; null while the search is closed. */
  readonly typed: string | null;
  readonly onType: (text: string | null) => void;
  /** The ids of all notes it rests on from now on. */
  readonly onChange: (ids: readonly string[]) => void;
  /** The address of the visit a note was taken at. */
  readonly addressOf: (visitId: string) => string;
}

/** The notes something rests on: each can be let go, others are found by their words and linked. */
export function Evidence({ linked, found, typed, onType, onChange, addressOf }: Props): ReactNode {
  const { evidence: text } = useTexts();
  const opener = useRef<HTMLButtonElement>(null);
  if (!linked) return null;
  const ids = linked.map(({ id }) => id);
  const close = (): void => {
    onType(null);
    requestAnimationFrame(() => opener.current?.focus());
  };
  return (
    <section aria-label={text.title} className={classes.evidence}>
      <h3 className={classes.title}>{text.title}</h3>
      {linked.length === 0 && <p className={classes.none}>{text.none}</p>}
      <ul className={classes.notes}>
        {linked.map((note) => (
          <li key={note.id} className={classes.note}>
            <NoteText note={note} addressOf={addressOf} />
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={text.unlink(first(note))}
              title={text.unlink(first(note))}
              onClick={() => {
                onChange(ids.filter((id) => id !== note.id));
              }}
            >
              <IconUnlink size={17} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {typed === null ? (
        <Button
          ref={opener}
          variant="light"
          size="compact-sm"
          leftSection={<IconLink size={15} aria-hidden />}
          onClick={() => {
            onType('');
          }}
        >
          {text.link}
        </Button>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape is heard for the field and the list alike
        <div
          className={classes.search}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            close();
          }}
        >
          <TextInput
            aria-label={text.search}
            placeholder={text.search}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={typed}
            autoFocus
            onChange={(event) => {
              onType(event.currentTarget.value);
            }}
          />
          <ul className={classes.notes} aria-label={text.offered}>
            {found?.map((note) => (
              <li key={note.id} className={classes.note}>
                <NoteText note={note} addressOf={addressOf} />
                <Button
                  variant="light"
                  size="compact-sm"
                  aria-label={text.linkNamed(first(note))}
                  onClick={() => {
                    onChange([...ids, note.id]);
                  }}
                >
                  {text.linkOne}
                </Button>
              </li>
            ))}
          </ul>
          {found?.length === 0 && <p className={classes.none}>{text.nothing}</p>}
          <Button variant="subtle" size="compact-sm" onClick={close}>
            {text.finish}
          </Button>
        </div>
      )}
    </section>
  );
}

function NoteText({
  note,
  addressOf,
}: {
  readonly note: Line;
  readonly addressOf: Props['addressOf'];
}): ReactNode {
  const { evidence: text, domain } = useTexts();
  const language = useLanguage();
  const { visitId, visit } = note;
  return (
    <div className={classes.matter}>
      <p className={classes.text}>{note.text}</p>
      <p className={classes.origin}>
        {note.writer === '' ? text.organiser : note.writer} · {domain.noteVisibility[note.visibility]}
        {visitId !== null && visit !== null && (
          <>
            {' · '}
            <Link href={addressOf(visitId)}>{visit}</Link>
          </>
        )}
        {note.day !== null && ` · ${shortDayText(language, note.day)}`}
      </p>
    </div>
  );
}

/** A note has no title: its first words name it. */
function first({ text }: Line): string {
  const words = text.replaceAll(/\s+/gu, ' ').trim();
  return words.length > 50 ? `${words.slice(0, 50).trimEnd()}…` : words;
}
