import { ActionIcon, Button, Menu, SegmentedControl, Select, Tooltip } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconPrinter,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import type { Row } from '../../../shared/domain/entities.ts';
import type { Leg } from '../../../shared/domain/missions.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { columnings, type Columning } from './columns.ts';
import { Keys } from './Keys.tsx';
import { printBoard } from './print.ts';
import {
  papers,
  setColumning,
  setViewOf,
  showClashes,
  showLeg,
  useView,
  views,
  zoomBy,
  zooms,
  type View,
} from './state.ts';
import classes from './ProgrammeScreen.module.css';

interface Props {
  readonly missionId: string;
  readonly legs: readonly Row<Leg>[];
  readonly legId: string;
  readonly clashes: number;
  readonly by: Columning;
  readonly view: View;
  /** Whether there are groups to make columns of. */
  readonly grouped: boolean;
}

/** Which leg is shown and how, and how many clashes there are. */
export const Toolbar = memo(function Toolbar({
  missionId,
  legs,
  legId,
  clashes: count,
  by,
  view,
  grouped,
}: Props): ReactNode {
  const { programme: text } = useTexts();
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
      <SegmentedControl
        aria-label={text.viewAs}
        value={view}
        data={views.map((value) => ({ value, label: text.view[value] }))}
        onChange={(value) => {
          setViewOf(missionId, value);
        }}
      />
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
        {view === 'board' && (
          <>
            <Select
              aria-label={text.columns}
              w={128}
              value={by}
              data={columnings
                .filter((value) => grouped || value !== 'groups')
                .map((value) => ({ value, label: text.columning[value] }))}
              allowDeselect={false}
              comboboxProps={{ transitionProps: { duration: 0 } }}
              onChange={(value) => {
                setColumning(missionId, value as Columning);
              }}
            />
            <ActionIcon.Group>
              <Zoom label={text.zoomOut} by={-1} disabled={zoom === 0}>
                <IconZoomOut size={18} aria-hidden />
              </Zoom>
              <Zoom label={text.zoomIn} by={1} disabled={zoom === zooms.length - 1}>
                <IconZoomIn size={18} aria-hidden />
              </Zoom>
            </ActionIcon.Group>
          </>
        )}
        <Print view={view} />
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

/** The board fits one page of the paper chosen; a list or a table is printed as it is. */
function Print({ view }: { readonly view: View }): ReactNode {
  const { programme: text } = useTexts();
  const button = (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={text.print}
      {...(view === 'board'
        ? {}
        : {
            onClick: () => {
              window.print();
            },
          })}
    >
      <IconPrinter size={20} aria-hidden />
    </ActionIcon>
  );
  if (view !== 'board') return button;
  return (
    <Menu position="bottom-end">
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>
        {papers.map((paper) => (
          <Menu.Item
            key={paper}
            onClick={() => {
              printBoard(paper);
            }}
          >
            {text.paper[paper]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
