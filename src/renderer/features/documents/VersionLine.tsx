import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { minuteText } from '../../../shared/texts/wording.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import classes from './DocumentsScreen.module.css';

/** Which version documents hold, and the way to where it is released. */
export function VersionLine({ missionId }: { readonly missionId: string }): ReactNode {
  const { makeDocuments: text } = useTexts();
  const language = useLanguage();
  const releases = useRead(api.releases.list, { missionId }).value;
  const last = releases?.[0];
  const compared = useRead(
    api.releases.compare,
    last ? { missionId, from: last.id, to: 'draft' as const } : null,
  ).value;
  if (!releases || (last && !compared)) return null;
  const changes = compared?.changes.length ?? 0;
  const sentence = !last
    ? text.unreleased
    : changes === 0
      ? text.released(last.number, minuteText(language, last.at.minute))
      : text.changed(last.number, changes);
  return (
    <p className={classes.version}>
      {sentence} <Link href={`/missions/${missionId}/versions`}>{text.toVersions}</Link>
    </p>
  );
}
