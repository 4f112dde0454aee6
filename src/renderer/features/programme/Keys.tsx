import { ActionIcon, Popover } from '@mantine/core';
import { IconKeyboard } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../app/i18n/language.ts';
import classes from './ProgrammeScreen.module.css';

/** The keys of the board, for whoever sees it. */
export function Keys(): ReactNode {
  const { keys } = useTexts().programme;
  const list = [
    [keys.arrows, keys.walk],
    [keys.enterKey, keys.enter],
    ['N', keys.create],
    [keys.space, keys.pick],
    [keys.ctrlArrows, keys.days],
    [keys.shiftArrows, keys.stretch],
    [keys.ctrlShiftArrows, keys.stretchStart],
    [keys.altArrows, keys.fine],
    [keys.enterKey, keys.drop],
    [keys.escapeKey, keys.cancel],
    [keys.selectKey, keys.select],
    [keys.shiftWalk, keys.selectNext],
    [keys.ctrlA, keys.selectAll],
    [keys.escapeKey, keys.deselect],
    ['S', keys.split],
    ['U', keys.unschedule],
    [keys.ctrlD, keys.duplicate],
    [keys.ctrlCxv, keys.clipboard],
    [keys.deleteKey, keys.remove],
    [keys.pointer, keys.band],
    [keys.pointer, keys.pointerFine],
  ] as const;
  return (
    <Popover
      position="bottom-end"
      width={480}
      shadow="lg"
      transitionProps={{ duration: 0 }}
      trapFocus={false}
    >
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={keys.open}>
          <IconKeyboard size={20} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={keys.title} mah="80vh" style={{ overflowY: 'auto' }}>
        <dl className={classes.keys}>
          {list.map(([key, does]) => (
            <Row key={does} name={key} does={does} />
          ))}
        </dl>
      </Popover.Dropdown>
    </Popover>
  );
}

function Row({ name, does }: { readonly name: string; readonly does: string }): ReactNode {
  return (
    <>
      <dt>{name}</dt>
      <dd>{does}</dd>
    </>
  );
}
