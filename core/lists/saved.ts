import { implement } from '@orpc/server';
import type { ListRequest } from '../../contract/citations.ts';
import { contract } from '../../contract/index.ts';
import { ListPieces, type ListPiece } from '../../contract/lists/content.ts';
import { ListSettings, NamedContent, type OpenedList } from '../../contract/lists/saved.ts';
import type { Catalogue } from '../../db/catalogue.ts';
import { parsed } from '../../db/record.ts';
import { found, notFound, refused } from '../refusals.ts';
import { refuseStale } from '../stale.ts';
import { outlineOf } from './content.ts';

const isQuote = (piece: ListPiece): piece is number => typeof piece === 'number';

/** What is stored of a list: its quotes in their order, by names that hold in other libraries too. */
function contentToStore(
  catalogue: Catalogue,
  { selection, without, title = '' }: Pick<ListRequest, 'selection' | 'without' | 'title'>,
): NamedContent {
  const pieces =
    'pieces' in selection
      ? selection.pieces
      : outlineOf(catalogue, {
          selection,
          without,
          options: { order: 'as-chosen', group: 'none' },
        });
  const uuids = catalogue.savedLists.uuidsOf(pieces.filter(isQuote));
  return {
    title,
    byHand: 'pieces' in selection,
    pieces: pieces.flatMap((piece) => {
      if (!isQuote(piece)) return piece;
      const quote = uuids.get(piece);
      return quote === undefined ? [] : { quote };
    }),
  };
}

function opened(catalogue: Catalogue, { title, byHand, pieces }: NamedContent): OpenedList {
  const named = pieces.flatMap((piece) => (typeof piece === 'string' ? [] : piece.quote));
  const ids = catalogue.savedLists.idsOf(named);
  const there = pieces.flatMap((piece): ListPiece[] => {
    if (typeof piece === 'string') return [piece];
    const id = ids.get(piece.quote);
    return id === undefined ? [] : [id];
  });
  const quotes = there.filter(isQuote);
  return {
    title,
    selection: { ids: quotes },
    pieces: byHand ? ListPieces.parse(there) : null,
    missing: named.length - quotes.length,
  };
}

/** What can be asked about presets and lists that are kept. */
export function savedListProcedures(catalogue: Catalogue) {
  const { lists } = implement(contract);
  const { savedLists, steps } = catalogue;
  const kindOf = (isList: boolean) => (isList ? 'list' : 'preset');
  const get = (id: number) => {
    const list = found(savedLists.get(id), 'list');
    return { ...list, title: `${kindOf(list.content !== null)} “${list.name}”` };
  };
  return {
    all: lists.all.handler(() =>
      savedLists.all().map(({ id, name, settings, quotes }) => ({
        id,
        name,
        settings: ListSettings.safeParse(parsed(settings)).data ?? null,
        quotes,
      })),
    ),
    save: lists.save.handler(({ input: { name, settings, content } }) => {
      const isList = content !== null;
      const stored = {
        name,
        settings: JSON.stringify(settings),
        content: content && JSON.stringify(contentToStore(catalogue, content)),
      };
      const id = savedLists.byName(name, isList);
      if (id === null) {
        const uuid = catalogue.newUuid();
        const label = `Save ${kindOf(isList)} “${name}”`;
        return { id: steps.write(label, () => savedLists.insert(uuid, stored)), replaced: false };
      }
      steps.write(`Change ${kindOf(isList)} “${name}”`, () => savedLists.update(id, stored));
      return { id, replaced: true };
    }),
    open: lists.open.handler(({ input: { id } }) => {
      const { content } = get(id);
      if (content === null) throw notFound('list');
      const { data } = NamedContent.safeParse(parsed(content));
      if (data === undefined) {
        throw refused(null, 'This list was saved by another release and cannot be read.');
      }
      return opened(catalogue, data);
    }),
    rename: lists.rename.handler(({ input: { id, name, seen } }) => {
      const list = get(id);
      refuseStale({ name: list.name }, { name }, seen);
      const isList = list.content !== null;
      if (![null, id].includes(savedLists.byName(name, isList))) {
        throw refused('name', `There is another ${kindOf(isList)} of this name.`);
      }
      steps.write(`Rename ${list.title}`, () => savedLists.rename(id, name));
    }),
    remove: lists.remove.handler(({ input: { id } }) => {
      steps.write(`Delete ${get(id).title}`, () => savedLists.remove(id));
    }),
  };
}
