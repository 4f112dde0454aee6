import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DeletedRow } from '../../../shared/contract/history.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import classes from './BinScreen.module.css';

/** What was deleted, newest first. */
export function BinScreen(): ReactNode {
  const { bin } = useTexts();
  const deleted = useRead(api.history.deleted, {});
  return (
    <Screen title={bin.title} below={bin.below}>
      {!deleted.value && <Waiting />}
      {deleted.value?.length === 0 && <Empty title={bin.emptyTitle} text={bin.emptyText} />}
      {deleted.value && deleted.value.length > 0 && (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{bin.column.what}</th>
              <th scope="col">{bin.column.kind}</th>
              <th scope="col">{bin.column.when}</th>
              <th scope="col">{bin.column.action}</th>
            </tr>
          </thead>
          <tbody>
            {deleted.value.map((row) => (
              <Deleted key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </Screen>
  );
}

function Deleted({ row }: { readonly row: DeletedRow }): ReactNode {
  const { bin } = useTexts();
  const language = useLanguage();
  const write = useWrite();
  const title = row.title.trim() || bin.untitled;
  const when = new Date(row.at).toLocaleString(language === 'fr' ? 'fr-BE' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });

  const restore = (): void => {
    void write(async () => {
      await api.history.restore({ id: row.id });
      notify({ text: bin.restored(title), tone: 'good' });
    });
  };

  return (
    <tr>
      <td className={classes.what}>{title}</td>
      <td>{kindOf(bin.kind, row.entity)}</td>
      <td className="numbers">{when}</td>
      <td>
        <Button variant="subtle" size="compact-sm" aria-label={bin.restoreNamed(title)} onClick={restore}>
          {bin.restore}
        </Button>
      </td>
    </tr>
  );
}

function kindOf(kinds: Readonly<Record<string, string>>, entity: string): string {
  return kinds[entity] ?? entity;
}
