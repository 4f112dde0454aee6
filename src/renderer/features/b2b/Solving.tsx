import { Button, Progress as Bar, Select } from '@mantine/core';
import { IconSparkles, IconTool, IconTrendingUp } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { Proposal } from '../../../shared/domain/b2b/proposal.ts';
import { AppError } from '../../../shared/errors.ts';
import { api } from '../../api/client.ts';
import { useJob, type Job, type Progress } from '../../api/useJob.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';
import { ProposalDialog } from './ProposalDialog.tsx';
import type { Agendas } from './useAgendas.ts';
import classes from './AgendasTab.module.css';

interface Props {
  readonly visitId: string;
  readonly agendas: Agendas;
}

const times = [10, 30, 60, 300];
const usualTime = 30;

/** Has agendas made, tells how good they are meanwhile, and shows what was found before anything changes. */
export function Solving({ visitId, agendas }: Props): ReactNode {
  const { agendas: text } = useTexts();
  const write = useWrite();
  const job = useJob(api.meetings.solve);
  const [seconds, setSeconds] = useState(usualTime);
  const [round, setRound] = useState(1);
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const placed = agendas.scene.meetings.some(({ seat }) => seat !== null);

  const start = (how: 'anew' | 'improve' | 'repair'): void => {
    void write(async () => {
      try {
        // Another seed each time: what one did not find, the next may.
        const limit = { kind: 'seconds', seconds } as const;
        setProposal(await job.run({ visitId, seed: how === 'anew' ? 1 : round, limit, how }));
        setRound(round + 1);
      } catch (error) {
        if (!(error instanceof AppError && error.code === 'call.cancelled')) throw error;
        notify({ text: text.cancelled, tone: 'good' });
      }
    });
  };
  const adopt = (): void => {
    if (!proposal) return;
    const { made, seated } = proposal;
    void write(async () => {
      await api.meetings.arrange({ visitId, made, seated });
      setProposal(null);
      notify({
        text: text.adopted,
        tone: 'good',
        action: { label: text.undo, run: () => void write(() => api.history.undo({})) },
      });
    });
  };

  if (job.progress) return <Running job={job} progress={job.progress} />;
  return (
    <>
      <Button
        leftSection={<IconSparkles size={16} aria-hidden />}
        onClick={() => {
          start('anew');
        }}
      >
        {text.make}
      </Button>
      {placed && (
        <Button
          variant="light"
          title={text.improveHelp}
          leftSection={<IconTrendingUp size={16} aria-hidden />}
          onClick={() => {
            start('improve');
          }}
        >
          {text.improve}
        </Button>
      )}
      {agendas.clashes.size > 0 && (
        <Button
          variant="light"
          color="brick"
          title={text.repairHelp}
          leftSection={<IconTool size={16} aria-hidden />}
          onClick={() => {
            start('repair');
          }}
        >
          {text.repair}
        </Button>
      )}
      <Select
        aria-label={text.time}
        className={classes.time ?? ''}
        value={String(seconds)}
        data={times.map((value) => ({ value: String(value), label: text.seconds(value) }))}
        allowDeselect={false}
        onChange={(value) => {
          setSeconds(Number(value) || usualTime);
        }}
      />
      {proposal && (
        <ProposalDialog
          agendas={agendas}
          proposal={proposal}
          onAdopt={adopt}
          onClose={() => {
            setProposal(null);
          }}
        />
      )}
    </>
  );
}

function Running({
  job,
  progress,
}: {
  readonly job: Pick<Job<never>, 'cancel' | 'hasten'>;
  readonly progress: Progress;
}): ReactNode {
  const { agendas: text } = useTexts();
  const { placed = 0, meetings = 0, musts = 0, gaps = 0, fewest = 0 } = progress.figures ?? {};
  const found = progress.phase === 'improve';
  const share = progress.total > 0 ? (100 * progress.done) / progress.total : 2;
  return (
    <div className={classes.running}>
      <p role="status" className={classes.runningWords}>
        {found ? text.reached(placed, meetings, gaps, fewest) : text.searching}
        {musts > 0 && ` · ${text.mustsLeft(musts)}`}
      </p>
      <Bar value={share} aria-label={text.running} className={classes.progress} />
      <div className={classes.buttons}>
        <Button size="compact-sm" disabled={!found} onClick={job.hasten}>
          {text.keepBest}
        </Button>
        <Button size="compact-sm" variant="default" onClick={job.cancel}>
          {text.cancel}
        </Button>
      </div>
    </div>
  );
}
