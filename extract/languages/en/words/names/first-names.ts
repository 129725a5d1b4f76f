const male = `
aaron abdul abdullah abraham adam adolf adrian ahmad ahmed al alan albert alberto alejandro alex alexander alexei alfred ali allan
allen alvin amir amos anatoly anders andre andreas andrei andres andrew andy angel angelo angus anthony antonio antony ari
arnold arthur asa asher ashton austin avi ayman bahram barack barry bart bashar ben benedict benjamin bennie bernard bernie bert
bill billy bob bobby boris brad bradley brandon brendan brent bret brett brian bruce bruno bryan byron caleb calvin carl
carlos cecil cesar chad charles charlie chester chip chris christian christopher chuck clarence clark claude clay clayton
cliff clifford clint clyde cody colin connor conrad corey cory craig curt curtis cyril cyrus dale damon dan daniel
danny dario darrell darren darryl dave david davis dean deepak denis dennis denzel derek derrick dick diego dimitri dmitri
dmitry dominic don donald donnie doug douglas duane duncan dustin dwayne dwight earl ed eddie edgar eduardo edward
edwin eli elias elijah elliot elliott ellis elmer elon emanuel emil emmanuel enrique eric erick erik ernest ernesto ernie
errol ethan eugene evan everett ezra felipe felix ferdinand fernando fidel floyd francesco francis francisco francois frank franklin
franz fred freddie frederick gabriel garrett gary gavin gene geoff geoffrey george gerald gerard gerhard giovanni giuseppe glen
glenn gordon graham grant greg gregg gregory grover guillermo gus guy hal hank hans harold harry harvey hassan hector
henri henrik henry herb herbert herman hillel homer horace howard hubert hugh hugo hussein ian ibrahim igor ilya imran ira irving isaac
ivan jack jacob jacques jake jamal james jamie jan jared jason javier jay jeb jeff jeffrey jens jerald jeremiah jeremy
jerome jerry jesse jesus jim jimmy joachim joaquin jody joe joel joey johan johannes john johnny jon jonah jonas jonathan jordan jorge
jose josef joseph josh joshua juan julian julio julius jurgen justin kareem karl keith ken kenneth kent kevin khalid khizr kirk kofi konstantin
kurt kyle lamar lance larry lars laurence lawrence lee leif len leo leon leonard leonid leroy leslie lester lewis lindsey
lionel lloyd logan lorenzo lou louis luca lucas luigi luis luke luther mahmoud malcolm manuel marc marcel marco marcos marcus mariano
mario mark marshall martin marty marvin mason mathew matt matteo matthew maurice max maximilian maxwell mel melvin michael michel miguel
mikael mike mikhail miles milton mitch mitchell mitt mohamed mohammad mohammed morgan morris moshe muhammad mustafa narendra nathan
nathaniel neal ned neil nelson newt nicholas nick nicolas nigel nikita nikolai noah noam noel norman oleg oliver olivier omar orlando
oscar otto owen pablo paolo pascal pat patrick paul pavel pedro percy perry pete peter petr petro phil philip philippe phillip pierre prakash
quentin rafael rahul ralph ramon rand randall randy raul ravi ray raymond recep reince reggie reginald rex reza rich richard rick
ricky rob robby robert roberto robin rod roderick rodney rodrigo roger roland roman ron ronald ronnie rory ross roy ruben rudolph rudy
rupert rush russ russell ryan salman salvador sam sami samir samuel santiago saul sean sebastian serge sergei sergey sergio seth shane
shaun shawn sheldon sherman sid sidney silvio simon solomon spencer stan stanley stefan stephen sterling steve steven
stewart stuart sven sylvester tariq tarek taylor ted teddy terence terrence terry theo theodore thomas tim timothy tobias toby todd
tom tomas tommy tony travis trent trevor trey troy tucker tyler uri vaclav valery vernon viktor victor vince vincent vitaly
vladimir volodymyr wade wallace walt walter warren wayne wendell werner wes wesley wilbur wilfred will willard william willie willy winston
wolf wolfgang woodrow xavier xi yasser yousef yuri yusuf zachary zack zbigniew benyamin jorg jens emmanuel keir rishi joko olaf pedro viktor
asif nawaz hamid ashraf mateusz lech mike andrzej jaroslaw corey donny eliot elliott kellen kendrick lebron stephon trayvon
freddie darnell deandre tyrone jermaine dewayne cedric cornel alton philando michael jorge luis rodrigo
adel agim akhil akio alastair alistair alwaleed amadou amit anand anatole anton antonin anwar armando arne art arturo ash atul axel babak barney
barnaby beau berhanu bilal bradford branko burt carlton cesare chaim chet christoph christos claus clive colby cornelius cornell cyrille damian damien
dane dante darius declan demetrius denny derick desmond dieter dinesh dino dirk doyle drew edmond edmund eduard edvard efrain einar elio elmar elton
emmet emory enzo erwin esteban ezekiel fabian fabio faisal farid federico filippo finn florent florian frederic freddy fritz gideon gilbert giorgio
goran gonzalo graeme guido gunnar gustav gustavo hakeem hany harlan haruki heath heinz heiko helmut heinrich hendrik herschel hiro hiroshi humberto
ignacio imad irwin isaias ismail ivo jabari jacek jaime jalen jarrod jayson jaroslav jeffery jess jock johnnie jomo jörg juergen kai kamal karim kenji
kerem kirill klaus krzysztof kumar kurtis lanny lajos leopold lowell luciano luiz lyle magnus malik manfred marcello marlon massimo matthias maurizio
merrick mick micah milo milos mohsen monte mort morton murray nabil nate naveed nehemiah nestor nico niels nils norbert norm ola orrin osama otis oz
patrik pawel piotr pieter quincy raheem rahm rajiv ralf ramzi raphael rashad rasmus rene riccardo rico rolf royce rufus sadiq sajid sander satoshi
scot scott sebastien shaquille shimon sibusiso simeon slobodan spiro stefano steffen stu sunil sushil tad tadeusz takeshi tarik terrell thad theodor
thorsten timo torsten ulrich umar umberto ursulo vadim vasily vijay vikram vin vinay vincenzo vito vladislav volker walid warwick whit wilfried witold
wojciech yevgeny yitzhak yosef yves zach zeke zoltan`;

const female = `
abby abigail ada adele adriana agnes aisha alana alexa alexandra alexis alice alicia alison allison alma alyssa amanda amber amelia
amina amy ana anastasia andrea angela angelina angie anita ann anna annabelle anne annette annie antonia april ariana arlene ashley
audrey aung ava barbara beatrice becky bella benazir bernadette bernice beth bethany betsy betty beverly bianca blanche bonnie
brenda bridget brigitte britney brittany brooke camila camille candace candice carla carly carmen carol carole caroline carolyn carrie
cassandra cassie catherine cathy cecilia celeste celine charlene charlotte chelsea cherie cheryl chloe christiane christie christina
christine cindy claire clara clarissa claudia colleen condoleezza connie constance cora corinne courtney cristina crystal cynthia daisy dana danielle
daphne darlene dawn deb debbie deborah debra deirdre delia denise desiree diana diane dianne dina dolores donna dora doreen doris
dorothy edith eileen elaine eleanor elena elisabeth elise elizabeth ella ellen eloise elsa emilia emily emma erica erika erin estelle
esther ethel eugenia eva evelyn faith fatima felicia fiona florence frances francesca gabriela gabrielle gail genevieve georgia
geraldine gertrude gina ginger giorgia gisele gladys glenda gloria grace greta gretchen gwen gwendolyn hannah harriet hazel heather heidi helen
helena helga henrietta hilary hillary holly hope huma ida ilhan imelda ines ingrid irene iris irina irma isabel isabella ivanka ivy jackie
jacqueline jane janet janice janine jasmine jean jeanette jeanne jen jennifer jenny jessica jill jo joan joann joanna joanne jocelyn
jodi josephine joy joyce juanita judith judy julia juliana julianne julie juliet june kamala karen kari karin karla kate katharine katherine
kathleen kathryn kathy katie katrina kay kayla kayleigh kelli kellie kellyanne kendra kerry kim kimberly kirsten kirstjen kristen kristin kristina krystal
lana lara laura lauren laurie leah leila lena lilian lillian lily linda lindsay lisa liz liza lois lola loretta lori lorraine louise
lucia lucille lucy lydia lynn lynne mabel madeleine madeline maggie malala malia mandy marcia margaret margarita margot maria mariah mariam marian marianne marie
marilyn marina marine marissa marjorie marlene marsha martha mary maryam maureen maxine maya meagan megan meghan megyn melania melanie melinda melissa
mercedes meredith mia michele michelle mildred mimi mindy miranda miriam molly mona monica muriel myra nadia nancy naomi natalia
natalie natasha nellie nicola nicole nikki nina nora norma octavia olga olivia oprah paige pamela patrice patricia patsy patty paula pauline
peggy penelope penny phyllis priscilla rachel ramona rebecca regina renee rhonda rita roberta rochelle rosa rosalind rosalynn rose rosemary roxanne
ruth sabrina sally samantha sandra sara sarah sasha shannon sharon sheila shelley sherry sheryl shirley simone sofia sonia sophia
sophie stacey stacy stella stephanie sue susan susanna susanne suzanne sylvia tamara tammy tanya tara tatiana teresa tessa thelma
theresa tiffany tina tracy tricia trudy tulsi ursula valentina valerie vanessa vera veronica vicki vicky victoria viola violet virginia vivian
wanda wendy whitney whoopi wilma winifred yasmin yolanda yulia yvette yvonne zoe zelda elise alessandra rashida ayanna mazie kirsten amal malia omarosa kaitlan maureen nikole jacinda sanna
agata agnieszka alba aleksandra alessia alina amandla amara amelie anika anja annamaria antoinette arianna astrid audra aya azra barbra bea belinda
bettina billie birgit blanca brandy brigid britt carina carmel cecile celia chanel chantal christa christy ciara claudette clementine colette consuelo
dagmar dahlia daniela danai dascha debora delphine dolly dominique dottie dunja ebony edie elaina elba elif elisa ellie elsie emmanuelle ernestine
esperanza esra evelyne faiza fatou fay felicity freda frieda gabriella galina gemma germaine ghazala gilda gisela giulia giselle gretel guadalupe
gwyneth haleh haley hana hanna hayley hilda ilana ilaria ilse ilyse ina isabelle ivana jada jana janelle jenna jessie johanna jolene juana judi
juliette justine kaitlin karina katarina katja katya kaya keisha kelsey kiara kira klara kristan lael laila latoya lea leona liliana lina lisbeth
livia lorella lorena lorna lottie luciana lucie maddie magdalena maia mallory mara marcella margrethe mariana maribel marisa marisol marla martine
mathilde maude mayra meera melanne mika mila mina mira mireille misty monika nadine nanette naureen nelly nicolette noelle noor odette paola patti
petra pia polly portia priya rafaela randi raquel reba reese renata rhoda rihanna robyn romina rosanna roseann rosie roxana rukmini ruby sabine sadie
salma sanja saskia selena selma serena shauna sherri sherrilyn shireen shonda sienna sigrid silvia simona sinead siobhan sofie solange soledad sondra
stefanie suki susannah svetlana sybil sylke sylvie tabitha tamar tania tanja tatyana tess thea tomi trina trish ulrike uma vivienne wilhelmina xenia
yael yara yasmine yelena zainab zara zeynep zora`;

const genders = new Map<string, 'male' | 'female'>([
  ...male
    .trim()
    .split(/\s+/)
    .map((name) => [name, 'male'] as const),
  ...female
    .trim()
    .split(/\s+/)
    .map((name) => [name, 'female'] as const),
]);

/** Given names that either sex bears. */
const either = new Set(
  'alexis ashley casey chris dana jamie jan jean jody jordan kelly kerry kim leslie lindsay lindsey lynn morgan pat robin sasha shannon stacy taylor terry tracy morgan reince'.split(
    ' ',
  ),
);

/** Whether a word is in use as a given name. */
export function isFirstName(word: string): boolean {
  const name = word.toLowerCase();
  return genders.has(name) || either.has(name);
}

/** The sex a given name is mostly borne by, or `null` where it tells nothing. */
export function firstNameGender(word: string): 'male' | 'female' | null {
  const name = word.toLowerCase();
  return either.has(name) ? null : (genders.get(name) ?? null);
}
