import { AboutDialog } from '../library/AboutDialog.tsx';
import { LibraryPathDialog } from '../library/LibraryPathDialog.tsx';
import { useDialogs } from './dialog-state.tsx';
import { ShortcutsSheet } from './ShortcutsSheet.tsx';

/** The dialog that is open, if any. */
export function Dialogs() {
  const { dialog, close } = useDialogs();
  switch (dialog?.name) {
    case 'shortcuts':
      return <ShortcutsSheet onClose={close} />;
    case 'about':
      return <AboutDialog onClose={close} />;
    case 'library-path':
      return <LibraryPathDialog create={dialog.create} onClose={close} />;
    default:
      return null;
  }
}
