import { Button, Select } from '@mantine/core';
import { IconAdjustments } from '@tabler/icons-react';
import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { clashKinds } from '../../../shared/domain/rules.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { foldedFilter } from '../../ui/fields/foldedFilter.ts';
import { useBoard } from '../../ui/timeBoard/state.ts';
import { AcceptDialog } from './clashes/AcceptDialog.tsx';
import { ClashEntry } from './clashes/ClashEntry.tsx';
import { RulesDialog } from './clashes/RulesDialog.tsx';
import { filterBy, openDialog, useClashView } from './clashes/state.ts';
import type { Told } from './clashes/told.ts';
import type { Programme } from './useProgramme.ts';
import classes from './clashes/Clashes.module.css';

interface Props {
  readonly programme: Programme;
  readonly onClose: () => void;
}

/** All clashes of the mission, one sentence each, with what can be done about them; they follow what is being carried on the board. */
export function ClashPanel({ programme, onClose }: Props): ReactNode {
  const text = useTexts();
  const { clashPanel: words } = text;
  const dialog = useClashView((state) => state.dialog);
  const tried = useClashView((state) => state.tried);
  const carrying = useBoard(({ drag }) => drag !== null);
  const { clashes, accepted } = carrying && tried ? tried : programme;
  const matches = useFilter(programme);
  const shown = useMemo(() => clashes.filter(matches), [clashes, matches]);
  const shownAccepted = useMemo(() => accepted.filter(matches), [accepted, matches]);
  const top = useRef<HTMLDivElement>(null);
  // What was clicked goes away: the focus stays in the list.
  const onDone = useCallback(() => {
    top.current?.focus();
  }, []);
  const sections = [
    ['block', shown.filter(({ level }) => level === 'block')],
    ['warn', shown.filter(({ level }) => level === 'warn')],
    ['accepted', shownAccepted],
  ] as const;
  const empty = shown.length + shownAccepted.length === 0;

  return (
    <SidePanel
      title={clashes.length === 0 ? text.programme.noClash : text.programme.clashes(clashes.length)}
      kind={text.frame.programme}
      closeLabel={text.programme.closePanel}
      onClose={onClose}
      actions={
        <Button
          variant="default"
          leftSection={<IconAdjustments size={17} aria-hidden />}
          onClick={() => {
            openDialog({ kind: 'rules' });
          }}
        >
          {words.rules}
        </Button>
      }
    >
      <Filters programme={programme} />
      <div ref={top} className={classes.list} role="group" aria-label={words.list} tabIndex={-1}>
        <p className={classes.help}>
          {carrying ? words.trying : !empty ? words.help : clashes.length === 0 ? words.none : words.filtered}
        </p>
        {sections.map(([section, told]) => (
          <Section
            key={section}
            title={words.section[section](told.length)}
            told={told}
            programme={programme}
            onDone={onDone}
          />
        ))}
      </div>
      {dialog?.kind === 'rules' && <RulesDialog programme={programme} />}
      {dialog?.kind === 'accept' && <AcceptDialog missionId={programme.missionId} told={dialog.told} />}
    </SidePanel>
  );
}

const atOnce = 100;

interface SectionProps {
  readonly title: string;
  readonly told: readonly Told[];
  readonly programme: Programme;
  readonly onDone: () => void;
}

function Section({ title, told, programme, onDone }: SectionProps): ReactNode {
  const { clashPanel: words } = useTexts();
  const [count, setCount] = useState(atOnce);
  if (told.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3 className={classes.section}>{title}</h3>
      <ul className={classes.list}>
        {told.slice(0, count).map((one) => (
          <ClashEntry key={one.clash.name} programme={programme} told={one} onDone={onDone} />
        ))}
      </ul>
      {told.length > count && (
        <Button
          variant="subtle"
          onClick={() => {
            setCount(count + atOnce);
          }}
        >
          {words.more(Math.min(atOnce, told.length - count))}
        </Button>
      )}
    </section>
  );
}

/** The choice that leaves nothing out. */
const all = '';

function Filters({ programme }: { readonly programme: Programme }): ReactNode {
  const { clashPanel: words, fields } = useTexts();
  const kind = useClashView((state) => state.kind);
  const personId = useClashView((state) => state.personId);
  const { delegates, names } = programme;
  const persons = useMemo(
    () => [
      { value: all, label: words.everyPerson },
      ...delegates.map(({ id }) => ({ value: id, label: names.delegate(id) ?? '?' })),
    ],
    [delegates, names, words],
  );
  return (
    <div className={classes.filters}>
      <Select
        label={words.kindFilter}
        data={[
          { value: all, label: words.everyKind },
          ...clashKinds.map((each) => ({ value: each, label: words.kind[each] })),
        ]}
        value={kind ?? all}
        allowDeselect={false}
        onChange={(chosen) => {
          filterBy({ kind: clashKinds.find((each) => each === chosen) ?? null });
        }}
      />
      <Select
        label={words.personFilter}
        data={persons}
        value={personId ?? all}
        allowDeselect={false}
        searchable
        limit={60}
        filter={foldedFilter}
        nothingFoundMessage={fields.nothingFound}
        onChange={(chosen) => {
          filterBy({ personId: chosen === all ? null : chosen });
        }}
      />
    </div>
  );
}

/** A person's clashes are those about the person, and those of the items the person takes part in. */
function useFilter({ visits, transfers, roster }: Programme): (told: Told) => boolean {
  const kind = useClashView((state) => state.kind);
  const personId = useClashView((state) => state.personId);
  return useMemo(() => {
    const rank = personId === null ? -1 : roster.delegateIds.indexOf(personId);
    const own = new Set(
      rank < 0
        ? []
        : [...visits, ...transfers].filter((row) => roster.ranksOf(row).includes(rank)).map(({ id }) => id),
    );
    return ({ clash }) => {
      if (kind !== null && clash.kind !== kind) return false;
      if (personId === null) return true;
      return clash.delegateIds.length > 0
        ? clash.delegateIds.includes(personId)
        : clash.itemIds.some((id) => own.has(id));
    };
  }, [kind, personId, visits, transfers, roster]);
}
