import { Badge, Checkbox, MultiSelect, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ImportPreview } from '../../../shared/contract/imports.ts';
import { fields, target, type Target } from '../../../shared/domain/imports/mapping.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { ReadingOptions } from './ReadingOptions.tsx';
import { setChoices, setMapping, useImport } from './state.ts';
import classes from './Review.module.css';

const colours = { sure: 'lagoon', likely: 'saffron', none: 'stone' } as const;

/** What each column of the file is; the guess, and the person's corrections. */
export function ColumnsTab({
  preview,
  missionId,
}: {
  readonly preview: ImportPreview;
  readonly missionId: string;
}): ReactNode {
  const { importScreen: text, imports } = useTexts();
  const legs = useRead(api.legs.list, { missionId }).value ?? [];
  const groupPerLeg = useImport((state) => state.current?.choices.groupPerLeg ?? false);
  const { mapping, table, certainty } = preview;
  const options = [
    ...fields.map((field) => ({ value: valueOf({ field }), label: imports.field[field] })),
    {
      group: imports.field.leg,
      items: legs.map((leg) => ({ value: valueOf({ field: 'leg', legId: leg.id }), label: leg.title })),
    },
  ];

  return (
    <div className={classes.columns}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{text.column}</th>
            <th scope="col">{text.becomes}</th>
            <th scope="col">{text.certainty}</th>
          </tr>
        </thead>
        <tbody>
          {table.header.map((name, column) => {
            const header = name.trim() || text.noHeader(column + 1);
            const sure = certainty[column] ?? 'none';
            const samples = samplesOf(table, column);
            return (
              // Columns have no other name than their place: two can be called the same.
              <tr key={String(column)}>
                <th scope="row">
                  {header}
                  <p className={classes.samples} title={samples}>
                    {samples}
                  </p>
                </th>
                <td>
                  <Select
                    aria-label={`${text.becomes} : ${header}`}
                    data={options}
                    value={valueOf(mapping.columns[column] ?? { field: 'ignore' })}
                    searchable
                    allowDeselect={false}
                    onChange={(chosen) => {
                      if (chosen !== null)
                        setMapping({ ...mapping, columns: mapping.columns.with(column, targetOf(chosen)) });
                    }}
                  />
                </td>
                <td>
                  <Badge
                    color={colours[sure]}
                    variant="light"
                    radius="sm"
                    tt="none"
                    className={classes.badge}
                  >
                    {imports.certainty[sure]}
                  </Badge>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <aside className={classes.side}>
        <MultiSelect
          label={text.legIds}
          description={text.legIdsHelp}
          placeholder={mapping.legIds.length === 0 ? text.legIdsNone : ''}
          data={legs.map((leg) => ({ value: leg.id, label: leg.title }))}
          value={mapping.legIds}
          onChange={(legIds) => {
            setMapping({ ...mapping, legIds });
          }}
        />
        <Checkbox
          mt="md"
          label={text.groupPerLeg}
          description={text.groupPerLegHelp}
          checked={groupPerLeg}
          onChange={(event) => {
            setChoices({ groupPerLeg: event.currentTarget.checked });
          }}
        />
        <ReadingOptions table={table} />
      </aside>
    </div>
  );
}

/** The first few different values of a column. */
function samplesOf({ samples }: ImportPreview['table'], column: number): string {
  const values = new Set(samples.map((row) => row[column] ?? '').filter(Boolean));
  return [...values].slice(0, 3).join(' · ');
}

function valueOf(column: Target): string {
  return column.field === 'leg' ? `leg ${column.legId}` : column.field;
}

function targetOf(value: string): Target {
  return target.parse(value.startsWith('leg ') ? { field: 'leg', legId: value.slice(4) } : { field: value });
}
