const nouns = `
activist actor actress administrator admiral adviser advisor advocate agent aide ally ambassador analyst anchor anchorman announcer apologist
applicant archbishop artist assistant associate athlete attendee attorney author backer banker billionaire biographer bishop blogger boss boy
broadcaster brother businessman businesswoman candidate captain caller cardinal caretaker celebrity ceo chair chairman chairwoman challenger
chancellor chief child citizen clergyman cleric clerk coach co-author co-founder co-host colleague colonel columnist comedian commander
commentator commissioner communicator companion conductor congressman congresswoman conservative constituent consultant contender contributor
coordinator cop coroner correspondent councilman councilwoman counsel counselor counterpart critic daughter dealer dean defector defendant
delegate demonstrator democrat deputy designer detective diplomat director dissident doctor donor driver economist editor editorialist
educator employee employer engineer entrepreneur envoy evangelist ex-wife executive expert farmer father fellow feminist figure filmmaker
foe founder friend front-runner frontrunner fundraiser general girl governor graduate grandfather grandmother guest guitarist guy head hero
historian host hostess husband imam immigrant inspector instructor insider interviewer investigator investor journalist judge justice
king lady latino lawmaker lawyer leader lecturer legislator lender liberal librarian lieutenant lobbyist magnate man manager marine
mayor member mentor merchant merkel minister moderator mogul mother musician native neighbor neighbour nephew newcomer newsman niece nominee
novelist nurse observer officer official operative opponent organizer owner panelist parent participant partner pastor patient
philosopher photographer physician pilot pioneer player poet policeman politician pollster pope preacher premier president presenter priest
prince princess principal producer professor prosecutor protester psychiatrist psychologist publisher pundit queen rabbi rancher rapper
reader realtor refugee regulator relative reporter representative republican researcher resident responder reverend rival runner runner-up scholar
scientist secretary senator sergeant sheriff singer sister socialist soldier solicitor son source speaker specialist spokesman spokesperson
spokeswoman spouse staffer star statesman stepfather stepmother strategist student subordinate supervisor supporter surgeon surrogate survivor
sympathizer tactician teacher technician teenager texan theorist tipster tourist trader trainer trustee tycoon user veteran
victim viewer visitor volunteer voter warden waiter widow wife witness woman worker writer youngster vice-president hopeful newspaper
accountant adjutant archaeologist architect archivist arsonist astronaut astronomer attache auditor bailiff bartender biologist bodyguard bookkeeper
bride brigadier broker bursar butcher bystander cadet cameraman captive cartoonist caseworker cashier chaplain chauffeur chef chemist choirmaster
choreographer claimant cleaner climatologist clinician commandant commuter composer comptroller concierge councillor councilor courtier cousin crewman
criminologist curator customer dancer debtor defender dentist diarist dispatcher docent dramatist drummer ecologist electrician engraver
epidemiologist ethicist ex-husband ex-minister ex-president executor fan fiance fiancee financier firefighter fireman fisherman florist footballer
foreman forester gambler gardener geneticist geologist goalkeeper godfather granddaughter grandson groom guerrilla gunman hairdresser headmaster
headmistress headteacher hostage housekeeper hunter hydrologist illustrator importer informant inmate innkeeper instigator intern interpreter jailer
janitor jeweller jockey juror landlady landlord landowner lifeguard linguist locksmith logger looter maid mathematician mechanic medic meteorologist
midwife miner missionary monarch monk motorist mourner murderer nanny navigator negotiator newsreader nun officeholder ombudsman onlooker operator
organiser painter paramedic parishioner passenger passer-by peacekeeper penitent pensioner performer pharmacist pianist plaintiff planner playwright
plumber policewoman policymaker postman practitioner prefect prisoner programmer promoter proprietor psychotherapist publicist pupil purser rebel
receptionist recruit rector referee registrar rescuer restaurateur retiree rioter roommate sailor salesman saleswoman schoolteacher screenwriter
sculptor seaman seismologist seller settler shareholder shepherd shopkeeper shopper sibling skipper smuggler sociologist spectator squatter
statistician stepdaughter stepson steward stewardess stockbroker suspect tailor tenant therapist translator traveller treasurer trooper tutor
undersecretary urologist usher vendor veterinarian vicar viceroy villager vintner violinist virologist volcanologist waitress watchman welder
whistle-blower whistleblower winemaker woodcutter yachtsman zoologist
analysts americans democrats republicans others many some people folks men women children police crowd audience panel jury
`;

const bodies = `
administration agency alliance association authority board bureau business cabinet campaign center centre chamber church city clinic coalition
commission committee company conference congress convention corporation council country court daily delegation department document dossier
editorial embassy faction family federation filing firm forum foundation government group headline house indictment industry institute institution
journal kremlin lawsuit league legislature letter magazine majority media memo message military ministry mission movement network news newspaper
office organization organisation outlet pac paper parliament party pentagon petition platform poll post press program project publication regime
regiment release report ruling school sect senate service show sign site statement station store study survey task team think-tank tribunal
tweet union university website whitehouse wing yearbook article book caption ad advert advertisement banner complaint email e-mail op-ed opinion
quote text transcript video story piece analysis brief affidavit manifesto resolution constitution law plan guide profile
`;

const singular = (word: string): string[] => [
  word,
  word.replace(/ies$/, 'y'),
  word.replace(/(?<=[sxz]|[cs]h)es$/, ''),
  word.replace(/s$/, ''),
  word.replace(/men$/, 'man'),
];

const people = new Set(nouns.trim().split(/\s+/));
const body = new Set(bodies.trim().split(/\s+/));

/** Whether a common noun, singular or plural, names people by what they are or do. */
export function namesPeople(noun: string): boolean {
  return singular(noun.toLowerCase()).some((form) => people.has(form));
}

/** Whether a common noun names a body or a writing that can be quoted. */
export function namesBody(noun: string): boolean {
  return singular(noun.toLowerCase()).some((form) => body.has(form));
}
