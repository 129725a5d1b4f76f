import type { CommandName } from '../../contract/shell.ts';
import { useClient } from '../app/client.tsx';
import { useDialogs } from '../app/dialog-state.tsx';
import { useAct } from '../app/notices.tsx';
import { useLibraryFiles } from './places/useLibraryFiles.ts';
import { useSwitchLibrary } from './useSwitchLibrary.ts';

/** What can be done with the library as a whole, and the lists of its records. */
export function useLibraryCommands() {
  const client = useClient();
  const act = useAct();
  const { open } = useDialogs();
  const switchLibrary = useSwitchLibrary();
  const files = useLibraryFiles();
  return {
    speakers: () => open({ name: 'speakers' }),
    sources: () => open({ name: 'sources' }),
    tags: () => open({ name: 'tags' }),
    'citation-lists': () => open({ name: 'citation-lists' }),
    'same-quotes': () => open({ name: 'same-quotes' }),
    recheck: () => open({ name: 'recheck' }),
    'import-quotes': () => open({ name: 'import-quotes' }),
    'add-sample': () => void act(() => client.library.addSample(), 'The sample is added.'),
    'remove-sample': () => void act(() => client.library.removeSample(), 'The sample is removed.'),
    'open-library': () => void switchLibrary(false),
    'new-library': () => void switchLibrary(true),
    'open-recent': () => open({ name: 'recent-libraries' }),
    'save-copy': files.saveCopy,
    'save-archive': () => open({ name: 'save-archive' }),
    'show-in-folder': () => files.showInFolder('library'),
    'search-help': () => open({ name: 'search-help' }),
    shortcuts: () => open({ name: 'shortcuts' }),
    about: () => open({ name: 'about' }),
  } satisfies Partial<Record<CommandName, () => void>>;
}
