import { FileButton, Button } from '@mantine/core';
import { IconTableImport } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../app/i18n/language.ts';
import { useFileDrop } from './useFileDrop.ts';
import { useLostFocus } from './useLostFocus.ts';
import classes from './ImportScreen.module.css';

/** A file dropped anywhere on the window, or chosen by the system's own dialog. */
export function FileDrop({ onFile }: { readonly onFile: (file: File) => void }): ReactNode {
  const { importScreen: text } = useTexts();
  const over = useFileDrop(onFile);
  const button = useLostFocus<HTMLButtonElement>();
  return (
    <section className={classes.drop} aria-label={text.drop} data-over={over}>
      <IconTableImport size={44} stroke={1.3} aria-hidden className={classes.dropIcon} />
      <h2 className={classes.dropTitle}>{text.drop}</h2>
      <p className={classes.dropText}>{text.accepted}</p>
      <FileButton
        accept=".csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={(file) => {
          if (file) onFile(file);
        }}
      >
        {(props) => (
          <Button {...props} ref={button}>
            {text.choose}
          </Button>
        )}
      </FileButton>
    </section>
  );
}
