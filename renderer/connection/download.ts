import type { ExportFile } from '../../contract/citations.ts';

/** Hands a file to the browser to be saved. */
export function download({ name, mediaType, text }: ExportFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after the click, from its own reference.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
