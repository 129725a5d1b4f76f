import { elementsOf, type StyleElement } from './element.ts';
import { StyleFileError } from './errors.ts';

/** Elements of a style with each macro written out where it is called; APA has 67,000. */
const MOST_WRITTEN_OUT = 500_000;
/** Macros that call macros that call macros. */
const DEEPEST_CALL = 64;

/** How many elements a part of a style is with its macros written out. */
function createMeasure(macros: ReadonlyMap<string, StyleElement>) {
  const known = new Map<string, number>();
  const under = new Set<string>();

  function ofMacro(name: string): number {
    const macro = macros.get(name);
    if (macro === undefined)
      throw new StyleFileError(`It calls a macro “${name}” that it has not.`);
    const found = known.get(name);
    if (found !== undefined) return found;
    if (under.has(name)) throw new StyleFileError(`Its macro “${name}” calls itself.`);
    if (under.size >= DEEPEST_CALL)
      throw new StyleFileError('Its macros call each other too deep.');
    under.add(name);
    const size = ofElement(macro);
    under.delete(name);
    known.set(name, size);
    return size;
  }

  function ofElement(element: StyleElement): number {
    const macro = element.attrs['macro'];
    const called = macro === undefined ? 0 : ofMacro(macro);
    return elementsOf(element).reduce((sum, child) => sum + ofElement(child), 1 + called);
  }
  return ofElement;
}

/** How many elements a style has with its macros written out. */
function writtenOut(tree: StyleElement): number {
  const macros = elementsOf(tree).filter(({ name }) => name === 'macro');
  const measure = createMeasure(new Map(macros.map((each) => [each.attrs['name'] ?? '', each])));
  const layouts = elementsOf(tree).filter(({ name }) => /^(?:citation|bibliography)$/u.test(name));
  return layouts.reduce((sum, layout) => sum + measure(layout), 0);
}

/** @throws {StyleFileError} if the style engine could do nothing with a style, or would never end. */
export function refuseUnusable(tree: StyleElement): void {
  const kind = tree.attrs['class'];
  if (kind !== 'note' && kind !== 'in-text') {
    throw new StyleFileError('It does not say whether it cites in notes or in the text.');
  }
  const citation = elementsOf(tree).find(({ name }) => name === 'citation');
  if (!elementsOf(citation).some(({ name }) => name === 'layout')) {
    throw new StyleFileError('It does not say how to cite.');
  }
  if (writtenOut(tree) > MOST_WRITTEN_OUT) {
    throw new StyleFileError('It is larger than any style, with its macros written out.');
  }
}
