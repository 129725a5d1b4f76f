import { createExtractor } from '../../../../../extract/index.ts';

const { forReader } = createExtractor();

/** Who said the last of what a text tells: `Lee + Marsh, passed on by Reuters (reported), Roe`. */
export function company(text: string): string | null {
  const last = forReader(text).at(-1);
  if (!last) return null;
  const speakers = [last.speaker ?? 'nobody', ...last.others.map(({ name }) => name)].join(' + ');
  const hops = last.hops.map(({ name, verb }) => (verb === null ? name : `${name} (${verb})`));
  return [speakers, ...(hops.length > 0 ? [`passed on by ${hops.join(', ')}`] : [])].join(', ');
}
