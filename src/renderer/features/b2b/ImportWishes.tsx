import { Button, FileButton, Modal, Select } from '@mantine/core';
import { IconTableImport } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import type { Party } from '../../../shared/contract/sessions.ts';
import {
  guessWishMapping,
  partyFinder,
  wishesIn,
  type FileWish,
  type WishMapping,
} from '../../../shared/domain/b2b/wishFile.ts';
import type { Table } from '../../../shared/domain/imports/table.ts';
import { api } from '../../api/client.ts';
import { upload } from '../../api/files.ts';
import { useJob } from '../../api/useJob.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';
import { WishColumns } from './WishColumns.tsx';
import classes from './ImportWishes.module.css';

interface Props {
  readonly visitId: string;
  readonly parties: readonly Party[];
}

/** A wish of the file with the parties it was found to mean. */
interface Found {
  readonly wish: FileWish;
  readonly fromId: string | null;
  readonly toId: string | null;
}

const shown = 200;

/** Wishes from a file: what it says is shown line by line, names that nobody bears are given to somebody, then all is taken over at once. */
export function ImportWishes({ visitId, parties }: Props): ReactNode {
  const text = useTexts().b2b.importing;
  const write = useWrite();
  const { run: read } = useJob(api.imports.table);
  const [table, setTable] = useState<Table | null>(null);
  const choose = (file: File): void => {
    void write(async () => {
      const token = await upload(file);
      setTable(await read({ token, delimiter: null, encoding: null, sheet: null, headerLine: null }));
    });
  };
  return (
    <>
      <FileButton accept=".csv,.tsv,.txt,.xlsx" onChange={(file) => file && choose(file)}>
        {(props) => (
          <Button {...props} variant="default" leftSection={<IconTableImport size={17} aria-hidden />}>
            {text.button}
          </Button>
        )}
      </FileButton>
      {table && (
        <Review
          visitId={visitId}
          parties={parties}
          table={table}
          onClose={() => {
            setTable(null);
          }}
        />
      )}
    </>
  );
}

interface ReviewProps extends Props {
  readonly table: Table;
  readonly onClose: () => void;
}

function Review({ visitId, parties, table, onClose }: ReviewProps): ReactNode {
  const { b2b, frame } = useTexts();
  const text = b2b.importing;
  const write = useWrite();
  const [mapping, setMapping] = useState<WishMapping>(() => guessWishMapping(table, parties));
  const [given, setGiven] = useState<Readonly<Record<string, string | null>>>({});
  const find = useMemo(() => partyFinder(parties), [parties]);
  const found = useMemo<Found[]>(
    () =>
      wishesIn(table, mapping).map((wish) => ({
        wish,
        fromId: given[wish.from] ?? find(wish.from),
        toId: given[wish.to] ?? find(wish.to),
      })),
    [table, mapping, given, find],
  );
  const ready = found.flatMap(({ wish, fromId, toId }) =>
    fromId !== null && toId !== null && fromId !== toId && wish.level !== null
      ? [{ fromId, toId, level: wish.level, weight: wish.weight, reason: wish.reason }]
      : [],
  );
  const strangers = [
    ...new Set(
      found.flatMap(({ wish, fromId, toId }) => [
        ...(fromId === null ? [wish.from] : []),
        ...(toId === null ? [wish.to] : []),
      ]),
    ),
  ];
  const takeOver = async (): Promise<void> => {
    // A pair said twice keeps its last word, as when it is typed twice.
    const last = new Map(ready.map((wish) => [`${wish.fromId} ${wish.toId}`, wish]));
    const done = await write(() => api.sessions.wish({ visitId, wishes: [...last.values()] }));
    if (done === undefined) return;
    notify({ text: text.done(last.size), tone: 'good' });
    onClose();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={text.title}
      closeButtonProps={{ 'aria-label': frame.close }}
    >
      <WishColumns table={table} mapping={mapping} onChange={setMapping} />
      <p role="status" className={classes.counts}>
        {text.counts(ready.length, found.length)}
      </p>
      {strangers.length > 0 && (
        <section aria-labelledby="b2b-strangers">
          <h3 id="b2b-strangers" className={classes.heading}>
            {text.strangers(strangers.length)}
          </h3>
          <ul className={classes.list}>
            {strangers.slice(0, shown).map((name) => (
              <li key={name} className={classes.stranger}>
                <span>{name}</span>
                <Select
                  aria-label={text.means(name)}
                  placeholder={text.ignored}
                  searchable
                  clearable
                  data={parties.map((party) => ({ value: party.id, label: party.name }))}
                  value={given[name] ?? null}
                  onChange={(id) => {
                    setGiven({ ...given, [name]: id });
                  }}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Lines found={found} />
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose}>
          {text.cancel}
        </Button>
        <Button disabled={ready.length === 0} onClick={() => void takeOver()}>
          {text.take(ready.length)}
        </Button>
      </div>
    </Modal>
  );
}

function Lines({ found }: { readonly found: readonly Found[] }): ReactNode {
  const { b2b } = useTexts();
  const text = b2b.importing;
  return (
    <div className={classes.lines} tabIndex={0} role="region" aria-label={text.lines}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{text.line}</th>
            <th scope="col">{text.from}</th>
            <th scope="col">{text.to}</th>
            <th scope="col">{text.level}</th>
            <th scope="col">{text.problem}</th>
          </tr>
        </thead>
        <tbody>
          {found.slice(0, shown).map(({ wish, fromId, toId }) => (
            <tr key={`${String(wish.line)} ${wish.from} ${wish.to}`}>
              <td>{wish.line}</td>
              <td>{wish.from}</td>
              <td>{wish.to}</td>
              <td>
                {wish.level === null ? wish.said : b2b.wishes.level[wish.level]}
                {wish.level === 'want' && ` (${String(wish.weight)})`}
              </td>
              <td className={classes.bad}>
                {[
                  ...(fromId === null ? [text.unknown(wish.from)] : []),
                  ...(toId === null ? [text.unknown(wish.to)] : []),
                  ...(wish.level === null ? [text.badLevel(wish.said)] : []),
                  ...(fromId !== null && fromId === toId ? [text.oneself] : []),
                ].join(' ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {found.length > shown && <p className={classes.more}>{text.more(found.length - shown)}</p>}
    </div>
  );
}
