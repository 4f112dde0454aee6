import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { useToday } from '../../ui/useToday.ts';
import { Waiting } from '../../ui/Waiting.tsx';
import { MissionCard } from './MissionCard.tsx';
import { openNewMission, useMissionDialog } from './state.ts';
import classes from './MissionsScreen.module.css';

const MissionDialogs = lazy(() =>
  import('./MissionDialogs.tsx').then((file) => ({ default: file.MissionDialogs })),
);

/** Home: every mission, the latest first, and what to do next for each. */
export function MissionsScreen(): ReactNode {
  const { missions } = useTexts();
  const list = useRead(api.missions.list, {});
  const routes = useRead(api.missions.routes, {}).value;
  const late = useRead(api.tasks.late, { today: useToday() }).value;
  const addSample = useAddSample();
  const asked = useMissionDialog((state) => state.dialog !== null);

  return (
    <Screen
      title={missions.title}
      below={missions.below}
      actions={
        list.value &&
        list.value.length > 0 && (
          <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={openNewMission}>
            {missions.create}
          </Button>
        )
      }
    >
      {!list.value && <Waiting />}
      {list.value?.length === 0 && (
        <Empty
          title={missions.emptyTitle}
          text={missions.emptyText}
          actions={
            <>
              <Button onClick={addSample}>{missions.addSample}</Button>
              <Button variant="default" onClick={openNewMission}>
                {missions.create}
              </Button>
            </>
          }
        />
      )}
      {list.value && list.value.length > 0 && (
        <ul className={classes.list}>
          {list.value.map((mission) => (
            <MissionCard
              key={mission.id}
              mission={mission}
              legs={routes?.filter((leg) => leg.missionId === mission.id) ?? []}
              lateTasks={late?.find(({ missionId }) => missionId === mission.id)?.count ?? 0}
            />
          ))}
        </ul>
      )}
      {asked && (
        <Suspense>
          <MissionDialogs />
        </Suspense>
      )}
    </Screen>
  );
}

function useAddSample(): () => void {
  const { missions } = useTexts();
  const write = useWrite();
  const [, navigate] = useLocation();
  return () => {
    void write(async () => {
      const { id } = await api.missions.addSample({});
      notify({ text: missions.sampleAdded, tone: 'good' });
      navigate(`/missions/${id}/programme`);
    });
  };
}
