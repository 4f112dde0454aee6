import { Button } from '@mantine/core';
import { IconCopy, IconFileTypePdf, IconPrinter, IconTable } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Side } from '../../../shared/contract/releases.ts';
import type { Told } from '../../../shared/texts/toldChanges.ts';
import { useDocument } from '../../api/useDocument.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';
import { plainText } from './plainText.ts';
import classes from './ReleasesScreen.module.css';

interface Props {
  readonly missionId: string;
  readonly title: string;
  readonly told: Told;
  readonly compare: { readonly from: Side; readonly to: Side; readonly by: 'item' | 'person' };
}

/** The list of changes on paper, as a file, in a message. */
export function Takeaways({ missionId, title, told, compare }: Props): ReactNode {
  const { releases: text, makeDocuments } = useTexts();
  const language = useLanguage();
  const write = useWrite();
  const { making, make } = useDocument();
  const hand = (kind: 'changesPdf' | 'changesXlsx'): void => {
    void write(async () => {
      const file = await make({ missionId, kind, language, delegateId: null, compare });
      if (file) notify({ text: makeDocuments.made(file.name), tone: 'good' });
    });
  };
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(plainText(title, told, compare.by, text.colon));
    notify({ text: text.copied, tone: 'good' });
  };
  return (
    <div className={classes.takeaways}>
      <Button
        variant="default"
        leftSection={<IconCopy size={17} aria-hidden />}
        onClick={() => void write(copy)}
      >
        {text.copy}
      </Button>
      <Button
        variant="default"
        leftSection={<IconTable size={17} aria-hidden />}
        loading={making === 'changesXlsx'}
        disabled={making !== null}
        onClick={() => {
          hand('changesXlsx');
        }}
      >
        {text.excel}
      </Button>
      <Button
        variant="default"
        leftSection={<IconFileTypePdf size={17} aria-hidden />}
        loading={making === 'changesPdf'}
        disabled={making !== null}
        onClick={() => {
          hand('changesPdf');
        }}
      >
        {text.pdf}
      </Button>
      <Button
        variant="default"
        leftSection={<IconPrinter size={17} aria-hidden />}
        onClick={() => {
          window.print();
        }}
      >
        {text.print}
      </Button>
    </div>
  );
}
