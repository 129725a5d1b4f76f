/** What the index has of a speaker, and of a source, before it is folded. */
export const SPEAKER_WORDS = `speaker.display || ' ' || coalesce(speaker.native_name, '') || ' ' ||
        coalesce((SELECT group_concat(form, ' ') FROM alias WHERE speaker_id = speaker.id), '')`;
export const SOURCE_WORDS = `source.title || char(10) || coalesce(source.container, '')`;

/**
 * The folded text of quotes as the index has it, one column each for wording, speaker, source and
 * note. `name_words` adds to names what they are found by in other spellings.
 */
export const INDEX_ROWS = `
  SELECT quote.id,
    fold(quote.text || coalesce((SELECT group_concat(char(10) || exact, '') FROM attestation
      WHERE quote_id = quote.id AND exact <> quote.text), '')),
    name_words(coalesce((SELECT group_concat(${SPEAKER_WORDS}, char(10))
      FROM attribution JOIN speaker ON speaker.id = speaker_id WHERE quote_id = quote.id), '')),
    fold(coalesce((SELECT group_concat(${SOURCE_WORDS}, char(10))
      FROM attestation JOIN source ON source.id = source_id WHERE quote_id = quote.id), '')),
    fold(quote.note)
  FROM quote`;
