import { ActionIcon, Badge, Menu } from '@mantine/core';
import {
  IconAlertTriangle,
  IconArrowRight,
  IconCopy,
  IconDots,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { MissionSummary, RouteLeg } from '../../../shared/contract/missions.ts';
import { spanText } from '../../../shared/texts/wording.ts';
import { api } from '../../api/client.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';
import { Route } from './Route.tsx';
import { openMissionDialog } from './state.ts';
import classes from './MissionsScreen.module.css';

const statusColour = { draft: 'saffron', confirmed: 'lagoon', running: 'lagoon', closed: 'stone' } as const;

interface Props {
  readonly mission: MissionSummary;
  readonly legs: readonly RouteLeg[];
  readonly lateTasks: number;
}

/** One mission of the home screen: when, what, where, how far its planning is. */
export function MissionCard({ mission, legs, lateTasks }: Props): ReactNode {
  const { missions, domain } = useTexts();
  const language = useLanguage();
  const base = `/missions/${mission.id}`;
  const dates =
    mission.from && mission.to
      ? spanText(language, { from: mission.from, to: mission.to })
      : missions.noDates;
  const next = nextStep(mission);

  return (
    <li className={classes.card}>
      <p className={classes.dates}>{dates}</p>
      <div className={classes.heading}>
        <h2 className={classes.title}>
          <Link href={`${base}/programme`} className={classes.link}>
            {mission.title}
          </Link>
        </h2>
        <Badge color={statusColour[mission.status]} variant="light" radius="sm" tt="none">
          {domain.missionStatus[mission.status]}
        </Badge>
      </div>
      <p className={classes.organisers}>
        {[...mission.organisers, mission.banner].filter(Boolean).join(' · ')}
      </p>
      <p className={classes.counts}>
        <Link href={`${base}/itinerary`}>{missions.legs(mission.legs)}</Link>
        <Link href={`${base}/delegation`}>{missions.delegates(mission.delegates)}</Link>
        <Link href={`${base}/programme`}>{missions.visits(mission.visits)}</Link>
        {lateTasks > 0 && (
          <Link href={`${base}/tasks`} className={classes.late}>
            <IconAlertTriangle size={15} aria-hidden /> {missions.lateTasks(lateTasks)}
          </Link>
        )}
      </p>
      <Route legs={legs} />
      {next && (
        <p className={classes.next}>
          <span>{missions.next}</span>
          <Link href={`${base}/${next.to}`}>
            {missions[next.label]} <IconArrowRight size={15} aria-hidden />
          </Link>
        </p>
      )}
      <MissionMenu mission={mission} />
    </li>
  );
}

/** The first thing missing on the way from an empty mission to a programme. */
function nextStep(
  mission: MissionSummary,
): { to: string; label: 'nextLeg' | 'nextDelegates' | 'nextVisits' } | null {
  if (mission.legs === 0) return { to: 'itinerary', label: 'nextLeg' };
  if (mission.delegates === 0) return { to: 'import', label: 'nextDelegates' };
  return mission.visits === 0 ? { to: 'programme', label: 'nextVisits' } : null;
}

function MissionMenu({ mission }: { readonly mission: MissionSummary }): ReactNode {
  const { missions } = useTexts();
  const write = useWrite();

  const remove = (): void => {
    void write(async () => {
      await api.missions.remove({ ids: [mission.id] });
      notify({
        text: missions.removed(mission.title),
        tone: 'good',
        action: {
          label: missions.undo,
          run: () => void write(() => api.missions.restore({ ids: [mission.id] })),
        },
      });
    });
  };

  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          className={classes.menu}
          variant="subtle"
          color="stone"
          aria-label={missions.more(mission.title)}
        >
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconPencil size={16} aria-hidden />}
          onClick={() => {
            openMissionDialog('edit', mission.id);
          }}
        >
          {missions.edit}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconCopy size={16} aria-hidden />}
          onClick={() => {
            openMissionDialog('copy', mission.id);
          }}
        >
          {missions.copy}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item c="var(--escale-bad)" leftSection={<IconTrash size={16} aria-hidden />} onClick={remove}>
          {missions.remove}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
