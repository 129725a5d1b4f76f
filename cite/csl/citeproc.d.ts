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

    /** Who works on a style: what it is doing at the moment. */
    export interface CslState {
      tmp: { lang_array?: string[]; jump: { replace(value: string): void } };
    }

    /** A step of a style: what it tests and does, and the numbers of the steps after it. */
    export interface CslToken {
      next?: number;
      succeed?: number;
      fail?: number;
      test?(work: object, cite: object | undefined): unknown;
      execs: ((
        this: CslToken,
        state: CslState,
        work: object,
        cite: object | undefined,
      ) => number | undefined)[];
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
    Stack: { prototype: { value(this: { mystack: unknown[] }): unknown } };
    tokenExec(
      this: CSL.CslState,
      token: CSL.CslToken,
      work: object,
      cite: object | undefined,
    ): number | undefined;
    getSortCompare(
      this: CSL.CslState,
      locale: string | undefined,
    ): (a: string, b: string) => number;
    toLocaleLowerCase(this: CSL.CslState, text: string): string;
    toLocaleUpperCase(this: CSL.CslState, text: string): string;
  };
  export = CSL;
}
