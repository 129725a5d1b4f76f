const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Titles that stand before a name and are no part of it. */
export const titles: ReadonlySet<string> = new Set(
  words(`mr mrs ms miss dr sir dame lord lady sen senator rep representative gov governor president
    vice pres former ex candidate congressman congresswoman secretary sec justice judge gen general
    col colonel lt capt captain sgt maj major adm admiral rev reverend pastor prof professor mayor
    king queen prince princess pope chairman chairwoman attorney ambassador speaker minister prime
    chancellor republican democratic democrat gop sheriff detective officer the hon`),
);

/** What tells a son from his father. */
export const suffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Words that make a name one of a body. */
export const bodyWords: ReadonlySet<string> = new Set(
  words(`campaign administration foundation department committee party university institute center
    association council agency office house senate congress court commission company corporation inc
    group team times post news press organization project fund bank union league coalition alliance
    bureau board ministry police`),
);

/** Given names, a line for each that has short forms. */
export const shortForms: readonly (readonly string[])[] = `
donald don
william bill will billy
robert bob rob bobby
james jim jimmy
michael mike
joseph joe
thomas tom
richard dick rick rich
bernard bernie
rafael ted edward ed
rudolph rudy
newton newt
charles chuck charlie
timothy tim
daniel dan
christopher chris
steven steve stephen
david dave
samuel sam
benjamin ben
matthew matt
gregory greg
anthony tony
jeffrey jeff
patrick pat
kenneth ken
andrew andy
elizabeth liz beth
katherine kate kathy katie
deborah debbie
susan sue
lawrence larry
peter pete
ronald ron
eugene gene
gerald jerry
nicholas nick
frederick fred
alexander alex
barack barry
vladimir vlad`
  .trim()
  .split('\n')
  .map(words);
