/** An element of a style's file. Names are as they are written. */
export interface StyleElement {
  name: string;
  attrs: Record<string, string>;
  children: (StyleElement | string)[];
}

/** The elements in an element. */
export function elementsOf(element: StyleElement | undefined): StyleElement[] {
  return (element?.children ?? []).filter((child) => typeof child !== 'string');
}
