import {
  IconBriefcase,
  IconBus,
  IconCoffee,
  IconGlassFull,
  IconMapPin,
  IconMicrophone,
  IconPlane,
  IconPresentation,
  IconTools,
  IconTrain,
  IconTrack,
  IconWalk,
  type TablerIcon,
} from '@tabler/icons-react';
import type { TravelMode } from '../../../shared/domain/travel.ts';
import type { VisitKind, VisitStatus } from '../../../shared/domain/visits.ts';
import type { BoardItem } from '../../ui/timeBoard/model.ts';

/** The mark of each kind of visit on the board. */
export const kindIcons: Readonly<Record<VisitKind, TablerIcon>> = {
  plenary: IconPresentation,
  visit: IconMapPin,
  workshop: IconTools,
  b2b: IconBriefcase,
  reception: IconGlassFull,
  press: IconMicrophone,
  travel: IconBus,
  free: IconCoffee,
};

/** The mark of each mode of travel. */
export const modeIcons: Readonly<Record<TravelMode, TablerIcon>> = {
  walk: IconWalk,
  tram: IconTrack,
  coach: IconBus,
  train: IconTrain,
  flight: IconPlane,
};

/** The colour of its edge: a shade for each theme, toned down by the grey of the paper so that none shouts. */
export const kindEdges: Readonly<Record<VisitKind, string>> = {
  plenary: toned('lagoon', 9, 3),
  visit: toned('lagoon', 5, 5),
  workshop: toned('indigo', 8, 4),
  b2b: toned('saffron', 5, 4),
  reception: toned('grape', 8, 4),
  press: toned('orange', 9, 5),
  travel: toned('stone', 6, 4),
  free: toned('stone', 4, 5),
};

export const statusLooks: Readonly<Record<VisitStatus, BoardItem['look']>> = {
  option: 'dashed',
  invited: 'soft',
  confirmed: 'plain',
  cancelled: 'struck',
};

/** A colour of the theme, one of its ten shades in the light and one in the dark. */
export function shades(colour: string, light: number, dark: number): string {
  return `light-dark(var(--mantine-color-${colour}-${String(light)}), var(--mantine-color-${colour}-${String(dark)}))`;
}

function toned(colour: string, light: number, dark: number): string {
  return `color-mix(in oklab, ${shades(colour, light, dark)} 78%, var(--mantine-color-stone-5))`;
}
