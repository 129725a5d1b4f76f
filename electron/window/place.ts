/** A part of the screen, in device-independent pixels. */
export type Rectangle = { x: number; y: number; width: number; height: number };

/** Where the window stood when it was last closed. */
export type WindowState = { bounds: Rectangle; maximized: boolean };

/** What the window needs to show its three panes. */
export const SMALLEST = { width: 720, height: 480 };
const USUAL = { width: 1280, height: 832 };
/** As much of the window as must be on a screen for it to be dragged back, in pixels. */
const GRIP = 96;

/**
 * Where the window goes: where it was, if that can be seen on a display of now; else the usual
 * size, for the system to place.
 *
 * @param saved - As read from a file, so possibly anything.
 * @param displays - Work areas of the displays there are.
 */
export function placeWindow(
  saved: unknown,
  displays: readonly Rectangle[],
): { bounds: Rectangle | { width: number; height: number }; maximized: boolean } {
  if (!isWindowState(saved)) return { bounds: USUAL, maximized: false };
  const { bounds, maximized } = saved;
  const size = {
    width: Math.max(SMALLEST.width, Math.min(bounds.width, widest(displays, 'width'))),
    height: Math.max(SMALLEST.height, Math.min(bounds.height, widest(displays, 'height'))),
  };
  const placed = { x: bounds.x, y: bounds.y, ...size };
  return { bounds: displays.some((area) => canBeGrabbed(placed, area)) ? placed : size, maximized };
}

/** Whether enough of the title bar lies on `area`. */
function canBeGrabbed(window: Rectangle, area: Rectangle): boolean {
  const seen = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  return seen >= GRIP && window.y >= area.y && window.y <= area.y + area.height - GRIP;
}

function widest(displays: readonly Rectangle[], side: 'width' | 'height'): number {
  return Math.max(SMALLEST[side], ...displays.map((area) => area[side]));
}

function isWindowState(value: unknown): value is WindowState {
  if (typeof value !== 'object' || value === null) return false;
  const { bounds, maximized } = value as Partial<Record<keyof WindowState, unknown>>;
  return typeof maximized === 'boolean' && isRectangle(bounds);
}

function isRectangle(value: unknown): value is Rectangle {
  if (typeof value !== 'object' || value === null) return false;
  const sides = value as Partial<Record<keyof Rectangle, unknown>>;
  return [sides.x, sides.y, sides.width, sides.height].every((side) => Number.isSafeInteger(side));
}
