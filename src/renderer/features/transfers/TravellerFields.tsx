import { MultiSelect, Switch } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { useTexts } from '../../app/i18n/language.ts';
import { foldedFilter } from '../../ui/fields/foldedFilter.ts';
import { SavedMulti } from '../../ui/fields/SavedMulti.tsx';
import type { FieldProps } from './fieldProps.ts';
import classes from './TransfersScreen.module.css';

const shownAtOnce = 40;

/** Who travels: everyone of the leg, or groups and single persons; the list of them for how many seats. */
export function TravellerFields(props: FieldProps): ReactNode {
  const { transfers: text } = useTexts();
  const { transfer, change } = props;
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{text.travellers}</legend>
      <Switch
        label={text.everyone}
        checked={transfer.everyone}
        onChange={(event) => {
          void change({ everyone: event.currentTarget.checked });
        }}
      />
      {!transfer.everyone && <Named {...props} />}
      <Manifest {...props} />
    </fieldset>
  );
}

function Named({ travel, transfer, change }: FieldProps): ReactNode {
  const { transfers: text, fields } = useTexts();
  const { delegates, groups } = travel;
  const persons = useMemo(
    () =>
      delegates.map(({ id, firstName, lastName, organisation }) => ({
        value: id,
        label: [`${firstName} ${lastName}`.trim(), organisation].filter(Boolean).join(', '),
      })),
    [delegates],
  );
  return (
    <>
      {groups.length > 0 && (
        <SavedMulti
          label={text.groups}
          value={transfer.groupIds}
          options={groups.map(({ id, name }) => ({ value: id, label: name }))}
          onSave={(groupIds) => change({ groupIds })}
        />
      )}
      <MultiSelect
        label={text.persons}
        value={transfer.delegateIds.filter((id) => persons.some(({ value }) => value === id))}
        data={persons}
        searchable
        clearable
        limit={shownAtOnce}
        filter={foldedFilter}
        nothingFoundMessage={fields.nothingFound}
        clearButtonProps={{ 'aria-label': fields.clear }}
        comboboxProps={{ transitionProps: { duration: 0 } }}
        onChange={(delegateIds) => {
          void change({ delegateIds });
        }}
      />
    </>
  );
}

/** The passengers by name, as the driver counts them. */
function Manifest({ travel, transfer }: FieldProps): ReactNode {
  const { transfers: text } = useTexts();
  const ids = new Set(travel.roster.participantsOf(transfer));
  const { seats } = transfer;
  const over = seats === null ? 0 : Math.max(0, ids.size - seats);
  const aboard = travel.delegates
    .filter(({ id }) => ids.has(id))
    .toSorted((a, b) => french.compare(a.lastName, b.lastName) || french.compare(a.firstName, b.firstName));
  return (
    <div className={classes.manifest}>
      <p className={classes.sentence}>
        {seats === null ? text.aboard(ids.size) : text.aboardOf(ids.size, seats)}
        {over > 0 && <strong className={classes.bad}> · {text.tooMany(over)}</strong>}
      </p>
      {aboard.length === 0 ? (
        <p className={classes.dim}>{text.nobody}</p>
      ) : (
        <details>
          <summary className={classes.summary}>{text.manifest}</summary>
          <ol className={classes.persons}>
            {aboard.map((person) => (
              <li key={person.id}>
                {person.lastName} {person.firstName}
                <span className={classes.dim}> {person.organisation}</span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

const french = new Intl.Collator('fr');
