import { Badge, Button, Progress } from '@mantine/core';
import { IconCheck, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Goals } from '../../../shared/contract/goals.ts';
import { reachedOf, shareOf } from '../../../shared/domain/goals.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { Empty } from '../../ui/Empty.tsx';
import { openDialog } from './state.ts';
import classes from './PreparationScreen.module.css';

interface Props {
  readonly goals: Goals;
  readonly openId: string | null;
  readonly base: string;
}

/** What the mission is to achieve and how far it is. */
export function GoalList({ goals: { goals, counts }, openId, base }: Props): ReactNode {
  const { preparation: text, domain } = useTexts();
  if (goals.length === 0)
    return (
      <Empty
        title={text.goalsEmptyTitle}
        text={text.goalsEmptyText}
        actions={
          <Button
            leftSection={<IconPlus size={17} aria-hidden />}
            onClick={() => {
              openDialog({ kind: 'newGoal' });
            }}
          >
            {text.addGoal}
          </Button>
        }
      />
    );
  return (
    <ul className={classes.goals}>
      {goals.map((goal) => {
        const reached = reachedOf(goal, counts);
        const share = shareOf(reached, goal.target);
        return (
          <li key={goal.id} className={classes.goal} data-open={goal.id === openId || undefined}>
            <div className={classes.goalHeading}>
              <h2 className={classes.goalTitle}>
                <Link href={`${base}/${goal.id}`}>{goal.title}</Link>
              </h2>
              {share === 1 && (
                <Badge
                  variant="light"
                  radius="sm"
                  tt="none"
                  leftSection={<IconCheck size={13} aria-hidden />}
                >
                  {text.reachedMark}
                </Badge>
              )}
            </div>
            <p className={classes.goalIndicator}>{domain.goalIndicator[goal.indicator]}</p>
            <div className={classes.progress}>
              <Progress value={100 * share} aria-label={goal.title} className={classes.bar ?? ''} size="lg" />
              <span>
                {text.goalProgress(reached, goal.target)} · {text.percent(share)}
              </span>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
