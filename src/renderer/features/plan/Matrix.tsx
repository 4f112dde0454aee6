import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { RecommendationRow } from '../../../shared/contract/recommendations.ts';
import { api } from '../../api/client.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { useWrite } from '../../app/useWrite.ts';
import { numbered, type Plan } from './usePlan.ts';
import classes from './PlanScreen.module.css';

/** Recommendations against the practices they come from and the objectives they serve; each box links or parts. */
export function Matrix({ plan }: { readonly plan: Plan }): ReactNode {
  const { plan: text } = useTexts();
  const write = useWrite();
  const { recommendations, practices, objectives } = plan;
  const set = (row: RecommendationRow, field: 'practiceIds' | 'objectiveIds', id: string): void => {
    const before: readonly string[] = row[field];
    const after = before.includes(id) ? before.filter((one) => one !== id) : [...before, id];
    void write(() => api.recommendations.update({ ids: [row.id], fields: { [field]: after } }));
  };
  const box = (
    row: RecommendationRow,
    field: 'practiceIds' | 'objectiveIds',
    { id, name }: { readonly id: string; readonly name: string },
  ): ReactNode => (
    <td key={id}>
      <input
        type="checkbox"
        aria-label={text.linked(numbered(row), name)}
        title={text.linked(numbered(row), name)}
        checked={row[field].includes(id)}
        onChange={() => {
          set(row, field, id);
        }}
      />
    </td>
  );
  const across = [
    ...practices.map(({ id, title }) => ({ id, name: title, field: 'practiceIds' as const })),
    ...objectives.map((one) => ({ id: one.id, name: numbered(one), field: 'objectiveIds' as const })),
  ];
  return (
    <>
      <p className={classes.help}>{text.matrixHelp}</p>
      <div className={classes.scroller}>
        <table className={classes.matrix}>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {text.tab.recommendations}
              </th>
              {practices.length > 0 && (
                <th scope="colgroup" colSpan={practices.length}>
                  {text.practices}
                </th>
              )}
              {objectives.length > 0 && (
                <th scope="colgroup" colSpan={objectives.length}>
                  {text.objectives}
                </th>
              )}
            </tr>
            <tr>
              {across.map(({ id, name }) => (
                <th key={id} scope="col" className={classes.upright}>
                  <span title={name}>{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {recommendations.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <Link href={`/plan/recommendations/${row.id}`}>{numbered(row)}</Link>
                </th>
                {across.map((column) => box(row, column.field, column))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
