import { useMemo } from 'react';
import type { ReleaseRow, Side } from '../../../shared/contract/releases.ts';
import { toldChanges, type Told } from '../../../shared/texts/toldChanges.ts';
import { minuteText } from '../../../shared/texts/wording.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';

/** The versions of a mission, the latest first; undefined until read. */
export function useReleases(missionId: string): readonly ReleaseRow[] | undefined {
  return useRead(api.releases.list, { missionId }).value;
}

/** What leads from one side to the other, in words; undefined until read. */
export function useTold(missionId: string, from: Side, to: Side): Told | undefined {
  const language = useLanguage();
  const compared = useRead(api.releases.compare, { missionId, from, to }).value;
  return useMemo(() => compared && toldChanges(language, compared), [language, compared]);
}

/** Which versions are compared unless somebody says otherwise: the draft with the last version, a version with the one before. */
export function sideBefore(releases: readonly ReleaseRow[], side: Side): Side {
  const index = side === 'draft' ? -1 : releases.findIndex(({ id }) => id === side);
  return releases[index + 1]?.id ?? 'none';
}

/** How a side is named in a list: « Version 3, publiée le … ». */
export function useSideName(releases: readonly ReleaseRow[]): (side: Side) => string {
  const language = useLanguage();
  const { releases: text } = useTexts();
  return (side) => {
    const release = releases.find(({ id }) => id === side);
    if (!release) return side === 'draft' ? text.draft : text.none;
    return `${text.version(release.number)}, ${text.released(minuteText(language, release.at.minute))}`;
  };
}
