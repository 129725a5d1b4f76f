import { useClient } from '../../app/client.tsx';
import { useDialogs } from '../../app/dialog-state.tsx';
import { sayError } from '../../app/notices.tsx';
import { openList } from './opened-list.ts';
import { SavedListsDialog } from './SavedListsDialog.tsx';

/** What is kept of citation lists, from anywhere in the window; a list opens where lists are made. */
export function CitationListsDialog({ onClose }: { onClose: () => void }) {
  const client = useClient();
  const { open } = useDialogs();
  return (
    <SavedListsDialog
      onClose={onClose}
      onOpen={(saved) => {
        openList(client, saved)
          .then((opened) => open({ name: 'cite', selection: opened.selection, count: 0, opened }))
          .catch(sayError);
      }}
    />
  );
}
