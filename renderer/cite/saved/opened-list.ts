import type { ListSettings, OpenedList, SavedList } from '../../../contract/lists/saved.ts';
import type { Client } from '../../connection/connection.ts';
import { FORMAT_CHOICES } from '../choices.ts';
import type { Chosen } from '../remembered.ts';

/** A list that was saved, as the dialog begins with it. */
export interface OpenList extends OpenedList {
  name: string;
  chosen: Chosen | null;
}

/** What is chosen by a preset; a format that the dialog does not show is shown as text. */
export function chosenBy({ options, format }: ListSettings): Chosen {
  const choice = FORMAT_CHOICES.find(({ value }) => value === format);
  return { options, format: choice?.value ?? 'text' };
}

/**
 * Reads a list that was saved.
 *
 * @throws what the call throws.
 */
export async function openList(client: Client, saved: SavedList): Promise<OpenList> {
  const { id, name, settings } = saved;
  const opened = await client.lists.open({ id });
  return { ...opened, name, chosen: settings && chosenBy(settings) };
}

/** "2 quotes of “Chapter 3” are no longer …", where there is something to tell. */
export function missingInWords({ name, missing }: OpenList): string | null {
  if (missing === 0) return null;
  const are = missing === 1 ? '1 quote of it is' : `${missing} quotes of it are`;
  return `“${name}”: ${are} no longer in the library, and left out here.`;
}
