import { Button, Switch, TextInput } from '@mantine/core';
import { IconArrowLeft, IconChecks, IconSearch } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { fold } from '../../../shared/domain/fold.ts';
import { clockText, shortDayText } from '../../../shared/texts/wording.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { People } from './People.tsx';
import { useMark } from './useMark.ts';
import { useRollCall, type Roll } from './useRollCall.ts';
import classes from './RollCallScreen.module.css';

interface Props {
  readonly missionId: string;
  readonly itemId: string;
}

/** Who is there: everyone expected at a visit or on a transfer, to be called with one tap each. */
export function RollCallScreen({ missionId, itemId }: Props): ReactNode {
  const { rollCall: text } = useTexts();
  const language = useLanguage();
  const roll = useRollCall(missionId, itemId);
  if (roll === undefined) return <Waiting />;
  if (roll === null) {
    return (
      <Screen title={text.title}>
        <Empty title={text.title} text={text.missing} />
      </Screen>
    );
  }
  const when =
    roll.start === null
      ? ''
      : `${shortDayText(language, roll.start.slice(0, 10))} ${clockText(roll.start)}–${clockText(roll.end ?? '')}`;
  return (
    <Screen
      title={roll.title}
      above={text.title}
      below={[when, roll.place].filter((part) => part !== '').join(' · ')}
      actions={
        <Button
          component={Link}
          href={roll.at}
          variant="default"
          leftSection={<IconArrowLeft size={17} aria-hidden />}
        >
          {text.back}
        </Button>
      }
    >
      {roll.expected.length === 0 ? (
        <Empty title={text.nobodyTitle} text={text.nobodyText} />
      ) : (
        <Calling roll={roll} />
      )}
    </Screen>
  );
}

function Calling({ roll }: { readonly roll: Roll }): ReactNode {
  const { rollCall: text } = useTexts();
  const [typed, setTyped] = useState('');
  const [onlyWaiting, setOnlyWaiting] = useState(false);
  const mark = useMark(roll.itemId);
  const words = fold(typed).split(' ');
  const shown = roll.expected.filter(
    ({ id, firstName, lastName, organisation }) =>
      words.every((word) => fold(`${lastName} ${firstName} ${organisation}`).includes(word)) &&
      !(onlyWaiting && roll.marks.has(id)),
  );
  const waiting = roll.expected.filter(({ id }) => !roll.marks.has(id));
  return (
    <div className={classes.calling}>
      <p className={classes.count} role="status">
        {text.count(roll.count)}
      </p>
      <div className={classes.tools}>
        <TextInput
          aria-label={text.filter}
          placeholder={text.filter}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
          }}
        />
        <Switch
          label={text.onlyWaiting}
          checked={onlyWaiting}
          onChange={(event) => {
            setOnlyWaiting(event.currentTarget.checked);
          }}
        />
        {waiting.length > 0 && waiting.length < roll.expected.length && (
          <Button
            variant="light"
            leftSection={<IconChecks size={17} aria-hidden />}
            onClick={() => {
              mark(waiting, 'present');
            }}
          >
            {text.rest(waiting.length)}
          </Button>
        )}
      </div>
      <p className={classes.keys}>{text.keys}</p>
      <People people={shown} marks={roll.marks} onMark={mark} />
      {waiting.length === 0 && <p className={classes.done}>{text.done}</p>}
    </div>
  );
}
