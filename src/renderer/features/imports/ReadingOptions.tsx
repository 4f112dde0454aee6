import { NumberInput, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ImportPreview } from '../../../shared/contract/imports.ts';
import { delimiters, encodings } from '../../../shared/domain/imports/table.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { setReading } from './state.ts';
import classes from './Review.module.css';

/** How the file was read, to be corrected where the guess was wrong. */
export function ReadingOptions({ table }: { readonly table: ImportPreview['table'] }): ReactNode {
  const { importScreen: text, imports } = useTexts();
  return (
    <div className={classes.reading}>
      <h2 className={classes.sideTitle}>{text.tab.reading}</h2>
      {table.sheets.length > 1 && (
        <Select
          label={text.sheet}
          data={[...table.sheets]}
          value={table.sheet}
          allowDeselect={false}
          onChange={(sheet) => {
            setReading({ sheet });
          }}
        />
      )}
      {table.format === 'csv' && (
        <>
          <Select
            label={text.encoding}
            data={encodings.map((value) => ({ value, label: imports.encoding[value] }))}
            value={table.encoding}
            allowDeselect={false}
            onChange={(chosen) => {
              setReading({ encoding: encodings.find((one) => one === chosen) ?? null });
            }}
          />
          <Select
            label={text.delimiter}
            data={delimiters.map((value) => ({ value, label: imports.delimiter[value] }))}
            value={table.delimiter}
            allowDeselect={false}
            onChange={(chosen) => {
              setReading({ delimiter: delimiters.find((one) => one === chosen) ?? null });
            }}
          />
        </>
      )}
      <NumberInput
        label={text.headerLine}
        min={1}
        allowDecimal={false}
        value={table.headerLine}
        onChange={(typed) => {
          const line = Number(typed);
          if (Number.isInteger(line) && line > 0 && line !== table.headerLine)
            setReading({ headerLine: line });
        }}
      />
    </div>
  );
}
