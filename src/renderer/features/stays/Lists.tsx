import { Button } from '@mantine/core';
import { IconFileTypePdf, IconTable } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useDocument } from '../../api/useDocument.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';

/** The rooming list as a file, in the language of the interface. */
export function Lists({ missionId }: { readonly missionId: string }): ReactNode {
  const { stays: text, makeDocuments } = useTexts();
  const language = useLanguage();
  const write = useWrite();
  const { making, make } = useDocument();
  const hand = (kind: 'roomingPdf' | 'roomingXlsx'): void => {
    void write(async () => {
      const file = await make({ missionId, kind, language, delegateId: null });
      if (file) notify({ text: makeDocuments.made(file.name), tone: 'good' });
    });
  };
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconTable size={17} aria-hidden />}
        loading={making === 'roomingXlsx'}
        disabled={making !== null}
        onClick={() => {
          hand('roomingXlsx');
        }}
      >
        {text.xlsx}
      </Button>
      <Button
        variant="default"
        leftSection={<IconFileTypePdf size={17} aria-hidden />}
        loading={making === 'roomingPdf'}
        disabled={making !== null}
        onClick={() => {
          hand('roomingPdf');
        }}
      >
        {text.pdf}
      </Button>
    </>
  );
}
