import { access } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { RecentLibrary, RiskyPlace } from '../../contract/shell.ts';
import { copyLibrary } from '../copying/copy-job.ts';
import type { Spawn } from '../process/host.ts';
import type { CopyOutcome } from '../process/messages.ts';
import type { Supervisor } from '../supervisor.ts';
import { riskOf } from './place.ts';
import { idOf } from './recents.ts';
import type { Recents } from './recents.ts';
import { placeSurroundings } from './surroundings.ts';

/** For a disk to say whether a file is there: one of a network may never answer. */
const LOOK_MS = 400;

/** What the shelf is made of. */
export interface ShelfOptions {
  supervisor: Pick<Supervisor, 'library' | 'use'>;
  recents: Recents;
  spawn: Spawn;
  /** Shows a file where the system shows files; `false` where that cannot be done. */
  reveal: (file: string) => Promise<boolean>;
}

/** What every shell does with libraries as files. */
export interface Shelf {
  recent: () => Promise<RecentLibrary[]>;
  /** Opens one of those; `false` if it is not there, and then all is as it was. */
  openRecent: (id: string) => Promise<boolean>;
  forget: (id: string) => void;
  /** Why the open library lies where it is not safe; `null` if it does, or that was dismissed. */
  risk: () => RiskyPlace | null;
  dismissRisk: () => void;
  saveCopy: (target: string) => Promise<CopyOutcome>;
  showInFolder: (what: 'library' | 'copy') => Promise<{ shown: boolean; file: string }>;
}

/** The libraries of this user on this machine, beside the one that is open. */
export function createShelf({ supervisor, recents, spawn, reveal }: ShelfOptions): Shelf {
  let copied: string | null = null;
  const present = () => supervisor.library().file;
  const fileOf = (id: string) => recents.list().find(({ file }) => idOf(file) === id)?.file ?? null;

  return {
    recent: () => Promise.all(recents.list().map((recent) => describe(recent, present()))),
    async openRecent(id) {
      const file = fileOf(id);
      if (file === null || !(await isThere(file))) return false;
      await supervisor.use({ file, create: false, sample: false });
      return true;
    },
    forget(id) {
      const file = fileOf(id);
      if (file !== null) recents.forget(file);
    },
    risk() {
      const file = present();
      return recents.isQuiet(file) ? null : riskOf(file, placeSurroundings(file));
    },
    dismissRisk() {
      recents.beQuiet(present());
    },
    async saveCopy(target) {
      const outcome = await copyLibrary(spawn, present(), target);
      if (outcome.ok) copied = target;
      return outcome;
    },
    async showInFolder(what) {
      const file = what === 'copy' ? (copied ?? present()) : present();
      return { shown: await reveal(file), file };
    },
  };
}

async function describe(
  { file, openedAt }: { file: string; openedAt: number },
  present: string,
): Promise<RecentLibrary> {
  return {
    id: idOf(file),
    name: basename(file),
    folder: dirname(file),
    openedAt,
    isThere: await isThere(file),
    isOpen: file === present,
  };
}

async function isThere(file: string): Promise<boolean> {
  const looked = access(file).then(
    () => true,
    () => false,
  );
  return Promise.race([looked, pause(LOOK_MS, false, { ref: false })]);
}
