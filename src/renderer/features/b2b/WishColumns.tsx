import { SegmentedControl, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import type { WishMapping } from '../../../shared/domain/b2b/wishFile.ts';
import type { Table } from '../../../shared/domain/imports/table.ts';
import { useTexts } from '../../app/i18n/language.ts';
import classes from './ImportWishes.module.css';

interface Props {
  readonly table: Table;
  readonly mapping: WishMapping;
  readonly onChange: (mapping: WishMapping) => void;
}

const fields = ['from', 'to', 'level', 'weight', 'reason'] as const;

/** Where the file says what: guessed, and to be corrected here. */
export function WishColumns({ table, mapping, onChange }: Props): ReactNode {
  const text = useTexts().b2b.importing;
  const columns = table.header.map((name, index) => ({
    value: String(index),
    label: name.trim() === '' ? text.column(index + 1) : name,
  }));
  const list: WishMapping = { kind: 'list', from: 0, to: 1, level: null, weight: null, reason: null };
  return (
    <>
      <SegmentedControl
        aria-label={text.form}
        value={mapping.kind}
        data={[
          { value: 'list', label: text.asList },
          { value: 'matrix', label: text.asMatrix },
        ]}
        onChange={(kind) => {
          onChange(kind === 'matrix' ? { kind: 'matrix', names: 0 } : list);
        }}
      />
      <div className={classes.columns}>
        {mapping.kind === 'matrix' ? (
          <Select
            label={text.names}
            data={columns}
            value={String(mapping.names)}
            allowDeselect={false}
            onChange={(value) => {
              onChange({ kind: 'matrix', names: Number(value) });
            }}
          />
        ) : (
          fields.map((field) => (
            <Select
              key={field}
              label={text.field[field]}
              placeholder={text.none}
              data={columns}
              value={mapping[field] === null ? null : String(mapping[field])}
              clearable
              onChange={(value) => {
                onChange({ ...mapping, [field]: value === null ? null : Number(value) });
              }}
            />
          ))
        )}
      </div>
    </>
  );
}
