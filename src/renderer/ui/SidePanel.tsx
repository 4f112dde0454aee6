import { CloseButton } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import classes from './SidePanel.module.css';

interface Props {
  readonly title: string;
  /** A word above the title: what it is. */
  readonly kind?: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One item beside its list or board. It takes the focus when it opens, Escape closes it, and the focus goes back to where it came from. */
export function SidePanel({ title, kind, closeLabel, onClose, actions, children }: Props): ReactNode {
  const panel = useRef<HTMLElement>(null);

  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  return (
    <aside
      ref={panel}
      className={classes.panel}
      aria-label={kind === undefined ? title : `${kind} : ${title}`}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <header className={classes.header}>
        <div className={classes.heading}>
          {kind !== undefined && <p className={classes.kind}>{kind}</p>}
          <h2 className={classes.title}>{title}</h2>
        </div>
        <CloseButton aria-label={closeLabel} onClick={onClose} />
      </header>
      <div className={classes.matter}>{children}</div>
      {actions && <footer className={classes.actions}>{actions}</footer>}
    </aside>
  );
}
