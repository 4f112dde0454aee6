import {
  IconBriefcase,
  IconBus,
  IconCoffee,
  IconGlassFull,
  IconMapPin,
  IconMicrophone,
  IconPresentation,
  IconTools,
  type TablerIcon,
} from '@tabler/icons-react';
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

/** The colour of its edge: a shade for each theme. */
export const kindEdges: Readonly<Record<VisitKind, string>> = {
  plenary: shades('lagoon', 8, 3),
  visit: shades('lagoon', 5, 4),
  workshop: shades('indigo', 6, 4),
  b2b: shades('saffron', 5, 4),
  reception: shades('grape', 6, 4),
  press: shades('orange', 7, 5),
  travel: shades('stone', 6, 4),
  free: shades('green', 6, 5),
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
