import type { Database } from 'better-sqlite3';

/** What goes from one speaker to another with some quotes: of all of the speaker, or of a part. */
export interface Passing {
  from: number;
  to: number;
  quoteIds: readonly number[];
}

const WANTED = '(SELECT value FROM json_each(@ids))';

/** Statements that give what one speaker has to another. */
export function speakerMergeStatements(db: Database) {
  type Bound = { from: number; to: number; ids: string };
  const quotesOf = db
    .prepare<[speakerId: number], number>('SELECT quote_id FROM attribution WHERE speaker_id = ?')
    .pluck();
  const inTrash = db
    .prepare<{ ids: string }, number>(
      `SELECT count(*) FROM json_each(@ids) AS wanted CROSS JOIN quote ON quote.id = wanted.value
       WHERE trashed_at IS NOT NULL`,
    )
    .pluck();
  const both = db
    .prepare<{ ids: string; speakers: string }, number>(
      `SELECT count(*) FROM (SELECT 1 FROM json_each(@ids) AS wanted
         CROSS JOIN attribution ON quote_id = wanted.value
         WHERE speaker_id IN (SELECT value FROM json_each(@speakers))
         GROUP BY wanted.value HAVING count(*) > 1)`,
    )
    .pluck();
  const hopsOf = db
    .prepare<[speakerId: number], number>('SELECT count(*) FROM hop WHERE speaker_id = ?')
    .pluck();
  const proposalsOf = db
    .prepare<[speakerId: number], number>('SELECT count(*) FROM proposal WHERE speaker_id = ?')
    .pluck();
  const namingRole = db
    .prepare<[roleId: number], number>('SELECT quote_id FROM attribution WHERE role_id = ?')
    .pluck();

  // Where a quote has both, the one that stays takes over what only the other knows.
  const joinBoth = db.prepare<Bound>(`
    UPDATE attribution SET role_id = coalesce(attribution.role_id, other.role_id),
      certainty = coalesce(attribution.certainty, other.certainty),
      disputed = max(attribution.disputed, other.disputed),
      position = min(attribution.position, other.position)
    FROM json_each(@ids) AS wanted CROSS JOIN attribution AS other
      ON other.quote_id = wanted.value AND other.speaker_id = @from
    WHERE attribution.quote_id = wanted.value AND attribution.speaker_id = @to`);
  const dropSecond = db.prepare<Bound>(`
    DELETE FROM attribution WHERE speaker_id = @from AND quote_id IN ${WANTED} AND EXISTS (
      SELECT 1 FROM attribution AS kept
      WHERE kept.quote_id = attribution.quote_id AND kept.speaker_id = @to)`);
  const passQuotes = db.prepare<Bound>(
    `UPDATE attribution SET speaker_id = @to WHERE speaker_id = @from AND quote_id IN ${WANTED}`,
  );
  const passHops = db.prepare<Bound>(`
    UPDATE hop SET speaker_id = @to WHERE speaker_id = @from AND attestation_id IN (
      SELECT attestation.id FROM json_each(@ids) AS wanted
      CROSS JOIN attestation ON quote_id = wanted.value)`);
  const passProposals = db.prepare<Bound>(
    `UPDATE proposal SET speaker_id = @to WHERE speaker_id = @from AND quote_id IN ${WANTED}`,
  );
  const passAllHops = db.prepare<{ from: number; to: number }>(
    'UPDATE hop SET speaker_id = @to WHERE speaker_id = @from',
  );
  const passAllProposals = db.prepare<{ from: number; to: number }>(
    'UPDATE proposal SET speaker_id = @to WHERE speaker_id = @from',
  );
  const passAlias = db.prepare<{ from: number; to: number; form: string }>(
    `UPDATE alias SET speaker_id = @to WHERE speaker_id = @from AND form = @form
       AND NOT EXISTS (SELECT 1 FROM alias AS known WHERE known.speaker_id = @to AND known.form = @form)`,
  );
  const dropAlias = db.prepare<[speakerId: number, form: string]>(
    'DELETE FROM alias WHERE speaker_id = ? AND form = ?',
  );
  const passRole = db.prepare<[speakerId: number, roleId: number]>(
    'UPDATE role SET speaker_id = ? WHERE id = ?',
  );
  const copyRole = db
    .prepare<[speakerId: number, roleId: number], number>(
      `INSERT INTO role (speaker_id, title, organisation, starts_on, starts_day, ends_on, ends_day)
       SELECT ?, title, organisation, starts_on, starts_day, ends_on, ends_day FROM role
       WHERE id = ? RETURNING id`,
    )
    .pluck();
  const nameRole = db.prepare<{ role: number; instead: number; ids: string }>(`
    UPDATE attribution SET role_id = @instead WHERE role_id = @role AND quote_id IN ${WANTED}`);
  const dropRole = db.prepare<[roleId: number]>('DELETE FROM role WHERE id = ?');
  const remove = db.prepare<[speakerId: number]>('DELETE FROM speaker WHERE id = ?');

  return {
    /** Quotes of a speaker, those in the trash too. */
    quotesOf: (speakerId: number): number[] => quotesOf.all(speakerId),
    /** How many of these quotes are in the trash. */
    countTrashed: (quoteIds: readonly number[]): number =>
      inTrash.get({ ids: JSON.stringify(quoteIds) }) ?? 0,
    /** How many of these quotes are attributed to more than one of the speakers. */
    countBoth: (quoteIds: readonly number[], speakerIds: readonly number[]): number =>
      both.get({ ids: JSON.stringify(quoteIds), speakers: JSON.stringify(speakerIds) }) ?? 0,
    countHops: (speakerId: number): number => hopsOf.get(speakerId) ?? 0,
    countProposals: (speakerId: number): number => proposalsOf.get(speakerId) ?? 0,
    /** Quotes whose attribution names this role. */
    quotesNamingRole: (roleId: number): number[] => namingRole.all(roleId),
    /** Attributes these quotes to the other speaker, with the hops and proposals of theirs. */
    passQuotes: ({ from, to, quoteIds }: Passing) => {
      const bound = { from, to, ids: JSON.stringify(quoteIds) };
      joinBoth.run(bound);
      dropSecond.run(bound);
      passQuotes.run(bound);
      passHops.run(bound);
      passProposals.run(bound);
    },
    /** Gives all further hops and proposals that name the speaker to the other. */
    passMentions: (from: number, to: number) => {
      passAllHops.run({ from, to });
      passAllProposals.run({ from, to });
    },
    /** Gives a form of a name to the other speaker; one that the other has too goes. */
    passAlias: (from: number, to: number, form: string) => {
      passAlias.run({ from, to, form });
      dropAlias.run(from, form);
    },
    passRole: (roleId: number, to: number) => passRole.run(to, roleId),
    /** @returns Id of the copy. */
    copyRole: (roleId: number, to: number): number => copyRole.get(to, roleId)!,
    /** Lets the attributions of these quotes name another role than this one. */
    nameRole: (role: number, instead: number, quoteIds: readonly number[]) =>
      nameRole.run({ role, instead, ids: JSON.stringify(quoteIds) }),
    dropRole: (roleId: number) => dropRole.run(roleId),
    /** Deletes a speaker to whom nothing is attributed any more. */
    remove: (speakerId: number) => remove.run(speakerId),
  };
}
