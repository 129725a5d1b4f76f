import type { MessageBoxOptions } from 'electron';

/** What went down, as the user knows it. */
export type Crash = 'library' | 'window';

/** What the user may do about it. */
export type CrashAnswer = 'restart' | 'other-library' | 'copy-details' | 'quit';

/** What is known of this machine and this release; nothing of what is in the library. */
export type CrashDetails = {
  version: string;
  electron: string;
  platform: string;
  architecture: string;
};

const MESSAGES: Readonly<Record<Crash, { message: string; detail: string }>> = {
  library: {
    message: 'The part of Dixit that keeps the library stopped several times in a row.',
    detail:
      'Everything you saved is in the library file: each step is written whole or not at all, ' +
      'and the file is checked whenever it is opened after such an end. Nothing was deleted or ' +
      'repaired without telling you.\n\nRestart to try again. If it stops again, open another ' +
      'library, and copy the details for a report: they hold no words of yours.',
  },
  window: {
    message: 'The window of Dixit stopped.',
    detail:
      'The library runs in a process of its own and was not touched. What you were typing and ' +
      'had not saved is lost.\n\nRestart to open the window again.',
  },
};

const BUTTONS: Readonly<Record<Crash, readonly (readonly [CrashAnswer, string])[]>> = {
  library: [
    ['restart', 'Restart'],
    ['other-library', 'Open another library…'],
    ['copy-details', 'Copy details'],
    ['quit', 'Quit'],
  ],
  window: [
    ['restart', 'Restart'],
    ['copy-details', 'Copy details'],
    ['quit', 'Quit'],
  ],
};

/** The box for a crash, and what each of its buttons means. */
export function crashBox(crash: Crash): {
  options: MessageBoxOptions;
  answers: readonly CrashAnswer[];
} {
  const answers = BUTTONS[crash].map(([answer]) => answer);
  return {
    options: {
      type: 'error',
      ...MESSAGES[crash],
      buttons: BUTTONS[crash].map(([, label]) => label),
      defaultId: 0,
      // Escape must not end the app.
      cancelId: 0,
      noLink: true,
    },
    answers,
  };
}

/** What "Copy details" puts on the clipboard. */
export function crashReport(crash: Crash, reason: string, details: CrashDetails): string {
  const { version, electron, platform, architecture } = details;
  return [
    `Dixit ${version}: the ${crash} stopped (${reason}).`,
    `Electron ${electron}, ${platform} ${architecture}`,
  ].join('\n');
}
