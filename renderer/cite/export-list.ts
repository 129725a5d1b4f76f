import type {
  CitationList,
  ExportFile,
  ExportFormat,
  ListRequest,
} from '../../contract/citations.ts';
import type { Client } from '../connection/connection.ts';

/**
 * Has a whole list written out.
 *
 * @param onProgress - Gets how much of it is done, 0 to 1.
 * @throws what the call throws; also when `signal` stops it.
 */
export async function exportList(
  client: Client,
  request: ListRequest & { format: ExportFormat },
  signal: AbortSignal,
  onProgress: (part: number) => void = () => {},
): Promise<ExportFile> {
  for await (const event of await client.citations.export(request, { signal })) {
    if ('file' in event) return event.file;
    if (event.total > 0) onProgress(event.done / event.total);
  }
  throw new Error('The list was not finished. Nothing was copied or saved; try again.');
}

/**
 * Has a whole list made, as data.
 *
 * @throws as {@link exportList} does.
 */
export async function wholeList(
  client: Client,
  request: ListRequest,
  signal: AbortSignal,
  onProgress: (part: number) => void,
): Promise<CitationList> {
  for await (const event of await client.citations.whole(request, { signal })) {
    if ('list' in event) return event.list;
    if (event.total > 0) onProgress(event.done / event.total);
  }
  throw new Error('The list was not finished, so nothing was printed; try again.');
}

/**
 * Has a whole list written out as text.
 *
 * @throws as {@link exportList} does.
 */
export async function exportText(...of: Parameters<typeof exportList>): Promise<string> {
  const file = await exportList(...of);
  if ('text' in file) return file.text;
  throw new Error(`${file.name} is not text. Save it as a file.`);
}
