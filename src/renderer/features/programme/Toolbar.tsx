import { ActionIcon, Button, Popover, SegmentedControl, Tooltip } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconKeyboard,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import type { Row } from '../../../shared/domain/entities.ts';
import type { Leg } from '../../../shared/domain/missions.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { setByGroup, showClashes, showLeg, useView, zoomBy, zooms } from './state.ts';
import classes from './ProgrammeScreen.module.css';

interface Props {
  readonly missionId: string;
  readonly legs: readonly Row<Leg>[];
  readonly legId: string;
  readonly clashes: number;
  readonly grouped: boolean;
}

/** Which leg is shown and how, and how many clashes there are. */
export const Toolbar = memo(function Toolbar({
  missionId,
  legs,
  legId,
  clashes: count,
  grouped,
}: Props): ReactNode {
  const { programme: text } = useTexts();
  const byGroup = useView((state) => state.byGroup);
  const zoom = useView((state) => state.zoom);
  const clashesOpen = useView((state) => state.clashesOpen);
  return (
    <div className={classes.toolbar}>
      {legs.length > 1 && (
        <SegmentedControl
          className={classes.legs}
          aria-label={text.legs}
          value={legId}
          data={legs.map(({ id, title }) => ({ value: id, label: <LegName title={title} /> }))}
          onChange={(id) => {
            showLeg(missionId, id);
          }}
        />
      )}
      <div className={classes.tools}>
        <Button
          variant={count === 0 ? 'subtle' : 'light'}
          color={count === 0 ? 'gray' : 'brick'}
          aria-expanded={clashesOpen}
          leftSection={
            count === 0 ? (
              <IconCircleCheck size={17} aria-hidden />
            ) : (
              <IconAlertTriangle size={17} aria-hidden />
            )
          }
          onClick={() => {
            showClashes(!clashesOpen);
          }}
        >
          {count === 0 ? text.noClash : text.clashes(count)}
        </Button>
        {grouped && (
          <SegmentedControl
            aria-label={text.columns}
            value={byGroup ? 'groups' : 'one'}
            data={[
              { value: 'one', label: text.together },
              { value: 'groups', label: text.byGroup },
            ]}
            onChange={(value) => {
              setByGroup(value === 'groups');
            }}
          />
        )}
        <ActionIcon.Group>
          <Zoom label={text.zoomOut} by={-1} disabled={zoom === 0}>
            <IconZoomOut size={18} aria-hidden />
          </Zoom>
          <Zoom label={text.zoomIn} by={1} disabled={zoom === zooms.length - 1}>
            <IconZoomIn size={18} aria-hidden />
          </Zoom>
        </ActionIcon.Group>
        <Keys />
      </div>
    </div>
  );
});

/** Long names of legs are cut, so that all legs stay in sight. */
function LegName({ title }: { readonly title: string }): ReactNode {
  return (
    <span className={classes.legName} title={title}>
      {title}
    </span>
  );
}

interface ZoomProps {
  readonly label: string;
  readonly by: 1 | -1;
  readonly disabled: boolean;
  readonly children: ReactNode;
}

function Zoom({ label, by, disabled, children }: ZoomProps): ReactNode {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={label}
        aria-disabled={disabled}
        onClick={() => {
          zoomBy(by);
        }}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}

/** The keys of the board, for whoever sees it. */
function Keys(): ReactNode {
  const { keys } = useTexts().programme;
  const list = [
    [keys.arrows, keys.walk],
    [keys.enterKey, keys.enter],
    ['N', keys.create],
    [keys.space, keys.pick],
    [keys.ctrlArrows, keys.days],
    [keys.shiftArrows, keys.stretch],
    [keys.altArrows, keys.fine],
    [keys.enterKey, keys.drop],
    [keys.escapeKey, keys.cancel],
    ['U', keys.unschedule],
    [keys.ctrlD, keys.duplicate],
    [keys.deleteKey, keys.remove],
  ] as const;
  return (
    <Popover
      position="bottom-end"
      width={420}
      shadow="lg"
      transitionProps={{ duration: 0 }}
      trapFocus={false}
    >
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={keys.open}>
          <IconKeyboard size={20} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={keys.title}>
        <dl className={classes.keys}>
          {list.map(([key, does]) => (
            <Row key={does} name={key} does={does} />
          ))}
        </dl>
      </Popover.Dropdown>
    </Popover>
  );
}

function Row({ name, does }: { readonly name: string; readonly does: string }): ReactNode {
  return (
    <>
      <dt>{name}</dt>
      <dd>{does}</dd>
    </>
  );
}
