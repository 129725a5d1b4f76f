/** Names of states, countries and cities that articles let speak or act, lower case. */
const places = new Set(
  `afghanistan africa alabama alaska albania algeria america argentina arizona arkansas asia athens atlanta australia austria baghdad
  baltimore bangladesh beijing belarus belgium benghazi berlin bolivia boston brazil britain brussels bulgaria burma cairo calais california
  cambodia canada charlotte chicago chile china cleveland colombia colorado columbus connecticut crimea croatia cuba cyprus dallas damascus
  delaware denmark denver detroit dublin ecuador egypt england estonia ethiopia europe ferguson finland flint florida france
  geneva georgia germany ghana greece guam guantanamo haiti hanoi hawaii honduras houston hungary iceland idaho illinois india indiana indonesia
  iowa iran iraq ireland islamabad israel istanbul italy jakarta japan jerusalem jordan kabul kansas kazakhstan kentucky kenya kiev kyiv kosovo
  kuwait latvia lebanon libya lithuania london louisiana madrid maine malaysia manhattan maryland massachusetts mexico miami michigan
  milwaukee minneapolis minnesota mississippi missouri moldova montana montenegro moscow mumbai myanmar nebraska nepal netherlands nevada
  nicaragua niger nigeria norway ohio oklahoma oman oregon orlando oslo ottawa pakistan palestine panama paris pennsylvania peru
  philadelphia philippines phoenix pittsburgh poland portugal prague pyongyang qatar riyadh romania rome russia rwanda
  scotland seattle serbia seoul singapore slovakia slovenia somalia spain stockholm sudan sweden switzerland sydney syria taiwan tehran
  tennessee texas thailand tokyo toronto tunisia turkey uganda ukraine utah venezuela vermont vienna vietnam virginia wales warsaw washington
  wisconsin wyoming yemen zimbabwe zurich donetsk zaporizhzhia brexit`
    .trim()
    .split(/\s+/),
);

/** Whether a word is the name of a place; places speak only where a verb of saying makes them. */
export function isPlace(word: string): boolean {
  return places.has(word.toLowerCase());
}
