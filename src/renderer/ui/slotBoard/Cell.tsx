import { IconAlertTriangleFilled, IconCheck, IconLock, IconX } from '@tabler/icons-react';
import type { CSSProperties, ReactNode } from 'react';
import type { BoardCell, BoardWords } from './model.ts';
import classes from './SlotBoard.module.css';

interface Props {
  readonly words: BoardWords;
  readonly cell: BoardCell;
  /** While something is carried: '' = it can go here, else why not. Null otherwise. */
  readonly obstacle: string | null;
  readonly at: string;
  readonly line: string;
  readonly slot: string;
  readonly apart: boolean;
  readonly column: number;
  readonly style: CSSProperties;
  readonly carried: string | null;
  readonly openedId: string | null;
  readonly stop: boolean;
}

/** One slot of one line. Colour never says it alone: a tick or a cross stands beside, and the reason is read out. */
export function Cell(props: Props): ReactNode {
  const { words, cell, obstacle, carried, openedId } = props;
  const held = cell.entries.map(({ title, detail, locked }) =>
    [title, detail, locked ? words.locked : ''].filter((part) => part !== '').join(', '),
  );
  const matter = held.length > 0 ? held.join(' ; ') : cell.shut === '' ? words.empty : cell.shut;
  const said = obstacle === null ? matter : `${obstacle === '' ? words.fits : obstacle} (${matter})`;
  const [first, ...others] = cell.entries;
  return (
    <span
      role="gridcell"
      aria-colindex={props.column}
      title={obstacle === null || obstacle === '' ? undefined : obstacle}
      tabIndex={props.stop ? 0 : -1}
      className={classes.cell}
      style={props.style}
      data-cell={props.at}
      data-apart={props.apart || undefined}
      data-shut={(obstacle === null && cell.shut !== '') || undefined}
      data-idle={(obstacle === null && cell.idle) || undefined}
      data-fits={obstacle === null ? undefined : obstacle === ''}
    >
      <span className={classes.unseen}>{words.cell(props.line, props.slot, said)}</span>
      {first && (
        <span
          aria-hidden
          className={classes.entry}
          data-id={first.id}
          data-going={first.going || undefined}
          data-clashing={first.clashing || undefined}
          data-opened={first.id === openedId || undefined}
          data-carried={first.id === carried || undefined}
        >
          <span className={classes.title}>
            {first.clashing && <IconAlertTriangleFilled size={13} aria-hidden />}
            {first.locked && <IconLock size={13} aria-hidden />}
            <span className={classes.words}>{first.title}</span>
            {others.length > 0 && <span className={classes.more}>+{others.length}</span>}
          </span>
          <span className={classes.detail}>{first.detail}</span>
        </span>
      )}
      {!first && obstacle === null && cell.shut !== '' && (
        <span className={classes.shut} aria-hidden>
          {cell.shut}
        </span>
      )}
      {obstacle !== null && (
        <span className={classes.verdict} aria-hidden>
          {obstacle === '' ? <IconCheck size={15} /> : <IconX size={15} />}
        </span>
      )}
    </span>
  );
}
