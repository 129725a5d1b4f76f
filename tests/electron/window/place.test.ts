import { describe, expect, test } from 'vitest';
import { placeWindow } from '../../../electron/window/place.ts';

const LAPTOP = { x: 0, y: 25, width: 1440, height: 875 };
const MONITOR = { x: 1440, y: 0, width: 2560, height: 1440 };
const state = (x: number, y: number, width = 1000, height = 700, maximized = false) => ({
  bounds: { x, y, width, height },
  maximized,
});

describe('the window', () => {
  test('stands where it was left', () => {
    const { bounds } = placeWindow(state(100, 100), [LAPTOP]);
    expect(bounds).toEqual({ x: 100, y: 100, width: 1000, height: 700 });
  });

  test('stays on the second display while that is there', () => {
    expect(placeWindow(state(2000, 300), [LAPTOP, MONITOR]).bounds).toMatchObject({ x: 2000 });
    expect(placeWindow(state(2000, 300), [LAPTOP]).bounds).toEqual({ width: 1000, height: 700 });
  });

  test.each([
    ['above the screen', state(100, -400)],
    ['below the screen', state(100, 900)],
    ['left of the screen', state(-990, 100)],
    ['right of the screen', state(1400, 100)],
  ])('comes back when its title bar is %s', (_where, saved) => {
    expect(placeWindow(saved, [LAPTOP]).bounds).not.toHaveProperty('x');
  });

  test('is no larger than the displays and no smaller than its panes', () => {
    expect(placeWindow(state(0, 100, 9000, 9000), [LAPTOP]).bounds).toMatchObject({
      width: 1440,
      height: 875,
    });
    expect(placeWindow(state(0, 100, 1, 1), [LAPTOP]).bounds).toMatchObject({
      width: 720,
      height: 480,
    });
  });

  test('is maximized again', () => {
    expect(placeWindow(state(0, 100, 1000, 700, true), [LAPTOP]).maximized).toBe(true);
  });

  test.each([
    null,
    undefined,
    'text',
    42,
    [],
    {},
    { bounds: null, maximized: true },
    { bounds: { x: 0, y: 0, width: 800 }, maximized: false },
    { bounds: { x: 0, y: 0, width: '800', height: 600 }, maximized: false },
    { bounds: { x: 0.5, y: 0, width: 800, height: 600 }, maximized: false },
    { bounds: { x: 1e300, y: 0, width: 800, height: 600 }, maximized: false },
    { bounds: { x: 0, y: 0, width: 800, height: 600 } },
  ])('is of its usual size when the file says %j', (saved) => {
    expect(placeWindow(saved, [LAPTOP])).toEqual({
      bounds: { width: 1280, height: 832 },
      maximized: false,
    });
  });
});
