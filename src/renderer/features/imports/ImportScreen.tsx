import { Button, Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTexts } from '../../app/i18n/language.ts';
import { Screen } from '../../ui/Screen.tsx';
import { ColumnsTab } from './ColumnsTab.tsx';
import { DuplicatesTab } from './DuplicatesTab.tsx';
import { FileDrop } from './FileDrop.tsx';
import { OrganisationsTab } from './OrganisationsTab.tsx';
import { Running } from './Running.tsx';
import { RowsTab } from './RowsTab.tsx';
import { endImport, useImport } from './state.ts';
import { Summary } from './Summary.tsx';
import { useImportJobs, type ImportJobs } from './useImportJobs.ts';
import classes from './ImportScreen.module.css';

/** From a registration file to delegates: choose, look, correct, confirm. */
export function ImportScreen({ missionId }: { readonly missionId: string }): ReactNode {
  const { importScreen: text } = useTexts();
  const jobs = useImportJobs(missionId);
  const current = useImport((state) => state.current);
  const mine = current?.missionId === missionId ? current : null;
  return (
    <Screen
      title={text.title}
      below={text.below}
      full
      actions={
        mine?.preview && (
          <Button variant="default" onClick={endImport}>
            {text.other}
          </Button>
        )
      }
    >
      {!mine && <FileDrop onFile={jobs.choose} />}
      {mine && !mine.preview && <Running progress={jobs.progress} onCancel={jobs.cancel} />}
      {mine?.preview && <Review jobs={jobs} missionId={missionId} />}
    </Screen>
  );
}

function Review({ jobs, missionId }: { readonly jobs: ImportJobs; readonly missionId: string }): ReactNode {
  const { importScreen: text } = useTexts();
  const preview = useImport((state) => state.current?.preview);
  if (!preview) return null;
  return (
    <>
      <Summary jobs={jobs} preview={preview} />
      <Tabs defaultValue="columns" className={classes.tabs} keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="columns">{text.tab.columns}</Tabs.Tab>
          <Tabs.Tab value="rows">{text.tab.rows}</Tabs.Tab>
          <Tabs.Tab value="duplicates">{text.tab.duplicates(preview.clusters.length)}</Tabs.Tab>
          <Tabs.Tab value="organisations">{text.tab.organisations(preview.organisations.length)}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="columns" className={classes.panel}>
          <ColumnsTab preview={preview} missionId={missionId} />
        </Tabs.Panel>
        <Tabs.Panel value="rows" className={classes.panel}>
          <RowsTab preview={preview} missionId={missionId} />
        </Tabs.Panel>
        <Tabs.Panel value="duplicates" className={classes.panel}>
          <DuplicatesTab preview={preview} />
        </Tabs.Panel>
        <Tabs.Panel value="organisations" className={classes.panel}>
          <OrganisationsTab preview={preview} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
