import type { Database } from 'better-sqlite3';
import type { ColumnsDump } from './columns.ts';

/** Smaller libraries are read from their tables at once. */
const WORTH_IT = 20_000;
/** Of the form of what is stored; another one is not read. */
const FORM = 1;

const KINDS = { Uint8Array, Uint16Array, Int32Array };

interface Head {
  form: number;
  labels: ColumnsDump['labels'];
  arrays: { name: string; type: keyof typeof KINDS; bytes: number }[];
}

/**
 * A copy of the columns in the library, so that a large one opens at once. It is there only while
 * nothing was written since: the first write takes it away, in its own transaction, and it is put
 * back when the library is closed.
 */
export function columnCache(db: Database) {
  const read = db.prepare<[], { head: string; data: Buffer }>(
    'SELECT head, data FROM column_cache',
  );
  const drop = db.prepare('DELETE FROM column_cache');
  const write = db.prepare<[head: string, data: Buffer]>(
    'INSERT INTO column_cache (id, head, data) VALUES (1, ?, ?)',
  );
  let stands = false;
  return {
    /** What was stored, if nothing was written since. */
    read(): ColumnsDump | null {
      const stored = read.get();
      if (!stored) return null;
      const head = JSON.parse(stored.head) as Head;
      stands = true;
      if (head.form !== FORM) return null;
      let at = 0;
      const numbers = head.arrays.map(({ name, type, bytes }) => {
        // A copy, since typed arrays must begin at a multiple of their width.
        const { buffer } = Uint8Array.from(stored.data.subarray(at, at + bytes));
        at += bytes;
        return [name, new KINDS[type](buffer)] as const;
      });
      return { numbers: Object.fromEntries(numbers), labels: head.labels };
    },
    /** Part of the transaction of every write. */
    drop() {
      if (!stands) return;
      drop.run();
      stands = false;
    },
    /** Another connection has taken it away. */
    forget() {
      stands = false;
    },
    /** Stores the columns as the tables have them now. */
    write(dump: ColumnsDump, quotes: number) {
      if (stands || quotes < WORTH_IT) return;
      const arrays = Object.entries(dump.numbers);
      const head: Head = {
        form: FORM,
        labels: dump.labels,
        arrays: arrays.map(([name, array]) => ({
          name,
          type: array.constructor.name as keyof typeof KINDS,
          bytes: array.byteLength,
        })),
      };
      const parts = arrays.map(([, array]) =>
        Buffer.from(array.buffer, array.byteOffset, array.byteLength),
      );
      write.run(JSON.stringify(head), Buffer.concat(parts));
      stands = true;
    },
  };
}
