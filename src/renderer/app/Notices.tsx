import { Button, CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTexts } from './i18n/language.ts';
import { dismiss, useNotices } from './notices.ts';
import classes from './Frame.module.css';

/** Messages at the foot of the window, read out by screen readers. */
export function Notices(): ReactNode {
  const { frame } = useTexts();
  const notices = useNotices((state) => state.notices);
  return (
    <section className={classes.notices} aria-label={frame.notices} aria-live="polite">
      {notices.map((notice) => (
        <div key={notice.id} className={classes.notice} data-tone={notice.tone}>
          <span className={classes.noticeText}>{notice.text}</span>
          {notice.action && (
            <Button variant="subtle" size="compact-sm" onClick={notice.action.run}>
              {notice.action.label}
            </Button>
          )}
          <CloseButton
            aria-label={frame.close}
            onClick={() => {
              dismiss(notice.id);
            }}
          />
        </div>
      ))}
    </section>
  );
}
