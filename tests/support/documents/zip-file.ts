import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../../formats/packed/crc32.ts';

/** A file for an archive, and what is said of it that is not so. */
export interface ZipPart {
  name: string;
  content: string | Uint8Array;
  isStored?: boolean;
  isEncrypted?: boolean;
  /** In the list and the own header, in place of the true ones. */
  forged?: { size?: number; packedSize?: number; crc?: number; at?: number; ownName?: string };
}

/** Writes a ZIP archive as Word and e-book programs do; lies where it is told to. */
export function zipFile(parts: readonly ZipPart[], { count = parts.length } = {}): Uint8Array {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const header = headerOf(part);
    const ownName = Buffer.from(part.forged?.ownName ?? part.name);
    const own = Buffer.concat([
      Buffer.from([0x50, 0x4b, 3, 4]),
      header.common,
      numbers([2, ownName.length], [2, 0]),
      ownName,
      header.packed,
    ]);
    const name = Buffer.from(part.name);
    list.push(
      Buffer.concat([
        Buffer.from([0x50, 0x4b, 1, 2]),
        numbers([2, 20]),
        header.common,
        numbers(
          [2, name.length],
          [2, 0],
          [2, 0],
          [2, 0],
          [2, 0],
          [4, 0],
          [4, part.forged?.at ?? at],
        ),
        name,
      ]),
    );
    bodies.push(own);
    at += own.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.concat([
    Buffer.from([0x50, 0x4b, 5, 6]),
    numbers([2, 0], [2, 0], [2, count], [2, count], [4, directory.length], [4, at], [2, 0]),
  ]);
  return new Uint8Array(Buffer.concat([...bodies, directory, end]));
}

function headerOf({ content, isStored = false, isEncrypted = false, forged = {} }: ZipPart) {
  const bytes = Buffer.from(content);
  const packed = isStored ? bytes : deflateRawSync(bytes, { level: 9 });
  const common = numbers(
    [2, 20],
    [2, isEncrypted ? 1 : 0],
    [2, isStored ? 0 : 8],
    [4, 0],
    [4, forged.crc ?? crc32(bytes)],
    [4, forged.packedSize ?? packed.length],
    [4, forged.size ?? bytes.length],
  );
  return { common, packed };
}

/** Little-endian numbers, each with its length in bytes. */
function numbers(...fields: readonly (readonly [length: number, value: number])[]): Buffer {
  return Buffer.concat(
    fields.map(([length, value]) => {
      const bytes = Buffer.alloc(length);
      bytes.writeUIntLE(value, 0, length);
      return bytes;
    }),
  );
}
