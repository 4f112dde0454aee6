import { Button, CloseButton, MultiSelect, NumberInput, Switch } from '@mantine/core';
import { IconArrowsMove, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Row } from '../../../shared/domain/entities.ts';
import type { Meeting } from '../../../shared/domain/meetings.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { foldedFilter } from '../../ui/fields/foldedFilter.ts';
import { carry, open } from './agendas.ts';
import type { Agendas } from './useAgendas.ts';
import { useMeetingWrites } from './useMeetingWrites.ts';
import classes from './AgendasTab.module.css';

interface Props {
  readonly visitId: string;
  readonly agendas: Agendas;
  readonly meeting: Row<Meeting>;
}

const longest = 50;

/** One meeting: its seat, whether it stays there, who takes part, what it must follow, what speaks against it. */
export function MeetingPanel({ visitId, agendas, meeting }: Props): ReactNode {
  const { agendas: text, fields } = useTexts();
  const { change, remove } = useMeetingWrites(visitId);
  const obstacles = agendas.clashes.get(meeting.id) ?? [];
  const others = agendas.scene.meetings.filter(
    ({ id, status }) => id !== meeting.id && status !== 'cancelled',
  );
  return (
    <section className={classes.section} aria-labelledby="agendas-meeting" data-raised>
      <div className={classes.panelHead}>
        <h2 id="agendas-meeting" className={classes.heading}>
          {agendas.nameOf(meeting)}
        </h2>
        <CloseButton
          aria-label={text.close}
          onClick={() => {
            open(null);
          }}
        />
      </div>
      <p className={classes.seat}>{agendas.seatText(meeting.seat)}</p>
      {obstacles.length > 0 && (
        <div className={classes.obstacles}>
          <strong>{text.inTheWay}</strong>
          <ul>
            {obstacles.map((obstacle) => (
              <li key={JSON.stringify(obstacle)}>{agendas.say(obstacle)}</li>
            ))}
          </ul>
        </div>
      )}
      <Switch
        label={text.lock}
        description={text.lockHelp}
        checked={meeting.locked}
        disabled={meeting.seat === null}
        onChange={(event) => void change(meeting, { locked: event.currentTarget.checked })}
      />
      <MultiSelect
        label={text.parties}
        data={agendas.scene.parties.map(({ id, name }) => ({ value: id, label: name }))}
        value={[...meeting.partyIds]}
        searchable
        filter={foldedFilter}
        nothingFoundMessage={fields.nothingFound}
        error={meeting.partyIds.length < 2 ? text.twoParties : null}
        onChange={(partyIds) => {
          if (partyIds.length > 1) void change(meeting, { partyIds });
        }}
      />
      <NumberInput
        label={text.length}
        value={meeting.length}
        min={1}
        max={longest}
        clampBehavior="strict"
        allowDecimal={false}
        onChange={(value) => {
          if (typeof value === 'number' && value !== meeting.length) void change(meeting, { length: value });
        }}
      />
      <MultiSelect
        label={text.after}
        data={others.map((other) => ({ value: other.id, label: agendas.nameOf(other) }))}
        value={meeting.afterIds.filter((id) => others.some((other) => other.id === id))}
        searchable
        clearable
        filter={foldedFilter}
        nothingFoundMessage={fields.nothingFound}
        clearButtonProps={{ 'aria-label': fields.clear }}
        onChange={(afterIds) => void change(meeting, { afterIds })}
      />
      <div className={classes.buttons}>
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<IconArrowsMove size={15} aria-hidden />}
          onClick={() => {
            carry(meeting.id);
          }}
        >
          {text.move}
        </Button>
        {meeting.seat && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => void change(meeting, { seat: null, locked: false })}
          >
            {text.unplace}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="subtle"
          color="brick"
          leftSection={<IconTrash size={15} aria-hidden />}
          onClick={() => {
            open(null);
            void remove(meeting);
          }}
        >
          {text.remove}
        </Button>
      </div>
    </section>
  );
}
