import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { transferabilityOf, transferAspects, type Practice } from '../../../shared/domain/practices.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { SavedMark } from '../../ui/fields/SavedMark.tsx';
import { AspectChart } from './AspectChart.tsx';
import classes from './PracticesScreen.module.css';

interface Props {
  readonly practice: Practice;
  readonly onSave: (marks: Partial<Pick<Practice, (typeof transferAspects)[number]>>) => void;
}

/** How far a practice can be taken over: a mark for each aspect, the four as a chart. */
export function Transferability({ practice, onSave }: Props): ReactNode {
  const { practices: text } = useTexts();
  const mean = transferabilityOf(practice);
  return (
    <section aria-label={text.transferability}>
      <h3 className={classes.section}>{text.transferability}</h3>
      <p className={classes.help}>{text.transferHelp}</p>
      <Stack gap={6}>
        {transferAspects.map((aspect) => (
          <SavedMark
            key={aspect}
            label={text.aspect[aspect]}
            none={text.noMark}
            value={practice[aspect]}
            onSave={(mark) => {
              onSave({ [aspect]: mark });
            }}
          />
        ))}
      </Stack>
      {mean !== null && (
        <>
          <AspectChart practice={practice} />
          <p className={classes.mean}>{text.meanOf(text.mean(mean))}</p>
        </>
      )}
    </section>
  );
}
