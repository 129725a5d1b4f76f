import { describe, expect, test } from 'vitest';
import { crashBox, crashReport } from '../../../electron/shell/crash-box.ts';

describe('the crash box', () => {
  test.each(['library', 'window'] as const)('of the %s has an answer for every button', (crash) => {
    const { options, answers } = crashBox(crash);
    expect(options.buttons).toHaveLength(answers.length);
    expect(answers).toContain('copy-details');
    expect(new Set(answers).size).toBe(answers.length);
  });

  test.each(['library', 'window'] as const)('of the %s restarts on Escape', (crash) => {
    const { options, answers } = crashBox(crash);
    expect(answers[options.cancelId ?? -1]).toBe('restart');
  });

  test('says what was kept and what was checked', () => {
    expect(crashBox('library').options.detail).toMatch(/saved is in the library/u);
    expect(crashBox('library').options.detail).toMatch(/checked/u);
  });

  test('the details hold the release, the machine and the reason', () => {
    const details = {
      version: '1.2.3',
      electron: '45.4.1',
      platform: 'linux',
      architecture: 'x64',
    };
    expect(crashReport('window', 'oom', details)).toBe(
      'Dixit 1.2.3: the window stopped (oom).\nElectron 45.4.1, linux x64',
    );
  });
});
