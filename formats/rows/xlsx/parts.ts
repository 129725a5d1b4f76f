import { localName, walkXml } from '../../packed/xml.ts';
import { type NumberKind, numberKind } from './dates.ts';

/** A sheet of a workbook, by its name and the id of the part that holds it. */
export interface SheetEntry {
  name: string;
  relationship: string;
}

/** An attribute whatever the prefix of its name. */
function attribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  const key = Object.keys(attributes).find((each) => localName(each) === name);
  return key === undefined ? undefined : attributes[key];
}

/** The parts that another part refers to, by id: their paths and types. */
export function readRelationships(xml: Uint8Array, folder: string) {
  const targets = new Map<string, { path: string; type: string }>();
  walkXml(xml, {
    open(name, attributes) {
      const { Id: id, Target: target, Type: type = '' } = attributes;
      if (localName(name) !== 'Relationship' || id === undefined || target === undefined) return;
      const path = target.startsWith('/')
        ? target.slice(1)
        : `${folder}${target.replace(/^\.\//, '')}`;
      targets.set(id, { path, type: type.slice(type.lastIndexOf('/') + 1) });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return targets;
}

/** The sheets of a workbook in their order, and from when it counts days. */
export function readWorkbook(xml: Uint8Array): { sheets: SheetEntry[]; is1904: boolean } {
  const sheets: SheetEntry[] = [];
  let is1904 = false;
  walkXml(xml, {
    open(name, attributes) {
      if (localName(name) === 'workbookPr') {
        is1904 = /^(?:1|true|on)$/.test(attributes['date1904'] ?? '');
      }
      if (localName(name) !== 'sheet') return;
      const { name: title = '' } = attributes;
      const relationship =
        Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      sheets.push({ name: title, relationship });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { sheets, is1904 };
}

/** Texts of a string in runs; what is written above characters to say how they sound is left out. */
export function stringReader() {
  let text = '';
  let isText = false;
  let phonetic = 0;
  return {
    open: (name: string) => {
      if (name === 'rPh') phonetic++;
      else if (name === 't' && phonetic === 0) isText = true;
    },
    close: (name: string) => {
      if (name === 'rPh') phonetic--;
      else if (name === 't') isText = false;
    },
    text: (part: string) => {
      if (isText) text += part;
    },
    /** What has come since the last time. */
    take: (): string => {
      // Characters that XML cannot have (ECMA-376, ST_Xstring).
      const whole = text.replace(/_x([\da-fA-F]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      );
      text = '';
      return whole;
    },
  };
}

/** The strings that cells refer to by their number. */
export function readSharedStrings(xml: Uint8Array): string[] {
  const strings: string[] = [];
  const reader = stringReader();
  walkXml(xml, {
    open: (name) => reader.open(localName(name)),
    close(name) {
      reader.close(localName(name));
      if (localName(name) === 'si') strings.push(reader.take());
    },
    text: reader.text,
  });
  return strings;
}

/** What numbers mean, by the number of a cell's style. */
export function readStyles(xml: Uint8Array): NumberKind[] {
  const codes = new Map<number, string>();
  const kinds: NumberKind[] = [];
  let isInCells = false;
  walkXml(xml, {
    open(name, attributes) {
      const local = localName(name);
      if (local === 'numFmt') {
        codes.set(Number(attributes['numFmtId']), attribute(attributes, 'formatCode') ?? '');
      } else if (local === 'cellXfs') isInCells = true;
      else if (local === 'xf' && isInCells) {
        const id = Number(attributes['numFmtId'] ?? 0);
        kinds.push(numberKind(id, codes.get(id)));
      }
    },
    close(name) {
      if (localName(name) === 'cellXfs') isInCells = false;
    },
    text: () => undefined,
  });
  return kinds;
}
