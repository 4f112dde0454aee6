import { SegmentedControl, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { taskPhases } from '../../../shared/domain/tasks.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { setFilter, type Filter } from './state.ts';
import classes from './TaskList.module.css';

const statuses = ['all', 'open', 'done'] as const;
/** An empty value would be no choice at all. */
const any = 'any';
const nobody = 'nobody';

interface Props {
  readonly missionId: string;
  readonly filter: Filter;
  readonly owners: readonly string[];
}

/** Which tasks to see; it is found again on coming back. */
export function TaskFilter({ missionId, filter, owners }: Props): ReactNode {
  const { preparation, domain } = useTexts();
  const text = preparation.filter;
  return (
    <div role="group" aria-label={text.label} className={classes.filter}>
      <SegmentedControl
        aria-label={text.status}
        value={filter.status}
        data={statuses.map((value) => ({ value, label: text[value] }))}
        onChange={(chosen) => {
          setFilter(missionId, { status: statuses.find((one) => one === chosen) ?? 'all' });
        }}
      />
      <Select
        aria-label={text.owner}
        value={filter.owner === null ? any : filter.owner === '' ? nobody : `=${filter.owner}`}
        data={[
          { value: any, label: text.anyOwner },
          ...owners.map((owner) => ({ value: `=${owner}`, label: owner })),
          { value: nobody, label: text.noOwner },
        ]}
        allowDeselect={false}
        onChange={(chosen) => {
          const owner = chosen === any || chosen === null ? null : chosen === nobody ? '' : chosen.slice(1);
          setFilter(missionId, { owner });
        }}
      />
      <Select
        aria-label={text.phase}
        value={filter.phase ?? any}
        data={[
          { value: any, label: text.anyPhase },
          ...taskPhases.map((value) => ({ value, label: domain.taskPhase[value] })),
        ]}
        allowDeselect={false}
        onChange={(chosen) => {
          setFilter(missionId, { phase: taskPhases.find((one) => one === chosen) ?? null });
        }}
      />
    </div>
  );
}
