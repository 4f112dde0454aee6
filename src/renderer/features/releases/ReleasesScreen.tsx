import { Button } from '@mantine/core';
import { IconVersions } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { ReleaseRow, Side } from '../../../shared/contract/releases.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { ComparisonView } from './ComparisonView.tsx';
import { ReleaseDialog } from './ReleaseDialog.tsx';
import { sideBefore, useReleases } from './useReleases.ts';
import { VersionList } from './VersionList.tsx';
import classes from './ReleasesScreen.module.css';

interface Sides {
  readonly from: Side;
  readonly to: Side;
}

/** The versions of a programme: what was released, what has changed since, who must be told; releasing the next one. */
export function ReleasesScreen({ missionId }: { readonly missionId: string }): ReactNode {
  const { releases: text } = useTexts();
  const mission = useRead(api.missions.get, { id: missionId }).value;
  const releases = useReleases(missionId);
  const [releasing, setReleasing] = useState(false);
  const publish = (
    <Button
      leftSection={<IconVersions size={17} aria-hidden />}
      disabled={!releases}
      onClick={() => {
        setReleasing(true);
      }}
    >
      {text.publish}
    </Button>
  );
  return (
    <Screen
      title={text.title}
      above={mission?.title}
      below={text.below}
      actions={releases && releases.length > 0 && publish}
    >
      {!releases && <Waiting />}
      {releases?.length === 0 && <Empty title={text.emptyTitle} text={text.emptyText} actions={publish} />}
      {releases && releases.length > 0 && (
        <Versions key={releases[0]?.id} missionId={missionId} releases={releases} />
      )}
      {releases && releasing && (
        <ReleaseDialog
          missionId={missionId}
          last={releases[0] ?? null}
          onClose={() => {
            setReleasing(false);
          }}
        />
      )}
    </Screen>
  );
}

/** Mounted anew for every new version: what was compared before is no longer what one looks for. */
function Versions({
  missionId,
  releases,
}: {
  readonly missionId: string;
  readonly releases: readonly ReleaseRow[];
}): ReactNode {
  const [sides, setSides] = useState<Sides>({ from: sideBefore(releases, 'draft'), to: 'draft' });
  return (
    <div className={classes.columns}>
      <VersionList
        releases={releases}
        chosen={sides.to}
        onChoose={(to) => {
          setSides({ from: sideBefore(releases, to), to });
        }}
      />
      <ComparisonView missionId={missionId} releases={releases} sides={sides} onChoose={setSides} />
    </div>
  );
}
