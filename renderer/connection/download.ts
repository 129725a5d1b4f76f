import type { ExportFile } from '../../contract/citations.ts';

/** Hands a file to the browser to be saved. */
export function download(file: ExportFile): void {
  const url = URL.createObjectURL(blobOf(file));
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  // The browser reads it after the click, from its own reference.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function blobOf(file: ExportFile): Blob {
  if ('text' in file) return new Blob([file.text], { type: `${file.mediaType};charset=utf-8` });
  const bytes = Uint8Array.from(atob(file.base64), (character) => character.charCodeAt(0));
  return new Blob([bytes], { type: file.mediaType });
}
