import { connectToParent } from '../../../backend/process/parent.ts';
import { serveReader } from '../../../backend/reading/serve-reader.ts';
import type { ExtractedQuote } from '../../../contract/extraction.ts';

/** Reads paragraphs of the form `Name: words`, without a language model. */
serveReader(connectToParent(), Number(process.argv[2]), (bytes) => {
  const text = new TextDecoder().decode(bytes);
  const quotes = Array.from(text.matchAll(/^(.+): (.+)$/gmu), (match): ExtractedQuote => {
    const [, speaker = '', words = ''] = match;
    const start = match.index + speaker.length + 2;
    return {
      start,
      end: start + words.length,
      text: words,
      type: 'direct',
      cue: null,
      speakerMention: [match.index, match.index + speaker.length],
      speaker,
      others: [],
      hops: [],
      reason: { rule: 'name-colon', signs: [] },
      confidence: 0.95,
    };
  });
  const metadata = {
    title: null,
    container: null,
    authors: [],
    issued: null,
    url: null,
    language: null,
  };
  return { article: { text, metadata, notices: [], leftOut: [], pages: [] }, quotes };
});
