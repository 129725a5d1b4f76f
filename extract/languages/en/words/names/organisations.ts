const heads = new Set(
  `academy administration affairs agency airlines alliance america assembly associates association authority bank board broadcasting
  bureau cabinet campaign caucus center centre chamber church club coalition college commission committee company conference congress
  corp corporation council court daily defense department division enquirer examiner facebook federation fed force forum foundation fund
  gazette government group guard guardian herald house hotel inc industries initiative institute institution international
  journal justice kremlin league legion legislature llc ltd magazine media ministry mirror monitor movement museum
  nation nations network news newspaper observer office organization organisation organizations pac panel parliament party pentagon police post press
  project radio records register reporter reserve review school schools senate service services society star state states station studios
  sun super systems team telegraph television times tower trust tribune tv twitter union university week weekly
  works world beast hill show hotel project wire`
    .trim()
    .split(/\s+/),
);

/** Whether a name that ends in this word is that of a body, not a person. */
export function endsBodyName(word: string): boolean {
  return heads.has(word.toLowerCase());
}

/** Whether a body's name may go on behind "of" or "for" ("Department of Justice"). */
export function takesOf(word: string): boolean {
  return /^(?:academy|agency|association|bank|board|bureau|center|centre|chamber|church|city|college|commission|committee|conference|council|court|daughters|department|federation|house|institute|league|ministry|office|organization|party|school|secretary|society|sons|state|union|university|duke|duchess|prince|bishop|archbishop|americans|citizens|women|veterans|students|people|journal)$/i.test(
    word,
  );
}

/** Names of one body or country that have "and" in them, by what stands on both sides of it. */
const joined = new Set(
  `abercrombie fitch,antigua barbuda,bang olufsen,barnes noble,black decker,bosnia herzegovina,crate barrel,dolce gabbana,
  ernst young,harper row,johnson johnson,marks spencer,procter gamble,simon schuster,smith wesson,
  standard poor,tate lyle,trinidad tobago,young rubicam`
    .split(',')
    .map((pair) => pair.trim()),
);

/** Whether two names with "and" between them are that of one body ("Marks and Spencer"). */
export function isJoinedName(first: string, second: string): boolean {
  return joined.has(`${first.toLowerCase()} ${second.toLowerCase()}`);
}
