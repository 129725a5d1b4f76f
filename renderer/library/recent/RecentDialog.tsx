import { Modal } from '@mantine/core';
import { sayError } from '../../app/notices.tsx';
import classes from './Recent.module.css';
import { RecentList } from './RecentList.tsx';
import { useRecentLibraries } from './useRecentLibraries.ts';

/** All libraries that were open lately on this machine. */
export function RecentDialog({ onClose }: { onClose: () => void }) {
  const { libraries, open, forget } = useRecentLibraries();
  return (
    <Modal opened onClose={onClose} title="Open recent" size={560}>
      {libraries?.length === 0 && (
        <p className={classes['none']}>Libraries that you leave for another are listed here.</p>
      )}
      {libraries !== null && libraries.length > 0 && (
        <RecentList
          takesFocus
          libraries={libraries}
          onOpen={({ id }) => void open(id).catch(sayError)}
          onForget={({ id }) => void forget(id).catch(sayError)}
        />
      )}
    </Modal>
  );
}
