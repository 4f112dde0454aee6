import { Button } from '@mantine/core';
import { IconCalendarDown, IconFileTypePdf, IconPrinter, IconUsersGroup } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useTexts } from '../../app/i18n/language.ts';
import { Empty } from '../../ui/Empty.tsx';
import { PickOrAdd } from '../../ui/fields/PickOrAdd.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { PersonDays } from './PersonDays.tsx';
import { useDocument } from './useDocument.ts';
import { fullName, useMyProgramme, type MyProgramme } from './useMyProgramme.ts';
import classes from './MyProgrammeScreen.module.css';

interface Props {
  readonly missionId: string;
  readonly delegateId: string | null;
}

/** The programme of one person of the delegation, to read on the way and to print. */
export function MyProgrammeScreen({ missionId, delegateId }: Props): ReactNode {
  const { frame } = useTexts();
  const programme = useMyProgramme(missionId, delegateId);
  const person = programme?.person;
  const below = person && [person.delegate.role, person.delegate.organisation, ...person.groups];
  return (
    <Screen
      title={person ? fullName(person.delegate) : frame.myProgramme}
      above={[programme?.missionTitle, person ? frame.myProgramme : ''].filter(Boolean).join(' · ')}
      below={below?.filter((part) => part !== '').join(' · ')}
      actions={person && <Takeaways missionId={missionId} delegateId={person.delegate.id} />}
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
  const { person, delegates } = programme;
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
      {person ? (
        <PersonDays person={person} />
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
  const options = useMemo(
    () =>
      programme.delegates.map((delegate) => ({
        value: delegate.id,
        label: [fullName(delegate), delegate.organisation].filter((part) => part !== '').join(', '),
      })),
    [programme.delegates],
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
function Takeaways({ missionId, delegateId }: { missionId: string; delegateId: string }): ReactNode {
  const { myProgramme: text } = useTexts();
  const { making, make } = useDocument(missionId, delegateId);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconCalendarDown size={17} aria-hidden />}
        loading={making === 'delegateIcs'}
        disabled={making !== null}
        onClick={() => {
          make('delegateIcs');
        }}
      >
        {text.calendar}
      </Button>
      <Button
        variant="default"
        leftSection={<IconFileTypePdf size={17} aria-hidden />}
        loading={making === 'delegatePdf'}
        disabled={making !== null}
        onClick={() => {
          make('delegatePdf');
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
