import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useApi, useClient } from '../../app/client.tsx';
import { useDialogs } from '../../app/dialog-state.tsx';
import { say, sayError } from '../../app/notices.tsx';

const SAVING = 'saving-copy';

/** What can be done with the library as a file. */
export interface LibraryFiles {
  /** Asks where, by the system's own dialog or by ours. */
  saveCopy: () => void;
  /**
   * Saves a copy; says so while it goes on and when it is done.
   *
   * @param path - `null` where the shell asks for it.
   */
  saveCopyTo: (path: string | null) => Promise<void>;
  showInFolder: (what: 'library' | 'copy') => void;
}

/** Saves copies of the library, and shows it where the system shows files. */
export function useLibraryFiles(): LibraryFiles {
  const client = useClient();
  const { open } = useDialogs();
  const { data: shell } = useQuery(useApi().shell.about.queryOptions());

  const showInFolder = async (what: 'library' | 'copy') => {
    const { shown, file } = await client.shell.showInFolder({ what });
    if (shown) return;
    say(`Dixit cannot show a folder here. The file is ${file}`, {
      label: 'Copy path',
      run: () => void navigator.clipboard.writeText(file).catch(sayError),
    });
  };
  const files: LibraryFiles = {
    saveCopy() {
      if (shell && !shell.nativeDialogs) open({ name: 'library-path', purpose: 'copy' });
      else void files.saveCopyTo(null).catch(sayError);
    },
    async saveCopyTo(path) {
      tellSaving();
      try {
        const { file } = await client.shell.saveCopy({ path });
        if (file === null) return;
        say(`The copy is saved as ${nameIn(file)}.`, {
          label: 'Show in folder',
          run: () => files.showInFolder('copy'),
        });
      } finally {
        notifications.hide(SAVING);
      }
    },
    showInFolder(what) {
      void showInFolder(what).catch(sayError);
    },
  };
  return files;
}

function tellSaving(): void {
  notifications.show({
    id: SAVING,
    autoClose: false,
    withCloseButton: false,
    loading: true,
    role: 'status',
    message: 'Saving a copy of the library. You can go on working.',
  });
}

function nameIn(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
