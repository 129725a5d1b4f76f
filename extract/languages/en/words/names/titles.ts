/** Words that stand before a person's name and are no part of it, lower case, without full stop. */
const titles = new Set(
  `mr mrs ms miss dr sir dame lord lady baron baroness sen sens senator senators rep reps representative gov govs governor
  governors lt col gen capt cmdr maj sgt adm cpl pvt col brig president presidents vice pres ex former then-candidate candidate
  congressman congresswoman congressmen secretary sec assistant deputy undersecretary justice judge general colonel captain
  sergeant major admiral lieutenant commander reverend rev pastor father sister brother bishop archbishop cardinal rabbi
  imam ayatollah sheikh professor prof mayor king queen prince princess pope emperor emir sultan chairman chairwoman chair
  attorney attorneys ambassador speaker minister prime premier chancellor republican democratic democrat republicans gop
  democrats libertarian sheriff detective officer agent inspector hon honorable honourable leader majority minority
  spokesman spokeswoman spokesperson director chief executive ceo co-founder founder analyst host anchor reporter
  correspondent columnist editor author actor actress singer comedian rapper pollster strategist adviser advisor
  consultant aide manager campaign commissioner councillor councilor councilman councilwoman alderman delegate nominee front-runner
  frontrunner businessman billionaire tycoon mogul lawyer counsel solicitor coach foreign finance defense defence
  interior health trade treasury press staff state first lady comptroller treasurer superintendent dean provost
  economist historian scientist police fire national security senior junior independent conservative liberal
  presidential vice-presidential rival opponent ally supporter activist whistleblower blogger producer writer
  uncle aunt vice-president federal district county city special prosecutor investigator`
    .trim()
    .split(/\s+/),
);

/** Titles that tell a man or a woman. */
const genders = new Map<string, 'male' | 'female'>([
  ...'mr sir lord baron congressman father brother bishop king prince pope emperor chairman spokesman councilman businessman actor rabbi imam ayatollah uncle'
    .split(' ')
    .map((title) => [title, 'male'] as const),
  ...'mrs ms miss dame lady baroness congresswoman sister queen princess chairwoman spokeswoman councilwoman actress businesswoman aunt'
    .split(' ')
    .map((title) => [title, 'female'] as const),
]);

/** Titles that only ever stand before a person. */
const personal = new Set(
  'mr mrs ms miss dr sir sen rep gov lt col gen capt sgt adm rev prof senator governor congressman congresswoman judge justice president mayor pope'.split(
    ' ',
  ),
);

const bare = (word: string): string => word.toLowerCase().replace(/\.$/, '');

/** Whether a word before a name is a title or an office. */
export function isTitle(word: string): boolean {
  return titles.has(bare(word));
}

/** Whether what follows must be a person. */
export function isPersonalTitle(word: string): boolean {
  return personal.has(bare(word));
}

/** What a title tells of its bearer. */
export function titleGender(word: string): 'male' | 'female' | null {
  return genders.get(bare(word)) ?? null;
}
