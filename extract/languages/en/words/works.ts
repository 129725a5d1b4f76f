const works = new Set(
  `show program programme song album film movie book novel series magazine podcast documentary memoir essay article
  autobiography biography op-ed play musical sitcom poem column episode anthem ballad hymn opera drama comedy thriller sketch
  trilogy sequel painting exhibition newsletter broadcast blog single hit classic bestseller screenplay newsreel cartoon`
    .trim()
    .split(/\s+/),
);

const performances = new Set(
  `perform performs performed performing sing sings sang singing play plays played playing watch watches watched watching
  host hosts hosted hosting co-host co-hosts co-hosted direct directed directing author authored co-wrote co-authored star starred
  starring titled entitled named called dubbed nicknamed`
    .trim()
    .split(/\s+/),
);

const bearers = new Set(
  `hat hats cap caps shirt shirts t-shirt t-shirts sign signs sticker stickers banner banners poster posters button buttons pin pins
  mug mugs tour placard placards flag flags hashtag bracelet bracelets`
    .trim()
    .split(/\s+/),
);

/** Whether a noun is one for what has a title. @param noun - Lower case. */
export function namesWork(noun: string): boolean {
  return works.has(noun);
}

/** Whether the title of a work stands behind a word: "perform", "hosts", "titled". @param word - Lower case. */
export function bringsTitle(word: string): boolean {
  return performances.has(word);
}

/** Whether a noun is one for a thing that bears a slogan. @param noun - Lower case. */
export function bearsSlogan(noun: string): boolean {
  return bearers.has(noun);
}
