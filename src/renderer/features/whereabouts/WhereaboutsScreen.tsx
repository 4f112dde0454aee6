import { Button } from '@mantine/core';
import { IconFileTypePdf, IconLock, IconLockOpen, IconPrinter } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { capitalised, dayText, hourText } from '../../../shared/texts/wording.ts';
import { api } from '../../api/client.ts';
import { useDocument } from '../../api/useDocument.ts';
import { useRead } from '../../api/useRead.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';
import { Empty } from '../../ui/Empty.tsx';
import { MomentField } from '../../ui/fields/MomentField.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { GatheringList } from './GatheringList.tsx';
import { useWhereabouts, type Moment, type Sheet } from './useWhereabouts.ts';
import classes from './WhereaboutsScreen.module.css';

/** Who is where at a given minute, with whom to call: to be read from, aloud, when something has happened. */
export function WhereaboutsScreen({ missionId }: { readonly missionId: string }): ReactNode {
  const { whereabouts: text } = useTexts();
  const language = useLanguage();
  const [minute, setMinute] = useState<string | null>(null);
  const [shown, setShown] = useState(false);
  const sheet = useWhereabouts(missionId, minute);
  const day = sheet ? capitalised(language, dayText(language, sheet.at.minute.slice(0, 10))) : '';
  return (
    <Screen
      title={text.title}
      above={sheet?.missionTitle}
      below={
        sheet ? `${day}, ${hourText(language, sheet.at.minute)}. ${text.zone(sheet.at.zone)}.` : text.below
      }
      actions={sheet && <Takeaways missionId={missionId} at={sheet.at} emergency={shown} />}
    >
      {sheet === undefined && <Waiting />}
      {sheet === null && <Empty title={text.emptyTitle} text={text.emptyText} />}
      {sheet && (
        <>
          <div className={classes.tools}>
            <div className={classes.moment}>
              <MomentField label={text.when} value={sheet.at.minute} onChange={setMinute} />
            </div>
            <Button
              variant="default"
              leftSection={
                shown ? <IconLockOpen size={17} aria-hidden /> : <IconLock size={17} aria-hidden />
              }
              aria-expanded={shown}
              onClick={() => {
                setShown(!shown);
              }}
            >
              {shown ? text.emergencyHide : text.emergency}
            </Button>
          </div>
          <p className={classes.help}>{text.emergencyHelp}</p>
          {sheet.rallying.length === 0 && <p className={classes.help}>{text.noRallying}</p>}
          {shown ? (
            <WithContacts missionId={missionId} sheet={sheet} />
          ) : (
            <List sheet={sheet} contacts={null} />
          )}
        </>
      )}
    </Screen>
  );
}

/** Reads the vault only while it is shown. */
function WithContacts({
  missionId,
  sheet,
}: {
  readonly missionId: string;
  readonly sheet: Sheet;
}): ReactNode {
  const contacts = useRead(api.emergencies.list, { missionId }).value;
  return <List sheet={sheet} contacts={contacts ?? null} />;
}

function List({
  sheet,
  contacts,
}: Pick<React.ComponentProps<typeof GatheringList>, 'sheet' | 'contacts'>): ReactNode {
  return (
    <div className={classes.gatherings}>
      {sheet.gatherings.map((gathering) => (
        <GatheringList key={gathering.name} gathering={gathering} sheet={sheet} contacts={contacts} />
      ))}
    </div>
  );
}

/** The sheet on paper and as a file; emergency contacts are in them when they are on the screen. */
function Takeaways({
  missionId,
  at,
  emergency,
}: {
  readonly missionId: string;
  readonly at: Moment;
  readonly emergency: boolean;
}): ReactNode {
  const { whereabouts: text, makeDocuments } = useTexts();
  const language = useLanguage();
  const write = useWrite();
  const { making, make } = useDocument();
  const hand = (): void => {
    void write(async () => {
      const crisis = { ...at, emergency };
      const file = await make({ missionId, kind: 'crisisPdf', language, delegateId: null, crisis });
      if (file) notify({ text: makeDocuments.made(file.name), tone: 'good' });
    });
  };
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileTypePdf size={17} aria-hidden />}
        loading={making !== null}
        onClick={hand}
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
