import { formsOf } from './inflect.ts';

/** Verbs that announce somebody's words by themselves. */
const bases = `
say tell inform add note write tweet retweet ask continue reply respond explain declare state conclude recall argue
acknowledge insist claim assert contend maintain report remark comment observe answer announce warn admit concede
confess confirm deny reveal disclose suggest stress emphasize emphasise underscore reiterate repeat predict
complain lament joke quip shout yell scream chant cry exclaim whisper mutter murmur growl bark snap
boast brag tout urge plead beg implore promise pledge vow swear assure reassure caution advise counter retort rebut
object protest opine muse wonder marvel speculate ponder allege charge accuse proclaim pronounce
testify attest recount relate narrate elaborate clarify specify stipulate mention indicate hint imply
intone interject interrupt quote cite post blog email text message telegraph cable
groan moan sigh sob gush rave crow cheer jeer taunt tease chide scold admonish lecture preach rant fume
agree disagree concur demand order command instruct request inquire enquire query
believe think feel hope fear figure reckon estimate guess suspect expect
describe call label dub brand deem characterize characterise portray depict refer denounce decry condemn slam blast
criticize criticise mock ridicule deride dismiss praise hail laud commend applaud credit thank blame fault attack
assail lambaste rip bash chastise rebuke berate compare liken define summarize summarise paraphrase
offer offer volunteer venture propose recommend counsel apologize apologise
signal telegraph express voice utter spout spew blurt drawl deadpan
confide bemoan remind anticipate recollect foresee fret worry question echo remember reject recognize recognise reference
share find show put point fire shoot hit detail discuss envision grumble gripe concede insinuate rule
tell conclude reason theorize theorise posit surmise hypothesize muse recite sing read
begin interpose sum outline argue underline highlight signal cast frame pitch bill rail
project shrug smile laugh chuckle grin thunder bellow roar holler
scoff beam boom demur gloat grouse exhort blare affirm intimate press crack pronounce chime go
invoke promise threaten challenge defend justify rationalize
`
  .trim()
  .split(/\s+/);

const forms = new Map(bases.flatMap((base) => formsOf(base).map((form) => [form, base] as const)));

/** Verbs that may announce words, but mostly do something else: they count only beside a quotation. */
const faintBases = new Set(
  `question echo remember reject recognize recognise reference share find show put point fire shoot hit detail
  discuss envision rule worry feel hope fear figure think believe expect guess read begin cast frame pitch bill offer rail order message text sing
  shrug smile laugh chuckle grin express cheer post sum charge attack rip bash credit thank cable blog signal define
  refer compare see order request challenge defend highlight outline reason volunteer venture object question relate
  press crack boom beam go indicate command instruct agree disagree continue tout fault demand`
    .trim()
    .split(/\s+/),
);

/** Verbs that speak only with a second word: "put it", "pointed out", "shot back". */
const companions = new Map([
  ['put', 'it'],
  ['point', 'out'],
  ['fire', 'back'],
  ['shoot', 'back'],
  ['hit', 'back'],
  ['go', 'on'],
  ['chime', 'in'],
]);

/** The word without which the verb says nothing, or `null`. @param base - As {@link speechVerb} returns it. */
export function companionOf(base: string): string | null {
  return companions.get(base) ?? null;
}

/** Verbs whose object is the hearer, so that the name behind them does not speak ("told CNN"). */
const hearerBases = new Set('tell assure reassure remind inform advise urge ask warn'.split(' '));

/** Verbs that bring a clause with no "that" before it ("Lee said he would go"). */
const clauseBases = new Set(
  `say tell add claim believe think argue insist warn admit acknowledge concede announce predict suggest hope note
  explain promise assure maintain contend declare fear expect figure guess know report confirm write`
    .trim()
    .split(/\s+/),
);

/** Whether a clause may follow without "that". @param base - As {@link speechVerb} returns it. */
export function takesClause(base: string): boolean {
  return clauseBases.has(base);
}

/** Base form of a verb of saying, in any inflection, or `null`. @param word - Lower case. */
export function speechVerb(word: string): string | null {
  return forms.get(word) ?? null;
}

/** Whether a verb of saying is a faint sign only. @param base - As {@link speechVerb} returns it. */
export function isFaint(base: string): boolean {
  return faintBases.has(base);
}

/** Whether the object of the verb hears the words. @param base - As {@link speechVerb} returns it. */
export function takesHearer(base: string): boolean {
  return hearerBases.has(base);
}
