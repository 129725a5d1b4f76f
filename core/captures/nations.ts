/** Adjectives of nation, each before its country; folded. */
const nations = new Map(
  `afghan afghanistan,albanian albania,algerian algeria,american us,argentine argentina,armenian armenia,australian australia,
  austrian austria,azerbaijani azerbaijan,belarusian belarus,belgian belgium,bolivian bolivia,brazilian brazil,british uk,bulgarian bulgaria,
  cambodian cambodia,canadian canada,chilean chile,chinese china,colombian colombia,croatian croatia,cuban cuba,cypriot cyprus,
  czech czechia,danish denmark,dutch netherlands,ecuadorian ecuador,egyptian egypt,estonian estonia,ethiopian ethiopia,european eu,finnish finland,
  french france,georgian georgia,german germany,ghanaian ghana,greek greece,hungarian hungary,indian india,indonesian indonesia,iranian iran,
  iraqi iraq,irish ireland,israeli israel,italian italy,japanese japan,jordanian jordan,kazakh kazakhstan,kenyan kenya,korean korea,
  kuwaiti kuwait,latvian latvia,lebanese lebanon,libyan libya,lithuanian lithuania,malaysian malaysia,mexican mexico,moldovan moldova,
  moroccan morocco,nigerian nigeria,norwegian norway,pakistani pakistan,palestinian palestine,peruvian peru,philippine philippines,polish poland,
  portuguese portugal,qatari qatar,romanian romania,russian russia,saudi arabia,scottish scotland,serbian serbia,slovak slovakia,
  slovenian slovenia,spanish spain,sudanese sudan,swedish sweden,swiss switzerland,syrian syria,taiwanese taiwan,thai thailand,
  tunisian tunisia,turkish turkey,ukrainian ukraine,venezuelan venezuela,vietnamese vietnam,welsh wales,yemeni yemen,
  states us,kingdom uk,britain uk,kremlin russia`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** The country of an adjective (“Russian”) or of another name for it, folded; `null` where none is known. */
export function nationOf(word: string): string | null {
  return nations.get(word) ?? null;
}
