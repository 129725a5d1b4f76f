import { useEffect } from 'react';
import type { UndoState } from '../../contract/history.ts';
import { useConnection } from '../app/client.tsx';

/** Tells the native menu, where there is one, what undo and redo would do. */
export function useUndoNames(state: UndoState | undefined): void {
  const connection = useConnection();
  const undo = state?.undo?.label ?? null;
  const redo = state?.redo?.label ?? null;
  useEffect(() => connection.nameUndo({ undo, redo }), [connection, undo, redo]);
}
