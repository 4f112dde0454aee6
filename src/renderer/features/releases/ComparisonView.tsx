import { SegmentedControl, Select } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { ReleaseRow, Side } from '../../../shared/contract/releases.ts';
import type { Told } from '../../../shared/texts/toldChanges.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { Waiting } from '../../ui/Waiting.tsx';
import { ItemChanges } from './ItemChanges.tsx';
import { PersonChanges } from './PersonChanges.tsx';
import { Takeaways } from './Takeaways.tsx';
import { useSideName, useTold } from './useReleases.ts';
import { Waivers } from './Waivers.tsx';
import classes from './ReleasesScreen.module.css';

interface Sides {
  readonly from: Side;
  readonly to: Side;
}

interface Props {
  readonly missionId: string;
  readonly releases: readonly ReleaseRow[];
  readonly sides: Sides;
  readonly onChoose: (sides: Sides) => void;
}

/** What changed from one version to another, by item or by person. */
export function ComparisonView({ missionId, releases, sides, onChoose }: Props): ReactNode {
  const { releases: text } = useTexts();
  const [by, setBy] = useState<'item' | 'person'>('item');
  const told = useTold(missionId, sides.from, sides.to);
  const nameOf = useSideName(releases);
  const summary = useSummary(releases, sides, told);
  const options = (others: readonly Side[]) =>
    [...others].map((side) => ({ value: side, label: nameOf(side) }));
  const ids = releases.map(({ id }) => id);
  return (
    <section className={classes.comparison} aria-labelledby="comparison">
      <h2 id="comparison" className={classes.summary}>
        {summary}
      </h2>
      <div className={classes.sides}>
        <Select
          label={text.from}
          data={options([...ids, 'none'])}
          value={sides.from}
          allowDeselect={false}
          onChange={(from) => {
            if (from !== null) onChoose({ ...sides, from });
          }}
        />
        <Select
          label={text.to}
          data={options(['draft', ...ids])}
          value={sides.to}
          allowDeselect={false}
          onChange={(to) => {
            if (to !== null) onChoose({ ...sides, to });
          }}
        />
      </div>
      {sides.to !== 'draft' && <Waivers releaseId={sides.to} />}
      {!told && <Waiting />}
      {told && told.changes > 0 && (
        <>
          <div className={classes.tools}>
            <SegmentedControl
              aria-label={summary}
              value={by}
              data={[
                { value: 'item', label: text.byItem },
                { value: 'person', label: text.byPerson },
              ]}
              onChange={(chosen) => {
                setBy(chosen === 'person' ? 'person' : 'item');
              }}
            />
            <Takeaways missionId={missionId} title={summary} told={told} compare={{ ...sides, by }} />
          </div>
          {by === 'item' ? <ItemChanges told={told} /> : <PersonChanges told={told} />}
        </>
      )}
    </section>
  );
}

/** « 12 changements depuis la version 3, 34 personnes concernées. » */
function useSummary(releases: readonly ReleaseRow[], { from, to }: Sides, told: Told | undefined): string {
  const { releases: text } = useTexts();
  const nameOf = useSideName(releases);
  if (!told) return nameOf(to);
  const before = releases.find(({ id }) => id === from);
  const since = to === 'draft' && before ? text.theVersion(before.number) : null;
  if (told.changes === 0) return since === null ? text.unchanged : text.unchangedSince(since);
  const people = told.persons.length;
  return since === null ? text.between(told.changes, people) : text.since(told.changes, people, since);
}
