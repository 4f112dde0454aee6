import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { Screen } from '../../ui/Screen.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { Dialogs } from './Dialogs.tsx';
import { GoalList } from './GoalList.tsx';
import { GoalPanel } from './GoalPanel.tsx';
import { openDialog } from './state.ts';
import { TaskList } from './TaskList.tsx';
import { TaskMenu } from './TaskMenu.tsx';
import { TaskPanel } from './TaskPanel.tsx';
import classes from './PreparationScreen.module.css';

interface Props {
  readonly missionId: string;
  readonly tab: 'tasks' | 'goals';
  /** The task or objective shown beside the list. */
  readonly rowId: string | null;
}

/** What is to be done before and after a mission, and what it is to achieve. */
export function PreparationScreen({ missionId, tab, rowId }: Props): ReactNode {
  const { preparation: text } = useTexts();
  const [, navigate] = useLocation();
  const tasks = useRead(api.tasks.list, { missionId }).value;
  const goals = useRead(api.goals.list, { missionId }).value;
  const mission = `/missions/${missionId}`;
  const address = { tasks: `${mission}/tasks`, goals: `${mission}/goals` };
  const task = tasks?.find(({ id }) => id === rowId);
  const goal = goals?.goals.find(({ id }) => id === rowId);
  const close = (): void => {
    navigate(address[tab]);
  };
  const open = (id: string): void => {
    navigate(`${address[tab]}/${id}`);
  };
  const ofTab = tab === 'tasks' ? tasks : goals?.goals;

  return (
    <div className={classes.split}>
      <div className={classes.main}>
        <Screen
          title={text.title}
          below={text.below}
          actions={
            ofTab &&
            ofTab.length > 0 && (
              <>
                {tab === 'tasks' && <TaskMenu missionId={missionId} />}
                <Button
                  leftSection={<IconPlus size={17} aria-hidden />}
                  onClick={() => {
                    openDialog({ kind: tab === 'tasks' ? 'newTask' : 'newGoal' });
                  }}
                >
                  {tab === 'tasks' ? text.addTask : text.addGoal}
                </Button>
              </>
            )
          }
        >
          <nav aria-label={text.tabs} className={classes.tabs}>
            {(['tasks', 'goals'] as const).map((one) => (
              <Link
                key={one}
                href={address[one]}
                className={classes.tab}
                {...(one === tab ? { 'aria-current': 'page' as const } : {})}
              >
                {text[one]}
              </Link>
            ))}
          </nav>
          {!ofTab && <Waiting />}
          {tab === 'tasks' && tasks && (
            <TaskList missionId={missionId} tasks={tasks} openId={rowId} base={address.tasks} />
          )}
          {tab === 'goals' && goals && <GoalList goals={goals} openId={rowId} base={address.goals} />}
        </Screen>
      </div>
      {task && <TaskPanel key={task.id} task={task} tasks={tasks ?? []} onOpen={open} onClose={close} />}
      {goal && goals && <GoalPanel key={goal.id} goal={goal} counts={goals.counts} onClose={close} />}
      <Dialogs missionId={missionId} tasks={tasks ?? []} onMade={open} />
    </div>
  );
}
