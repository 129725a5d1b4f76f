import { decode, type Decoded } from '../../formats/article/encoding.ts';

/** The text of bytes as every reader here takes it, with a byte order mark left where it is. */
export function decodeText(bytes: Uint8Array): Decoded {
  return decode(bytes, { keepMark: true });
}
