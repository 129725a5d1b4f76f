export const TOWNS =
  'Aldermoor Brackley Corby Dunmore Elmswell Farley Garside Hartwell Ilmer Jarrow Kelso Ledbury Marlow Norbury Otley Penrith Quorn Ripley Selby Tilbury'.split(
    ' ',
  );

/** An article about a town, which says nothing about the others. */
export function articleOf(town: string): string[] {
  return [
    `${town} Opens Its Bridge`,
    `The bridge of ${town} is open again, Mayor Ines Okafor told reporters on Tuesday after a long walk across it with the engineers of the council.`,
    `“Everybody in ${town} has waited for this day,” she said. “Nobody will wait again.”`,
    `The engineer Tomas Brandt called the old bridge of ${town} “a disgrace” and said that the new one would stand for two hundred years.`,
  ];
}
