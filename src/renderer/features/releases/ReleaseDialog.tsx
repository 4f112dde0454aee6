import { Alert, Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { ReleaseRow } from '../../../shared/contract/releases.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';
import { Blocking } from './Blocking.tsx';
import { useTold } from './useReleases.ts';
import classes from './ReleasesScreen.module.css';

interface Props {
  readonly missionId: string;
  /** The last version, null where there is none. */
  readonly last: ReleaseRow | null;
  readonly onClose: () => void;
}

/** Before a version is made: what is in its way, what it changes and for how many, a comment. */
export function ReleaseDialog({ missionId, last, onClose }: Props): ReactNode {
  const { releases: text, fields, frame } = useTexts();
  const write = useWrite();
  const check = useRead(api.releases.check, { missionId }).value;
  const told = useTold(missionId, last?.id ?? 'none', 'draft');
  const [comment, setComment] = useState('');
  const [running, setRunning] = useState(false);
  const blocked = (check?.blocking.length ?? 0) > 0;
  const unchanged = last !== null && told?.changes === 0;

  const publish = async (): Promise<void> => {
    setRunning(true);
    const made = await write(() => api.releases.create({ missionId, comment }));
    setRunning(false);
    if (!made) return;
    notify({ text: text.published(made.number), tone: 'good' });
    onClose();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={text.publishNumber(check?.number ?? 1)}
      size="lg"
      closeButtonProps={{ 'aria-label': frame.close }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void publish();
        }}
      >
        <Stack gap="md">
          {check && blocked && (
            <Alert
              color="brick"
              variant="light"
              icon={<IconAlertTriangle size={18} aria-hidden />}
              title={text.blocked(check.blocking.length)}
            >
              <Blocking missionId={missionId} clashes={check.blocking} />
              <p className={classes.blockedHelp}>
                {text.blockedHelp}{' '}
                <Link href={`/missions/${missionId}/programme`} onClick={onClose}>
                  {text.toProgramme}
                </Link>
              </p>
            </Alert>
          )}
          {told && (
            <p className={classes.plain}>
              {last === null
                ? text.first(told.items.length, told.persons.length)
                : unchanged
                  ? text.unchangedSince(text.theVersion(last.number))
                  : text.since(told.changes, told.persons.length, text.theVersion(last.number))}
            </p>
          )}
          <Textarea
            label={text.comment}
            description={text.commentHelp}
            autosize
            minRows={2}
            maxRows={8}
            maxLength={5000}
            data-autofocus
            value={comment}
            onChange={(event) => {
              setComment(event.currentTarget.value);
            }}
          />
          <p className={classes.help}>{text.frozen}</p>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {fields.cancel}
            </Button>
            <Button type="submit" loading={running} disabled={!check || !told || blocked || unchanged}>
              {text.publishNumber(check?.number ?? 1)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
