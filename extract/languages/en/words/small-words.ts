const small = new Set(
  `a an the and or but nor so yet if as at by for from in into of off on onto out over to up with without after before
  about against amid among around because behind below between beyond down during except inside like near since through
  under until upon via while when where why how what who which that this these those it its he she they we you i his her
  their our my your not no is are was were be been has have had do does did will would can could should may might must
  there here then now just also even still only both either neither each every all some many most more much few several
  one two three other others another such same own than too very yes meanwhile however instead perhaps maybe indeed
  although though despite unlike according asked speaking de la von van vs amid`
    .trim()
    .split(/\s+/),
);

/** Whether titles leave a word of grammar small, and sentences begin with it. @param word - Lower case. */
export function isSmall(word: string): boolean {
  return small.has(word);
}
