export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a window lies: `area` is that of the window when it is neither maximised nor full screen. */
export interface Placement {
  readonly area: Area;
  readonly maximised: boolean;
}

export const smallest = { width: 1024, height: 640 };
const usual = { width: 1440, height: 900 };

/**
 * Where to open the window: where it lay last, if enough of it can be seen and gripped on one of the screens there are now (their work
 * areas, the main one first), made to fit that screen; else in the middle of the main one. `saved` is whatever the file held.
 */
export function place(saved: unknown, screens: readonly Area[]): Placement {
  const placement = asPlacement(saved);
  const screen = placement && screens.find((area) => canGrip(placement.area, area));
  if (placement && screen) return { area: fit(placement.area, screen), maximised: placement.maximised };
  const [main = { x: 0, y: 0, ...usual }] = screens;
  const width = Math.min(usual.width, main.width);
  const height = Math.min(usual.height, main.height);
  const area = {
    x: main.x + Math.round((main.width - width) / 2),
    y: main.y + Math.round((main.height - height) / 2),
    width,
    height,
  };
  return { area, maximised: placement?.maximised ?? false };
}

function asPlacement(saved: unknown): Placement | undefined {
  if (typeof saved !== 'object' || saved === null || !('area' in saved) || !('maximised' in saved))
    return undefined;
  const { area, maximised } = saved;
  return isArea(area) && typeof maximised === 'boolean' ? { area, maximised } : undefined;
}

function isArea(value: unknown): value is Area {
  if (typeof value !== 'object' || value === null) return false;
  const { x, y, width, height } = value as Record<string, unknown>;
  return [x, y, width, height].every(Number.isSafeInteger) && Number(width) > 0 && Number(height) > 0;
}

/** A hand's breadth of the title bar must lie on the screen. */
function canGrip(window: Area, screen: Area): boolean {
  const seen = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  return seen >= 120 && window.y >= screen.y && window.y <= screen.y + screen.height - 40;
}

function fit(window: Area, screen: Area): Area {
  const width = Math.min(Math.max(window.width, smallest.width), screen.width);
  const height = Math.min(Math.max(window.height, smallest.height), screen.height);
  return { ...window, width, height };
}
