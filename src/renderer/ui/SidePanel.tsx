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
      // Not when the person has gone on to something else, the next row of a list for instance.
      const lost = document.activeElement === document.body || document.activeElement === null;
      if (lost && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape is heard for whatever is inside
    <aside
      ref={panel}
      className={classes.panel}
      aria-label={kind === undefined ? title : `${kind} : ${title}`}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented && !isInList(event)) onClose();
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

/** An open list or menu takes Escape for itself; some are drawn elsewhere in the page and only tell of it. */
function isInList({ target, currentTarget }: React.KeyboardEvent): boolean {
  if (!(target instanceof Element) || !currentTarget.contains(target)) return true;
  return target.getAttribute('data-mantine-stop-propagation') === 'true';
}
