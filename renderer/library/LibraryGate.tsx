import { Fragment, type ReactNode } from 'react';
import { explain } from '../app/explain.ts';
import { ClosedScreen } from './ClosedScreen.tsx';
import { useLibraryNotices } from './useLibraryNotices.ts';
import { useLibraryStatus } from './useLibraryStatus.ts';
import { useLibraryWatch } from './useLibraryWatch.ts';

/** Shows its children while a library is open, and else why none is. */
export function LibraryGate({ children }: { children: ReactNode }) {
  const { data: status, error } = useLibraryStatus();
  useLibraryWatch(status?.state === 'open' ? status.file : null);
  useLibraryNotices(status);
  // Another library is another view: nothing of the one before is carried over.
  if (status?.state === 'open') return <Fragment key={status.file}>{children}</Fragment>;
  if (status) return <ClosedScreen {...status} />;
  if (error) return <ClosedScreen file="" code="" message={explain(error).message} />;
  return null;
}
