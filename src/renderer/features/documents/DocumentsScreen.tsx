import { SegmentedControl, Select } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { DocumentKind } from '../../../shared/domain/documents.ts';
import type { Language } from '../../../shared/texts/texts.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { Screen } from '../../ui/Screen.tsx';
import { DocumentRow } from './DocumentRow.tsx';
import { useMake } from './useMake.ts';
import { VersionLine } from './VersionLine.tsx';
import classes from './DocumentsScreen.module.css';

const forAll: readonly DocumentKind[] = [
  'programmePdf',
  'missionIcs',
  'delegatesIcs',
  'tasksIcs',
  'mapSvg',
  'routeGpx',
  'routeKml',
  'reportPdf',
  'reportDocx',
  'delegatesXlsx',
  'delegatesCsv',
];
const onTheRoad: readonly DocumentKind[] = ['roomingPdf', 'roomingXlsx', 'manifestsPdf', 'manifestsXlsx'];
const ofMeetings: readonly DocumentKind[] = ['agendasPdf', 'tablePlanPdf', 'dayListPdf'];
const forOne: readonly DocumentKind[] = ['delegatePdf', 'delegateIcs'];

/** What can be handed over, in the language of who receives it. */
export function DocumentsScreen({ missionId }: { readonly missionId: string }): ReactNode {
  const { makeDocuments: text, fields } = useTexts();
  const spoken = useLanguage();
  const [language, setLanguage] = useState<Language>(spoken);
  const [delegateId, setDelegateId] = useState<string | null>(null);
  const [groupId, setGroupId] = useState<string | null>(null);
  const groups = useRead(api.groups.list, { missionId }).value ?? [];
  const delegates = useRead(api.delegates.list, { missionId }).value ?? [];
  const make = useMake({ missionId, language, delegateId, groupId });

  return (
    <Screen
      title={text.title}
      below={text.below}
      actions={
        <SegmentedControl
          aria-label={text.language}
          value={language}
          data={[
            { value: 'fr', label: text.french },
            { value: 'en', label: text.english },
          ]}
          onChange={(chosen) => {
            setLanguage(chosen === 'en' ? 'en' : 'fr');
          }}
        />
      }
    >
      <VersionLine missionId={missionId} />
      <section className={classes.section} aria-labelledby="documents-whole">
        <h2 id="documents-whole" className={classes.heading}>
          {text.whole}
        </h2>
        <ul className={classes.list}>
          {forAll.map((kind) => (
            <DocumentRow key={kind} kind={kind} make={make} disabled={false} />
          ))}
        </ul>
      </section>
      <section className={classes.section} aria-labelledby="documents-road">
        <h2 id="documents-road" className={classes.heading}>
          {text.road}
        </h2>
        <ul className={classes.list}>
          {onTheRoad.map((kind) => (
            <DocumentRow key={kind} kind={kind} make={make} disabled={false} />
          ))}
        </ul>
      </section>
      <section className={classes.section} aria-labelledby="documents-meetings">
        <h2 id="documents-meetings" className={classes.heading}>
          {text.meetings}
        </h2>
        <ul className={classes.list}>
          {ofMeetings.map((kind) => (
            <DocumentRow key={kind} kind={kind} make={make} disabled={false} />
          ))}
        </ul>
      </section>
      <section className={classes.section} aria-labelledby="documents-group">
        <h2 id="documents-group" className={classes.heading}>
          {text.group}
        </h2>
        <Select
          className={classes.person}
          label={text.groupName}
          description={text.groupHelp}
          data={groups
            .filter(({ delegateIds }) => delegateIds.length > 0)
            .map(({ id, name }) => ({ value: id, label: name }))}
          value={groupId}
          onChange={setGroupId}
          clearable
          clearButtonProps={{ 'aria-label': fields.clear }}
        />
        <ul className={classes.list}>
          <DocumentRow kind="groupPdf" make={make} disabled={groupId === null} />
        </ul>
      </section>
      <section className={classes.section} aria-labelledby="documents-person">
        <h2 id="documents-person" className={classes.heading}>
          {text.person}
        </h2>
        <Select
          className={classes.person}
          label={text.delegate}
          description={text.personHelp}
          placeholder={text.delegatePlaceholder}
          data={delegates
            .map((one) => ({ value: one.id, label: `${one.lastName} ${one.firstName}`.trim() }))
            .toSorted((a, b) => a.label.localeCompare(b.label, 'fr'))}
          value={delegateId}
          onChange={setDelegateId}
          searchable
          clearable
          limit={100}
          nothingFoundMessage={fields.nothingFound}
          clearButtonProps={{ 'aria-label': fields.clear }}
        />
        <ul className={classes.list}>
          {forOne.map((kind) => (
            <DocumentRow key={kind} kind={kind} make={make} disabled={delegateId === null} />
          ))}
        </ul>
      </section>
    </Screen>
  );
}
