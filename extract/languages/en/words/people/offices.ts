const offices = new Set(
  `president senator governor congressman congresswoman candidate nominee mayor billionaire businessman businesswoman mogul
  secretary lawmaker minister premier chancellor frontrunner front-runner hopeful contender republican democrat
  socialist magnate tycoon neurosurgeon surgeon pope pontiff king queen prince judge justice ambassador general
  congressman senator-elect president-elect texan vermonter floridian former-president leader politician celebrity developer`
    .trim()
    .split(/\s+/),
);

/** Whether "the ..." with this noun takes up somebody named shortly before. */
export function isOffice(noun: string): boolean {
  return offices.has(noun);
}
