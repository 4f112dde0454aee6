import { Switch } from '@mantine/core';
import { useMemo, useState, type ReactNode } from 'react';
import type { ImportPreview } from '../../../shared/contract/imports.ts';
import type { Candidate } from '../../../shared/domain/imports/candidates.ts';
import { problemLevels } from '../../../shared/domain/imports/problems.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { LongList } from './LongList.tsx';
import { nameOf } from './names.ts';
import classes from './Review.module.css';

/** Every row as it will be read, with what is to be looked at on it. */
export function RowsTab({
  preview,
  missionId,
}: {
  readonly preview: ImportPreview;
  readonly missionId: string;
}): ReactNode {
  const { importScreen: text } = useTexts();
  const [onlyProblems, setOnlyProblems] = useState(
    preview.counts.problems.warning + preview.counts.problems.blocking > 0,
  );
  const legs = useRead(api.legs.list, { missionId }).value;
  const legTitles = useMemo(() => new Map(legs?.map((leg) => [leg.id, leg.title])), [legs]);
  const rows = useMemo(
    () => (onlyProblems ? preview.candidates.filter((row) => row.problems.length > 0) : preview.candidates),
    [preview, onlyProblems],
  );
  return (
    <>
      <Switch
        mb="sm"
        label={text.onlyProblems}
        checked={onlyProblems}
        onChange={(event) => {
          setOnlyProblems(event.currentTarget.checked);
        }}
      />
      {rows.length === 0 && <p className={classes.dim}>{text.noProblems}</p>}
      {rows.length > 0 && (
        <div className={classes.rows}>
          <LongList label={text.tab.rows} items={rows} keyOf={(row) => row.row} height={76}>
            {(row) => (
              <RowWords row={row} legs={row.person.legIds.flatMap((id) => legTitles.get(id) ?? [])} />
            )}
          </LongList>
        </div>
      )}
    </>
  );
}

function RowWords({ row, legs }: { readonly row: Candidate; readonly legs: readonly string[] }): ReactNode {
  const { importScreen: text, imports } = useTexts();
  const { person } = row;
  return (
    <div className={classes.row}>
      <span className={classes.lineNumber}>{text.atLine(row.line)}</span>
      <div>
        <p className={classes.person}>{nameOf(person) || text.unnamed}</p>
        <p className={classes.dim}>{[row.organisation, person.role].filter(Boolean).join(' · ')}</p>
      </div>
      <div>
        <p className={classes.dim}>{breakable(person.email)}</p>
        <p className={classes.dim}>{person.phone}</p>
      </div>
      <div>
        {legs.map((leg) => (
          <p key={leg} className={classes.dim}>
            {leg}
          </p>
        ))}
      </div>
      <ul className={classes.problems}>
        {row.problems.map((problem) => (
          <li
            key={`${problem.code} ${problem.field ?? ''} ${problem.value}`}
            data-level={problemLevels[problem.code]}
          >
            {imports.problem[problem.code](problem.value)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** An address too long for its line is broken before its @ rather than anywhere. */
function breakable(email: string): ReactNode {
  const [box, host] = email.split('@', 2);
  return host === undefined ? (
    email
  ) : (
    <>
      {box}
      <wbr />@{host}
    </>
  );
}
