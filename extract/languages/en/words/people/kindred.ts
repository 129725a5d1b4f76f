/** Words that name one office or trade, short forms among them, a group a line. */
const groups = `
senator sen lawmaker
congressman congresswoman representative rep lawmaker
governor gov
president pres
minister premier
secretary sec
general gen
professor prof academic scholar
reverend rev pastor preacher minister
doctor dr physician surgeon neurosurgeon
colonel col
captain capt
lieutenant lt
judge justice jurist
candidate nominee hopeful contender frontrunner front-runner standard-bearer
businessman businesswoman billionaire mogul tycoon magnate developer entrepreneur
spokesman spokeswoman spokesperson
reporter journalist columnist correspondent writer
host anchor moderator
chairman chairwoman chair leader
lawyer attorney counsel
republican gop
democrat democratic
pope pontiff
russian russia kremlin
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

const kin = new Map<string, string[]>();
for (const group of groups)
  for (const word of group) kin.set(word, [...(kin.get(word) ?? []), ...group]);

/** Words that can stand for the same office; empty where none is known. @param word - Lower case. */
export function kindredOf(word: string): readonly string[] {
  return kin.get(word) ?? [];
}

const states = new Map(
  `ala alabama,alaska alaska,ariz arizona,ark arkansas,calif california,colo colorado,conn connecticut,del delaware,fla florida,ga georgia,
  hawaii hawaii,idaho idaho,ill illinois,ind indiana,iowa iowa,kan kansas,ky kentucky,la louisiana,me maine,md maryland,mass massachusetts,
  mich michigan,minn minnesota,miss mississippi,mo missouri,mont montana,neb nebraska,nev nevada,n.h new-hampshire,n.j new-jersey,
  n.m new-mexico,n.y new-york,n.c north-carolina,n.d north-dakota,ohio ohio,okla oklahoma,ore oregon,pa pennsylvania,r.i rhode-island,
  s.c south-carolina,s.d south-dakota,tenn tennessee,tex texas,texas texas,utah utah,vt vermont,va virginia,wash washington,w.va west-virginia,
  wis wisconsin,wyo wyoming`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** The state that stands behind a short form ("Vt"), lower case, or `null`. */
export function stateOf(short: string): string | null {
  return states.get(short.toLowerCase().replace(/\.$/, '')) ?? null;
}
