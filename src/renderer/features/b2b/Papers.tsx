import { Button, Menu } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { DocumentKind } from '../../../shared/domain/documents.ts';
import { useDocument } from '../../api/useDocument.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';

const kinds = ['agendasPdf', 'tablePlanPdf', 'dayListPdf'] as const satisfies readonly DocumentKind[];

interface Props {
  readonly missionId: string;
  readonly visitId: string;
}

/** The papers of one session, in the language of the interface. */
export function Papers({ missionId, visitId }: Props): ReactNode {
  const { b2b: text, documents, makeDocuments } = useTexts();
  const language = useLanguage();
  const write = useWrite();
  const { making, make } = useDocument();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          loading={making !== null}
          leftSection={<IconPrinter size={17} aria-hidden />}
        >
          {text.papers}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {kinds.map((kind) => (
          <Menu.Item
            key={kind}
            onClick={() =>
              void write(async () => {
                const file = await make({ missionId, kind, language, delegateId: null, visitId });
                if (file) notify({ text: makeDocuments.made(file.name), tone: 'good' });
              })
            }
          >
            {documents.kind[kind]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
