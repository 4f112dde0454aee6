import { Button, Progress as Bar } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Progress } from '../../api/useJob.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { useLostFocus } from './useLostFocus.ts';
import classes from './ImportScreen.module.css';

/** How far reading or importing is, and the way out. */
export function Running({
  progress,
  onCancel,
}: {
  readonly progress: Progress | null;
  readonly onCancel: () => void;
}): ReactNode {
  const { importScreen: text, imports } = useTexts();
  const phases: Readonly<Record<string, string>> = imports.phase;
  const words = phases[progress?.phase ?? ''] ?? text.uploading;
  const button = useLostFocus<HTMLButtonElement>();
  const share = progress && progress.total > 0 ? (100 * progress.done) / progress.total : 4;
  return (
    <div className={classes.running}>
      <p role="status" className={classes.runningWords}>
        {words}
      </p>
      <Bar value={share} animated aria-label={words} className={classes.bar} />
      <Button ref={button} variant="default" size="compact-sm" onClick={onCancel}>
        {text.cancel}
      </Button>
    </div>
  );
}
