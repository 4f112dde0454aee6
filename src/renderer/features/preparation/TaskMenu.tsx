import { Button, Menu } from '@mantine/core';
import { IconCalendarDown, IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { AppError } from '../../../shared/errors.ts';
import { api } from '../../api/client.ts';
import { save } from '../../api/files.ts';
import { useJob } from '../../api/useJob.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';
import { openDialog } from './state.ts';
import { useTaskWrites } from './useTaskWrites.ts';

/** What is done with the back-planning as a whole: its template, its calendar. */
export function TaskMenu({ missionId }: { readonly missionId: string }): ReactNode {
  const { preparation: text } = useTexts();
  const writes = useTaskWrites(missionId);
  const calendar = useCalendar(missionId);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
            {text.template}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={writes.applyTemplate}>{text.applyTemplate}</Menu.Item>
          <Menu.Item
            onClick={() => {
              openDialog({ kind: 'template' });
            }}
          >
            {text.editTemplate}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={writes.saveAsTemplate}>{text.saveAsTemplate}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Button
        variant="default"
        leftSection={<IconCalendarDown size={17} aria-hidden />}
        loading={calendar.making}
        onClick={calendar.make}
      >
        {text.calendar}
      </Button>
    </>
  );
}

function useCalendar(missionId: string): { readonly making: boolean; readonly make: () => void } {
  const { makeDocuments } = useTexts();
  const language = useLanguage();
  const write = useWrite();
  const job = useJob(api.documents.make);
  const make = (): void => {
    void write(async () => {
      try {
        const file = await job.run({ missionId, kind: 'tasksIcs', language, delegateId: null });
        save(file);
        notify({ text: makeDocuments.made(file.name), tone: 'good' });
      } catch (error) {
        // Leaving the screen cancels: nobody waits for the file.
        if (!(error instanceof AppError && error.code === 'call.cancelled')) throw error;
      }
    });
  };
  return { making: job.progress !== null, make };
}
