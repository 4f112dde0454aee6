import type { ReactNode } from 'react';
import { useTexts } from '../../app/i18n/language.ts';
import classes from './SettingsScreen.module.css';

/** The keys that work, said in words. */
export function Shortcuts(): ReactNode {
  const { keys, names } = useTexts().settings;
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [keys.find, [names.control, 'K']],
    [keys.undo, [names.control, 'Z']],
    [keys.redo, [names.control, 'Y']],
    [keys.settings, [names.control, ',']],
    [keys.close, [names.escape]],
    [keys.create, ['N']],
    [keys.pick, [names.space]],
    [keys.resize, [names.shift, names.arrows]],
    [keys.duplicate, [names.control, 'D']],
    [keys.remove, [names.remove]],
    [keys.selectRow, [names.space]],
    [keys.selectMore, [names.shift, names.arrows]],
    [keys.selectAll, [names.control, 'A']],
    [keys.copyRows, [names.control, 'C']],
    [keys.openRow, [names.enter]],
  ];
  return (
    <dl className={classes.keys}>
      {rows.map(([what, pressed]) => (
        <div key={what} className={classes.row}>
          <dt>
            {pressed.map((key) => (
              <kbd key={key} className={classes.key}>
                {key}
              </kbd>
            ))}
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}
