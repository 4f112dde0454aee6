import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { transferabilityOf } from '../../../shared/domain/practices.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { AspectChart } from './AspectChart.tsx';
import { closeDialog } from './state.ts';
import type { PracticeEntry } from './usePractices.ts';
import classes from './PracticesScreen.module.css';

/** The transferability of some practices side by side, the most transferable first. */
export function Comparison({ rows }: { readonly rows: readonly PracticeEntry[] }): ReactNode {
  const { practices: text, frame } = useTexts();
  const ordered = rows.toSorted(
    (one, other) => (transferabilityOf(other) ?? 0) - (transferabilityOf(one) ?? 0),
  );
  return (
    <Modal
      opened
      size="xl"
      title={text.compared(rows.length)}
      closeButtonProps={{ 'aria-label': frame.close }}
      onClose={closeDialog}
    >
      <p className={classes.help}>{text.transferHelp}</p>
      <ul className={classes.compared}>
        {ordered.map((row) => {
          const mean = transferabilityOf(row);
          return (
            <li key={row.id}>
              <h3 className={classes.comparedTitle}>{row.title}</h3>
              <p className={classes.help}>
                {[row.host, row.city, text.cost[row.cost]].filter((part) => part !== '').join(' · ')}
              </p>
              <AspectChart practice={row} />
              {mean !== null && <p className={classes.mean}>{text.meanOf(text.mean(mean))}</p>}
            </li>
          );
        })}
      </ul>
    </Modal>
  );
}
