import { MultiSelect, Switch } from '@mantine/core';
import { memo, useMemo, type ReactNode } from 'react';
import { useTexts } from '../../app/i18n/language.ts';
import { foldedFilter } from '../../ui/fields/foldedFilter.ts';
import { SavedMulti } from '../../ui/fields/SavedMulti.tsx';
import { onlyFor, type FieldProps } from './fieldProps.ts';
import classes from './VisitPanel.module.css';

const shownAtOnce = 40;

/** Who takes part: everyone of the leg, or groups and single persons; how many that makes for how many seats. */
export const PartyFields = memo(
  DrawnParties,
  onlyFor(['everyone', 'groupIds', 'delegateIds', 'capacity', 'legId'], ['roster', 'delegates', 'groups']),
);

function DrawnParties({ programme, visit, change }: FieldProps): ReactNode {
  const { panel } = useTexts().programme;
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{panel.participants}</legend>
      <Switch
        label={panel.everyone}
        checked={visit.everyone}
        onChange={(event) => {
          void change({ everyone: event.currentTarget.checked });
        }}
      />
      {!visit.everyone && <Named programme={programme} visit={visit} change={change} />}
      <Coming programme={programme} visit={visit} change={change} />
    </fieldset>
  );
}

function Named({ programme, visit, change }: FieldProps): ReactNode {
  const { programme: text, fields } = useTexts();
  const { panel } = text;
  const { delegates, groups } = programme;
  const persons = useMemo(
    () =>
      delegates.map((person) => ({
        value: person.id,
        label: [`${person.firstName} ${person.lastName}`.trim(), person.organisation]
          .filter(Boolean)
          .join(', '),
      })),
    [delegates],
  );
  const known = new Set(delegates.map(({ id }) => id));
  return (
    <>
      {groups.length > 0 && (
        <SavedMulti
          label={panel.groups}
          value={visit.groupIds}
          options={groups.map(({ id, name }) => ({ value: id, label: name }))}
          onSave={(groupIds) => change({ groupIds })}
        />
      )}
      <MultiSelect
        label={panel.persons}
        {...(groups.length > 0 ? { description: panel.personsHelp } : {})}
        value={visit.delegateIds.filter((id) => known.has(id))}
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

function Coming({ programme, visit }: FieldProps): ReactNode {
  const { panel } = useTexts().programme;
  const { roster, names } = programme;
  const ids = roster.participantsOf(visit);
  const over = visit.capacity !== null && ids.length > visit.capacity;
  return (
    <div className={classes.coming}>
      <p className={classes.count} data-over={over}>
        {visit.capacity === null ? panel.coming(ids.length) : panel.comingOf(ids.length, visit.capacity)}
      </p>
      {ids.length > 0 && (
        <details>
          <summary className={classes.summary}>{panel.who}</summary>
          <ul className={classes.persons}>
            {ids.map((id) => (
              <li key={id}>{names.delegate(id)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
