import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useCallback, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useTexts } from '../../app/i18n/language.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Table } from '../../ui/table/Table.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { useObjectiveColumns, useRecommendationChoices, useRecommendationColumns } from './columns.ts';
import { Matrix } from './Matrix.tsx';
import { NewItem } from './NewItem.tsx';
import { ObjectivePanel } from './ObjectivePanel.tsx';
import { RecommendationPanel } from './RecommendationPanel.tsx';
import { setAdding, tableName, tabs, useAdding, type Tab } from './state.ts';
import { numbered, usePlan } from './usePlan.ts';
import { useRemove } from './useRemove.ts';
import classes from './PlanScreen.module.css';

interface Props {
  readonly tab: Tab;
  readonly rowId: string | null;
}

/** What the missions lead to propose: recommendations, the objectives they serve, and both against the practices. */
export function PlanScreen({ tab, rowId }: Props): ReactNode {
  const { plan: text } = useTexts();
  const [, navigate] = useLocation();
  const plan = usePlan();
  const recommendationColumns = useRecommendationColumns();
  const recommendationChoices = useRecommendationChoices();
  const objectiveColumns = useObjectiveColumns(plan?.recommendations);
  const removeRecommendations = useRemove('recommendations');
  const removeObjectives = useRemove('objectives');
  const adding = useAdding((state) => state.open);
  const of = tab === 'objectives' ? 'objectives' : 'recommendations';
  const open = useCallback(
    ({ id }: { readonly id: string }) => {
      navigate(`/plan/${of}/${id}`);
    },
    [navigate, of],
  );
  const openId = (id: string): void => {
    open({ id });
  };
  const close = (): void => {
    navigate(`/plan/${tab}`);
  };
  const remove = (ids: readonly string[]): void => {
    const chosen = new Set(ids);
    if (tab === 'objectives') removeObjectives((plan?.objectives ?? []).filter(({ id }) => chosen.has(id)));
    else removeRecommendations((plan?.recommendations ?? []).filter(({ id }) => chosen.has(id)));
  };
  const add = (
    <Button
      leftSection={<IconPlus size={17} aria-hidden />}
      onClick={() => {
        setAdding(true);
      }}
    >
      {of === 'objectives' ? text.addObjective : text.addRecommendation}
    </Button>
  );
  const common = {
    name: tableName(tab),
    label: text.tab[tab],
    filterHint: text.filterHint,
    initialSort: { key: 'number', descending: false },
    nameOf: numbered,
    openId: rowId,
    onOpen: open,
    onDelete: remove,
    actions: (ids: readonly string[]) => (
      <Button
        variant="light"
        color="brick"
        size="compact-sm"
        leftSection={<IconTrash size={15} aria-hidden />}
        onClick={() => {
          remove(ids);
        }}
      >
        {text.remove}
      </Button>
    ),
  };
  const empty = plan?.[of].length === 0;
  const recommendation = tab === 'recommendations' && plan?.recommendations.find(({ id }) => id === rowId);
  const objective = tab === 'objectives' && plan?.objectives.find(({ id }) => id === rowId);

  return (
    <div className={classes.split}>
      <div className={classes.main}>
        <Screen
          title={text.title}
          below={text.below}
          full
          actions={plan && !empty && tab !== 'matrix' && add}
        >
          <nav aria-label={text.tabs} className={classes.tabs}>
            {tabs.map((one) => (
              <Link
                key={one}
                href={`/plan/${one}`}
                className={classes.tab}
                {...(one === tab ? { 'aria-current': 'page' as const } : {})}
              >
                {text.tab[one]}
              </Link>
            ))}
          </nav>
          {!plan && <Waiting />}
          {empty && tab === 'recommendations' && (
            <Empty title={text.noRecommendation} text={text.noRecommendationText} actions={add} />
          )}
          {empty && tab === 'objectives' && (
            <Empty title={text.noObjective} text={text.noObjectiveText} actions={add} />
          )}
          {empty && tab === 'matrix' && (
            <Empty title={text.noMatrix} text={text.noMatrixText} actions={add} />
          )}
          {plan && !empty && tab === 'recommendations' && (
            <Table
              {...common}
              columns={recommendationColumns}
              choices={recommendationChoices}
              rows={plan.recommendations}
              counted={text.countedRecommendations}
            />
          )}
          {plan && !empty && tab === 'objectives' && (
            <Table
              {...common}
              columns={objectiveColumns}
              choices={[]}
              rows={plan.objectives}
              counted={text.countedObjectives}
            />
          )}
          {plan && !empty && tab === 'matrix' && <Matrix plan={plan} />}
        </Screen>
      </div>
      {plan && recommendation && (
        <RecommendationPanel
          key={recommendation.id}
          recommendation={recommendation}
          plan={plan}
          onOpen={openId}
          onClose={close}
        />
      )}
      {plan && objective && (
        <ObjectivePanel
          key={objective.id}
          objective={objective}
          plan={plan}
          onOpen={openId}
          onClose={close}
        />
      )}
      {plan && adding && (
        <NewItem
          of={of}
          number={`${of === 'objectives' ? 'O' : 'R'}${String(plan[of].length + 1)}`}
          themes={plan.themes}
          onMade={openId}
        />
      )}
    </div>
  );
}
