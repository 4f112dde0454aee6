import { Button } from '@mantine/core';
import { IconCalendarDown, IconFileTypePdf, IconPrinter, IconUsersGroup } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { DocumentKind } from '../../../shared/domain/documents.ts';
import { useDocument } from '../../api/useDocument.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';
import { Empty } from '../../ui/Empty.tsx';
import { PickOrAdd } from '../../ui/fields/PickOrAdd.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { PersonDays } from './PersonDays.tsx';
import { fullName, useMyProgramme, type MyProgramme, type Reader } from './useMyProgramme.ts';
import classes from './MyProgrammeScreen.module.css';

interface Props {
  readonly missionId: string;
  readonly delegateId: string | null;
}

/** The programme of one person or group of the delegation, to read on the way and to print. */
export function MyProgrammeScreen({ missionId, delegateId }: Props): ReactNode {
  const { frame } = useTexts();
  const programme = useMyProgramme(missionId, delegateId);
  const reader = programme?.reader;
  return (
    <Screen
      title={reader?.name ?? frame.myProgramme}
      above={[programme?.missionTitle, reader ? frame.myProgramme : ''].filter(Boolean).join(' · ')}
      below={reader?.about.join(' · ')}
      actions={reader && <Takeaways missionId={missionId} reader={reader} />}
    >
      {!programme && <Waiting />}
      {programme && <Chosen missionId={missionId} delegateId={delegateId} programme={programme} />}
    </Screen>
  );
}

function Chosen({
  missionId,
  delegateId,
  programme,
}: Props & { readonly programme: MyProgramme }): ReactNode {
  const { myProgramme: text } = useTexts();
  const { reader, delegates } = programme;
  if (delegates.length === 0) {
    return (
      <Empty
        title={text.nobodyTitle}
        text={text.nobodyText}
        actions={
          <Button
            component={Link}
            href={`/missions/${missionId}/delegation`}
            leftSection={<IconUsersGroup size={17} aria-hidden />}
          >
            {text.toDelegation}
          </Button>
        }
      />
    );
  }
  return (
    <>
      <Choice key={delegateId} missionId={missionId} delegateId={delegateId} programme={programme} />
      {reader ? (
        <PersonDays person={reader} />
      ) : (
        <Empty title={text.chooseTitle} text={delegateId === null ? text.chooseText : text.missing} />
      )}
    </>
  );
}

/** Whose programme it is; kept in the address. */
function Choice({
  missionId,
  delegateId,
  programme,
}: Props & { readonly programme: MyProgramme }): ReactNode {
  const { myProgramme: text } = useTexts();
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState<string | null>(null);
  const base = `/missions/${missionId}/my-programme`;
  const { delegates, groups } = programme;
  const options = useMemo(
    () => [
      ...delegates.map((delegate) => ({
        value: delegate.id,
        label: [fullName(delegate), delegate.organisation].filter((part) => part !== '').join(', '),
      })),
      ...groups.map(({ id, name }) => ({ value: id, label: text.groupNamed(name) })),
    ],
    [delegates, groups, text],
  );
  return (
    <div className={classes.choice}>
      <PickOrAdd
        label={text.person}
        description={text.personHelp}
        value={delegateId}
        typed={typed}
        options={options}
        onType={setTyped}
        onPick={(id) => {
          navigate(id === null ? base : `${base}/${id}`);
        }}
      />
    </div>
  );
}

/** The programme on paper, as a file, in a calendar. */
function Takeaways({
  missionId,
  reader,
}: {
  readonly missionId: string;
  readonly reader: Reader;
}): ReactNode {
  const { myProgramme: text, makeDocuments } = useTexts();
  const language = useLanguage();
  const write = useWrite();
  const { making, make } = useDocument();
  const isPerson = reader.kind === 'person';
  const whose = isPerson ? { delegateId: reader.id } : { delegateId: null, groupId: reader.id };
  const pdf = isPerson ? 'delegatePdf' : 'groupPdf';
  const hand = (kind: DocumentKind): void => {
    void write(async () => {
      const file = await make({ missionId, kind, language, ...whose });
      if (file) notify({ text: makeDocuments.made(file.name), tone: 'good' });
    });
  };
  return (
    <>
      {isPerson && (
        <Button
          variant="default"
          leftSection={<IconCalendarDown size={17} aria-hidden />}
          loading={making === 'delegateIcs'}
          disabled={making !== null}
          onClick={() => {
            hand('delegateIcs');
          }}
        >
          {text.calendar}
        </Button>
      )}
      <Button
        variant="default"
        leftSection={<IconFileTypePdf size={17} aria-hidden />}
        loading={making === pdf}
        disabled={making !== null}
        onClick={() => {
          hand(pdf);
        }}
      >
        {text.pdf}
      </Button>
      <Button
        leftSection={<IconPrinter size={17} aria-hidden />}
        onClick={() => {
          window.print();
        }}
      >
        {text.print}
      </Button>
    </>
  );
}
