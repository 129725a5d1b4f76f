import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import type { LibraryStatus } from '../../contract/library.ts';

/** Shows what the user should know about the file ("The index was rebuilt"), until it is read. */
export function useLibraryNotices(status: LibraryStatus | undefined): void {
  const text = status?.state === 'open' ? status.notices.join('\n') : '';
  useEffect(() => {
    for (const message of text.split('\n').filter(Boolean)) {
      notifications.show({ id: message, message, autoClose: false, role: 'status' });
    }
  }, [text]);
}
