/** Bytes that say how long the text after them is. */
const HEAD_BYTES = 4;

/** A text as it goes over a stream: its length in bytes, big-endian, then UTF-8. */
export function toFrame(text: string): Buffer {
  const body = Buffer.from(text, 'utf8');
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUInt32BE(body.length);
  return Buffer.concat([head, body]);
}

/** Puts texts together again of what a stream brings, in whatever pieces. */
export interface FrameReader {
  /**
   * @param limitBytes - Of one text; it is refused as soon as its length is known, and not kept.
   * @returns The texts that are whole now.
   * @throws {RangeError} if one is too long.
   */
  read: (piece: Buffer, limitBytes: number) => string[];
}

/** A reader of one stream from its beginning. */
export function createFrameReader(): FrameReader {
  let pieces: Buffer[] = [];
  let size = 0;

  /** The first bytes that are kept, without taking them. */
  function start(): Buffer {
    if (pieces.length > 1) pieces = [Buffer.concat(pieces)];
    return pieces[0] ?? Buffer.alloc(0);
  }

  /** Bytes of the text that comes next, where that is known. */
  function nextLength(limitBytes: number): number | null {
    if (size < HEAD_BYTES) return null;
    const length = start().readUInt32BE();
    if (length > limitBytes) throw new RangeError('A frame is too long.');
    return length;
  }

  return {
    read(piece, limitBytes) {
      pieces.push(piece);
      size += piece.length;
      const texts: string[] = [];
      let length = nextLength(limitBytes);
      while (length !== null && size >= HEAD_BYTES + length) {
        const bytes = start();
        const end = HEAD_BYTES + length;
        texts.push(bytes.toString('utf8', HEAD_BYTES, end));
        pieces = [bytes.subarray(end)];
        size -= end;
        length = nextLength(limitBytes);
      }
      return texts;
    },
  };
}
