import { Checkbox, SegmentedControl } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import type { ImportPreview } from '../../../shared/contract/imports.ts';
import { clusterChoice } from '../../../shared/domain/imports/clusters.ts';
import type { Member } from '../../../shared/domain/imports/duplicates.ts';
import type { ReviewedCluster } from '../../../shared/domain/imports/review.ts';
import { listText } from '../../../shared/texts/wording.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { LongList } from './LongList.tsx';
import { nameOf } from './names.ts';
import { chooseCluster } from './state.ts';
import classes from './Review.module.css';

/** Who may be there twice, and what becomes of them. */
export function DuplicatesTab({ preview }: { readonly preview: ImportPreview }): ReactNode {
  const { importScreen: text } = useTexts();
  if (preview.clusters.length === 0) return <p className={classes.dim}>{text.noDuplicates}</p>;
  return (
    <LongList
      label={text.tab.duplicates(preview.clusters.length)}
      items={preview.clusters}
      keyOf={(cluster) => cluster.id}
      height={290}
      width={430}
    >
      {(cluster) => <Cluster cluster={cluster} preview={preview} />}
    </LongList>
  );
}

function Cluster({
  cluster,
  preview,
}: {
  readonly cluster: ReviewedCluster;
  readonly preview: ImportPreview;
}): ReactNode {
  const { importScreen: text, imports } = useTexts();
  const language = useLanguage();
  const { action, apart } = cluster.choice;
  const members = cluster.members.map((member) => ({ member, ...describe(preview, member) }));
  const name = members[0]?.name ?? '';
  return (
    <div className={classes.card}>
      <p className={classes.dim}>
        {text.duplicateOf(
          listText(
            language,
            cluster.reasons.map((reason) => imports.reason[reason]),
          ),
        )}
      </p>
      <ul className={classes.members}>
        {members.map(({ member, name: who, about, line }) => (
          <li key={member.kind === 'row' ? member.row : member.id} className={classes.member}>
            <span className={classes.person}>{who || text.unnamed}</span>
            <p className={classes.dim}>
              {[...about, line === null ? text.existing : text.atLine(line)].map((fact, at) => (
                <Fragment key={fact}>
                  {at > 0 && ' · '}
                  <span className={classes.fact}>{fact}</span>
                </Fragment>
              ))}
            </p>
            {member.kind === 'row' && action !== 'keep' && members.length > 2 && (
              <Checkbox
                size="xs"
                label={text.apart(who)}
                checked={apart.includes(member.row)}
                onChange={(event) => {
                  const others = apart.filter((row) => row !== member.row);
                  chooseCluster(cluster.id, {
                    action,
                    apart: event.currentTarget.checked ? [...others, member.row] : others,
                  });
                }}
              />
            )}
          </li>
        ))}
      </ul>
      <SegmentedControl
        aria-label={text.resolution(name)}
        value={action}
        data={clusterChoice.shape.action.options.map((value) => ({ value, label: imports.action[value] }))}
        onChange={(chosen) => {
          chooseCluster(cluster.id, { action: clusterChoice.shape.action.parse(chosen), apart });
        }}
      />
      <p className={classes.hint}>{imports.actionHint[action]}</p>
    </div>
  );
}

function describe(
  preview: ImportPreview,
  member: Member,
): { name: string; about: string[]; line: number | null } {
  if (member.kind === 'existing') return { name: preview.known[member.id] ?? '', about: [], line: null };
  const candidate = preview.candidates[member.row];
  if (!candidate) return { name: '', about: [], line: null };
  return {
    name: nameOf(candidate.person),
    about: [candidate.organisation, candidate.person.email, candidate.person.phone].filter(Boolean),
    line: candidate.line,
  };
}
