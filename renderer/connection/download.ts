import type { ExportFile } from '../../contract/citations.ts';
import { fromBase64 } from './chunks.ts';

/** Hands a file to the browser to be saved. */
export function download(file: ExportFile): void {
  downloadBytes(file.name, blobOf(file));
}

/** The same of one that came in pieces. */
export function downloadBytes(name: string, bytes: Blob): void {
  const url = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after the click, from its own reference.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function blobOf(file: ExportFile): Blob {
  if ('text' in file) return new Blob([file.text], { type: `${file.mediaType};charset=utf-8` });
  return new Blob([fromBase64(file.base64)], { type: file.mediaType });
}
