import type { ArchivedList, ArchivedStyle } from '../../../contract/archive/records.ts';
import { readCslStyle } from '../../../formats/styles/csl-style.ts';
import { StyleFileError } from '../../../formats/styles/errors.ts';
import { jsonOrNull, type Putter, type Putting, RecordRefusedError } from './context.ts';

/** Puts presets, and lists that were saved. */
export function listPutter({ load }: Putting): Putter<ArchivedList> {
  const rowOf = (list: ArchivedList) => ({
    ...list,
    settings: JSON.stringify(list.settings),
    content: jsonOrNull(list.content),
  });
  return {
    find: ({ uuid }) => load.find.byUuid('citation_list', uuid),
    add: (list) => load.rows.insert('citation_list', rowOf(list)),
    replace: (id, list) => load.rows.update('citation_list', id, rowOf(list)),
  };
}

/** @throws {RecordRefusedError} for what is no style that can be used. */
function checkStyle({ content }: ArchivedStyle): void {
  try {
    readCslStyle(content);
  } catch (error) {
    if (error instanceof StyleFileError) throw new RecordRefusedError(error.message);
    throw error;
  }
}

/** Puts citation styles of the user's own. */
export function stylePutter({ load }: Putting): Putter<ArchivedStyle> {
  return {
    find: ({ uuid }) => load.find.byUuid('csl_style', uuid),
    add: (style) => {
      checkStyle(style);
      load.rows.insert('csl_style', style);
    },
    replace: (id, style) => {
      checkStyle(style);
      load.rows.update('csl_style', id, style);
    },
  };
}
