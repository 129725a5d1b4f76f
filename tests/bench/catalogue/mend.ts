import { median, type Row, timedRow, timesOf } from '../measure.ts';
import { addTwoSpeakers, type Bench } from './library.ts';

const ROUNDS = 200;
const BULK_ROUNDS = 20;
/** Quotes of each speaker of a merge, and of a change of many. */
const MANY = 1000;

/** Reading one record, beside a bare SELECT by its id. */
async function benchReading({ client, bare }: Bench, idOf: (round: number) => number) {
  const select = bare.prepare('SELECT * FROM quote WHERE id = ?');
  const selecting = await timesOf(ROUNDS, (round) => select.get(idOf(round)));
  const floor = { name: 'SELECT', ms: median(selecting) };
  const card = await timesOf(ROUNDS, async (round) => {
    const id = idOf(round);
    await client.quotes.get({ id });
    await client.relations.of({ id });
    await client.likeness.of({ id });
    await client.history.state();
  });
  const get = await timesOf(ROUNDS, (round) => client.quotes.get({ id: idOf(round) }));
  const alike = await timesOf(ROUNDS, (round) => client.likeness.of({ id: idOf(round) }));
  const history = await timesOf(ROUNDS, (round) =>
    client.history.of({ noun: 'quote', id: idOf(round), limit: 50 }),
  );
  const [first] = await client.speakers.list({ limit: 1 });
  const speaker = first?.id ?? 0;
  const filters = { speakers: [speaker] };
  const page = await timesOf(BULK_ROUNDS, async (round) => {
    await client.speakers.get({ id: speaker });
    await client.quotes.find({ query: { text: ' '.repeat(round), filters }, limit: 50 });
  });
  return [
    timedRow('SELECT a quote by its id', selecting),
    timedRow('read a quote with its places and their passages', get, floor),
    timedRow('open a card: all that the pane asks', card, floor),
    timedRow('quotes that are alike, for one', alike, floor),
    timedRow('history of a quote', history, floor),
    timedRow('a speaker with the first quotes and all counts', page, floor),
  ];
}

/** Writing one record, beside a bare UPDATE of it in a transaction. */
async function benchWriting({ client, bare }: Bench, idOf: (round: number) => number) {
  const update = bare.prepare('UPDATE quote SET note = ? WHERE id = ?');
  const updating = await timesOf(ROUNDS, (round) => update.run(`Bare ${round}`, idOf(round)));
  const floor = { name: 'UPDATE', ms: median(updating) };
  const edit = await timesOf(ROUNDS, (round) =>
    client.quotes.edit({ id: idOf(round), changes: { text: `Edited ${round}` } }),
  );
  const undo = await timesOf(ROUNDS, () => client.history.undo());
  const redo = await timesOf(ROUNDS, () => client.history.redo());
  return [
    timedRow('UPDATE a quote in a transaction', updating),
    timedRow('edit the wording of a quote', edit, floor),
    timedRow('undo it', undo, floor),
    timedRow('redo it', redo, floor),
  ];
}

/** Changes of a thousand quotes, beside a bare UPDATE of their rows in one transaction. */
async function benchMany({ client, bare }: Bench): Promise<Row[]> {
  const asked = await addTwoSpeakers(client, MANY, 1);
  const move = bare.prepare('UPDATE attribution SET speaker_id = ? WHERE speaker_id = ?');
  const [other = 0] = asked.from;
  const moving = await timesOf(
    BULK_ROUNDS,
    () => move.run(asked.into, other),
    () =>
      bare
        .prepare('UPDATE attribution SET speaker_id = ? WHERE speaker_id = ? AND quote_id > ?')
        .run(other, asked.into, MANY),
  );
  const floor = { name: 'UPDATE 1,000', ms: median(moving) };
  const preview = await timesOf(BULK_ROUNDS, () => client.speakers.mergePreview(asked));
  const merge: number[] = [];
  const undo: number[] = [];
  const redo: number[] = [];
  for (let round = 0; round < BULK_ROUNDS; round++) {
    merge.push(...(await timesOf(1, () => client.speakers.merge(asked))));
    undo.push(...(await timesOf(1, () => client.history.undo())));
    redo.push(...(await timesOf(1, () => client.history.redo())));
    await client.history.undo();
  }
  const quoteIds = Array.from({ length: MANY }, (_, i) => 5000 + i);
  const tag = await timesOf(BULK_ROUNDS, (round) =>
    client.tags.apply({ quoteIds, add: [`Bench ${round}`] }),
  );
  const kinds = ['direct', 'mixed'] as const;
  const kind = await timesOf(BULK_ROUNDS, (round) =>
    client.quotes.setKind({ ids: quoteIds, kind: kinds[round % 2] ?? 'direct' }),
  );
  const verify = await timesOf(BULK_ROUNDS, () =>
    client.verifications.record({ quoteIds, status: 'disputed' }),
  );
  return [
    timedRow('UPDATE 1,000 attributions in a transaction', moving),
    timedRow('preview a merge of speakers with 1,000 quotes each', preview, floor),
    timedRow('merge them', merge, floor),
    timedRow('undo it', undo, floor),
    timedRow('redo it', redo, floor),
    timedRow('tag 1,000 quotes', tag, floor),
    timedRow('make 1,000 quotes of one kind', kind, floor),
    timedRow('record a check of 1,000 quotes', verify, floor),
  ];
}

/**
 * What a card and its edits take through the procedures, in one process.
 *
 * @param quotes - How many there are; their ids begin with 1.
 */
export async function benchMending(bench: Bench, quotes: number): Promise<Row[]> {
  // All over the library, in an order that no cache foresees.
  const idOf = (round: number) => 1 + ((round * 7919) % quotes);
  return [
    ...(await benchReading(bench, idOf)),
    ...(await benchWriting(bench, idOf)),
    ...(await benchMany(bench)),
  ];
}
