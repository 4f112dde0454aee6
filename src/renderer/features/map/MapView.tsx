import { ActionIcon, Tooltip } from '@mantine/core';
import { IconFocusCentered, IconMinus, IconPlus } from '@tabler/icons-react';
import { useEffect, useId, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { frameOf, type Frame, type Size } from '../../../shared/domain/map/projection.ts';
import { sceneOf, type SceneMark } from '../../../shared/domain/map/scene.ts';
import type { Stop } from '../../../shared/domain/map/walk.ts';
import type { Tour } from '../../../shared/domain/map/tour.ts';
import { mapWords } from '../../../shared/texts/map.ts';
import { listText } from '../../../shared/texts/wording.ts';
import { useAtlas } from '../../api/atlas.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { Drawn } from './Drawn.tsx';
import { Ground, useGround } from './Ground.tsx';
import { useSize } from './useSize.ts';
import { usePointing, useView, type Looking } from './useView.ts';
import classes from './MapView.module.css';

interface Props {
  readonly tour: Tour;
  /** What is shown, in words. */
  readonly what: string;
  /** Id of the place chosen in the list or on the map. */
  readonly chosen: string | null;
  readonly onChoose: (placeId: string) => void;
}

/** The map, as large as the room there is for it. */
export function MapView(props: Props): ReactNode {
  const room = useRef<HTMLDivElement>(null);
  const size = useSize(room);
  const frame = useMemo(() => frameOf(props.tour.stops.map(({ place }) => place.point)), [props.tour]);
  return (
    <div ref={room} className={classes.room}>
      {size && <Sheet {...props} frame={frame} size={size} />}
    </div>
  );
}

function Sheet({
  tour,
  what,
  chosen,
  onChoose,
  frame,
  size,
}: Props & { readonly frame: Frame; readonly size: Size }): ReactNode {
  const { map: text } = useTexts();
  const language = useLanguage();
  const help = useId();
  const clip = useId();
  const svg = useRef<SVGSVGElement>(null);
  const atlas = useAtlas();
  const looking = useView(frame, tour, size);
  usePointing(svg, looking);
  const { view } = looking;
  const latest = useRef(looking);
  useEffect(() => {
    latest.current = looking;
  });
  // What is chosen in the list is looked for on the map.
  useEffect(() => {
    const stop = tour.stops.find(({ place }) => place.id === chosen);
    if (stop) latest.current.show([stop]);
  }, [tour, chosen]);
  const ground = useGround(atlas, frame, tour, view, size);
  const words = useMemo(() => mapWords(language), [language]);
  const scene = useMemo(
    () => sceneOf(tour, { frame, view, size }, atlas, ground, words),
    [tour, frame, view, size, atlas, ground, words],
  );
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys move the map as a whole; its marks are buttons
    <section
      className={classes.sheet}
      aria-label={text.label(what, tour.stops.length)}
      aria-describedby={help}
      tabIndex={0}
      onKeyDown={(event) => {
        if (steer(looking, event)) event.preventDefault();
      }}
    >
      <p id={help} className={classes.hidden}>
        {text.help}
      </p>
      <svg
        ref={svg}
        className={classes.map}
        viewBox={`0 0 ${String(size.width)} ${String(size.height)}`}
        preserveAspectRatio="xMidYMid meet"
      >
        <clipPath id={clip}>
          <rect width={size.width} height={size.height} />
        </clipPath>
        <g clipPath={`url(#${clip})`}>
          <Ground ground={scene.isPlain ? null : ground} view={view} size={size} isPlain={scene.isPlain} />
          <g aria-hidden>
            <Drawn shapes={scene.under} />
            <Drawn shapes={scene.ways} />
          </g>
          {scene.marks.map((mark) => (
            <Mark
              key={mark.key}
              mark={mark}
              isChosen={mark.stops.some(({ place }) => place.id === chosen)}
              onOpen={() => {
                const [first] = mark.stops;
                if (mark.stops.length > 1) looking.show(mark.stops);
                else if (first) onChoose(first.place.id);
              }}
            />
          ))}
          {/* Apart from the buttons, whose names say more than fits on the map. */}
          <g aria-hidden className={classes.texts}>
            {scene.marks.map((mark) => (
              <Drawn key={mark.key} shapes={mark.shapes.filter(({ kind }) => kind === 'text')} />
            ))}
            <Drawn shapes={scene.over} />
          </g>
        </g>
      </svg>
      <Tools looking={looking} />
    </section>
  );
}

function Mark({
  mark,
  isChosen,
  onOpen,
}: {
  readonly mark: SceneMark;
  readonly isChosen: boolean;
  readonly onOpen: () => void;
}): ReactNode {
  const { map: text } = useTexts();
  const language = useLanguage();
  const [only] = mark.stops;
  const isOne = mark.stops.length === 1 && only !== undefined;
  const name = isOne
    ? wordsOf(text, only)
    : text.cluster(
        listText(
          language,
          mark.stops.map((stop) => text.stop(stop.number, stop.place.name, '')),
        ),
      );
  return (
    <g
      role="button"
      tabIndex={0}
      className={classes.mark}
      aria-label={name}
      {...(isOne ? { 'aria-pressed': isChosen } : {})}
      data-chosen={isChosen}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onOpen();
      }}
    >
      <Drawn shapes={mark.shapes.filter(({ kind }) => kind !== 'text')} />
      <circle className={classes.ring} cx={mark.at[0]} cy={mark.at[1]} r={18} />
    </g>
  );
}

function wordsOf(text: ReturnType<typeof useTexts>['map'], { number, place }: Stop): string {
  const { precision } = place.point;
  const stop = text.stop(number, place.name, place.city);
  return precision === null ? stop : `${stop}, ${text.precision(precision)}`;
}

function Tools({ looking }: { readonly looking: Looking }): ReactNode {
  const { map: text } = useTexts();
  const tools = [
    { label: text.zoomIn, icon: <IconPlus size={18} aria-hidden />, run: () => looking.zoom(1.6) },
    { label: text.zoomOut, icon: <IconMinus size={18} aria-hidden />, run: () => looking.zoom(1 / 1.6) },
    { label: text.reset, icon: <IconFocusCentered size={18} aria-hidden />, run: looking.reset },
  ];
  return (
    <div className={classes.tools}>
      {tools.map(({ label, icon, run }) => (
        <Tooltip key={label} label={label} position="left">
          <ActionIcon variant="default" size="lg" aria-label={label} onClick={run}>
            {icon}
          </ActionIcon>
        </Tooltip>
      ))}
    </div>
  );
}

const step = 80;

/** Whether the key meant the map. */
function steer(looking: Looking, { key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  if (ctrlKey || altKey || metaKey) return false;
  const moves: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => looking.move(step, 0),
    ArrowRight: () => looking.move(-step, 0),
    ArrowUp: () => looking.move(0, step),
    ArrowDown: () => looking.move(0, -step),
    '+': () => looking.zoom(1.6),
    '=': () => looking.zoom(1.6),
    '-': () => looking.zoom(1 / 1.6),
    '0': looking.reset,
  };
  const move = moves[key];
  move?.();
  return move !== undefined;
}
