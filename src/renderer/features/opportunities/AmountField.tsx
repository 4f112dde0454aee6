import { NumberInput, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { amount, type Amount } from '../../../shared/domain/themes.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { useSaved } from '../../ui/fields/useSaved.ts';
import classes from './OpportunitiesScreen.module.css';

const schema = z.strictObject({
  value: amount.shape.value.nullable(),
  currency: amount.shape.currency,
});
type Typed = z.output<typeof schema>;

/** The currencies offered; one that a row already has is kept. */
const currencies = ['EUR', 'USD', 'GBP', 'CHF', 'CAD', 'JPY', 'CNY'];

const separators = {
  fr: { thousandSeparator: ' ', decimalSeparator: ',' },
  en: { thousandSeparator: ',', decimalSeparator: '.' },
};

interface Props {
  readonly value: Amount | null;
  readonly draftKey: string;
  readonly onSave: (value: Amount | null) => Promise<unknown>;
}

/** An amount and its currency, saved as one. */
export function AmountField({ value, draftKey, onSave }: Props): ReactNode {
  const { opportunities: text } = useTexts();
  const language = useLanguage();
  const saved = useSaved<Typed>({
    value: value ?? { value: null, currency: 'EUR' },
    draftKey,
    schema,
    onSave: (typed) => onSave(typed.value === null ? null : { value: typed.value, currency: typed.currency }),
  });
  const typed = saved.value;
  return (
    <div className={classes.amount}>
      <NumberInput
        label={text.field.amount}
        value={typed.value ?? ''}
        error={saved.error}
        {...separators[language]}
        hideControls
        clampBehavior="none"
        onBlur={saved.flush}
        onChange={(entered) => {
          saved.change({ ...typed, value: entered === '' ? null : Number(entered) });
        }}
      />
      <Select
        label={text.field.currency}
        value={typed.currency}
        data={[...new Set([...currencies, typed.currency])]}
        allowDeselect={false}
        onChange={(currency) => {
          if (currency !== null) saved.change({ ...typed, currency });
        }}
      />
    </div>
  );
}
