import { Button, Menu } from '@mantine/core';
import { IconDownload, IconMap2, IconRoute, IconWorldPin } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { Selection } from '../../../shared/domain/map/matter.ts';
import { AppError } from '../../../shared/errors.ts';
import { api } from '../../api/client.ts';
import { save } from '../../api/files.ts';
import { useJob } from '../../api/useJob.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';

const kinds = [
  { kind: 'mapSvg', icon: IconMap2 },
  { kind: 'routeGpx', icon: IconRoute },
  { kind: 'routeKml', icon: IconWorldPin },
] as const;

/** What is shown, as files: a picture, and the way for a phone. */
export function ExportMenu({
  missionId,
  selection,
}: {
  readonly missionId: string;
  readonly selection: Selection;
}): ReactNode {
  const { map: text, documents, makeDocuments } = useTexts();
  const language = useLanguage();
  const write = useWrite();
  const job = useJob(api.documents.make);
  const [isMaking, setMaking] = useState(false);
  const make = (kind: (typeof kinds)[number]['kind']): void => {
    setMaking(true);
    void write(async () => {
      try {
        const file = await job.run({ missionId, kind, language, delegateId: null, selection });
        save(file);
        notify({ text: makeDocuments.made(file.name), tone: 'good' });
      } catch (error) {
        // Leaving the screen cancels: nobody waits for the file.
        if (!(error instanceof AppError && error.code === 'call.cancelled')) throw error;
      } finally {
        setMaking(false);
      }
    });
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={17} aria-hidden />} loading={isMaking}>
          {text.exportMenu}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {kinds.map(({ kind, icon: Icon }) => (
          <Menu.Item
            key={kind}
            leftSection={<Icon size={17} aria-hidden />}
            onClick={() => {
              make(kind);
            }}
          >
            {documents.kind[kind]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
