import { useEffect, type ReactNode } from 'react';
import { onEvent } from '../api/events.ts';
import { SearchPalette } from '../features/search/SearchPalette.tsx';
import { useTexts } from './i18n/language.ts';
import { Notices } from './Notices.tsx';
import { notify } from './notices.ts';
import { Rail } from './Rail.tsx';
import { Routes } from './routes.tsx';
import { useShortcuts } from './useShortcuts.ts';
import classes from './Frame.module.css';

/** The window: the rail on the left, the screen, messages at the foot. */
export function Frame(): ReactNode {
  const { frame } = useTexts();
  const command = useShortcuts();

  useEffect(
    () =>
      onEvent((event) => {
        if (event.kind === 'command') command(event.command);
        if (event.kind === 'opened') notify({ text: frame.packageLater(event.name), tone: 'bad' });
      }),
    [command, frame],
  );

  return (
    <div className={classes.frame}>
      <a
        className="skip"
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('content')?.focus();
        }}
      >
        {frame.skip}
      </a>
      <Rail />
      <main id="content" className={classes.content} tabIndex={-1}>
        <Routes />
      </main>
      <Notices />
      <SearchPalette />
    </div>
  );
}
