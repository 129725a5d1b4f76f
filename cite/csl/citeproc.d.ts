/** The part of citeproc-js that Dixit uses; the package ships no types. */
declare module 'citeproc' {
  namespace CSL {
    /** An element of a style or locale, in the shape that citeproc takes instead of XML. */
    export interface CslNode {
      name: string;
      attrs: Record<string, string>;
      children: (CslNode | string)[];
    }

    export interface CiteItem {
      id: string;
      /** 0 for the first mention in notes, 1 for a later one, 2 for ibid, 3 for ibid elsewhere. */
      position: 0 | 1 | 2 | 3;
      'first-reference-note-number'?: number;
      locator?: string;
      label?: string;
      'suppress-author'?: boolean;
    }

    export interface BibliographyPage {
      /** The item after which the page begins; `true` for the first page. */
      page_start: string | true;
      page_length: number;
    }

    export interface CslEngine {
      opt: { development_extensions: Record<string, boolean> };
      fun: { flipflopper: { processTags(blob: { blobs: string }): void } };
      getTerm(name: string): string | undefined;
      updateItems(ids: readonly string[]): void;
      makeCitationCluster(items: readonly CiteItem[]): string;
      makeBibliography(page: BibliographyPage): false | [{ entry_ids: string[][] }, string[]];
      registry: { getSortedIds(): string[] };
    }

    export interface CslSystem {
      retrieveItem(id: string): object;
      retrieveLocale(language: string): CslNode;
    }
  }

  const CSL: {
    Engine: new (
      system: CSL.CslSystem,
      style: CSL.CslNode,
      language: string,
      isForced: boolean,
    ) => CSL.CslEngine;
    Util: {
      Dates: { year: { short: (state: unknown, number: string | number) => string } };
    };
    toLocaleLowerCase(this: { tmp: { lang_array?: string[] } }, text: string): string;
    toLocaleUpperCase(this: { tmp: { lang_array?: string[] } }, text: string): string;
  };
  export = CSL;
}
