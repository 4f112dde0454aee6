import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ImportPreview } from '../../../shared/contract/imports.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { Running } from './Running.tsx';
import { useImport } from './state.ts';
import type { ImportJobs } from './useImportJobs.ts';
import { useLasting } from './useLasting.ts';
import { useLostFocus } from './useLostFocus.ts';
import classes from './ImportScreen.module.css';

const told = [
  'create',
  'update',
  'unchanged',
  'merged',
  'skipped',
  'blocked',
  'newOrganisations',
  'newGroups',
] as const;

/** What importing would do, in figures, and the button that does it. */
export function Summary({
  jobs,
  preview,
}: {
  readonly jobs: ImportJobs;
  readonly preview: ImportPreview;
}): ReactNode {
  const { importScreen: text, imports } = useTexts();
  const fileName = useImport((state) => state.current?.fileName ?? '');
  const { counts } = preview;
  const figures = told.filter((name) => counts[name] > 0).map((name) => imports.count[name](counts[name]));
  const { warning } = counts.problems;
  const people = counts.create + counts.update;
  const busy = jobs.progress !== null;
  const lasting = useLasting(busy);
  const section = useLostFocus<HTMLElement>();
  return (
    <section className={classes.summary} aria-label={text.doing} ref={section} tabIndex={-1}>
      <div className={classes.summaryWords}>
        <p className={classes.fileName}>{text.file(fileName, counts.rows)}</p>
        <div role="status">
          <ul className={classes.figures}>
            {figures.map((figure) => (
              <li key={figure}>{figure}</li>
            ))}
            {warning > 0 && <li className={classes.warn}>{imports.level.warning(warning)}</li>}
          </ul>
        </div>
      </div>
      {lasting || jobs.committing ? (
        <Running progress={jobs.progress} onCancel={jobs.cancel} />
      ) : (
        <Button size="md" className={classes.commit} disabled={people === 0 || busy} onClick={jobs.commit}>
          {text.commit(people)}
        </Button>
      )}
    </section>
  );
}
