/** The English name of a language by its tag (BCP 47): `uk` is Ukrainian; what is no tag stays. */
export function languageInWords(tag: string): string {
  if (tag === '') return 'Unknown';
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
