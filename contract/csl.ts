import { z } from 'zod';

/** A name as CSL-JSON has it; `literal` for organisations. */
export const CslName = z.looseObject({
  family: z.string().optional(),
  given: z.string().optional(),
  'non-dropping-particle': z.string().optional(),
  'dropping-particle': z.string().optional(),
  suffix: z.string().optional(),
  literal: z.string().optional(),
});
export type CslName = z.infer<typeof CslName>;

/** A date as CSL-JSON has it: `date-parts` of year, month, day. */
export const CslDate = z.looseObject({
  'date-parts': z.array(z.array(z.union([z.int(), z.string()]))).optional(),
  raw: z.string().optional(),
  literal: z.string().optional(),
  circa: z.union([z.boolean(), z.string(), z.number()]).optional(),
});
export type CslDate = z.infer<typeof CslDate>;

/** A bibliographic item, CSL-JSON 1.0.2; variables that Dixit does not name are kept as they are. */
export const CslItem = z.looseObject({
  type: z.string(),
  title: z.string().optional(),
  'title-short': z.string().optional(),
  'container-title': z.string().optional(),
  publisher: z.string().optional(),
  'publisher-place': z.string().optional(),
  volume: z.union([z.string(), z.number()]).optional(),
  issue: z.union([z.string(), z.number()]).optional(),
  page: z.string().optional(),
  language: z.string().optional(),
  URL: z.string().optional(),
  DOI: z.string().optional(),
  author: z.array(CslName).optional(),
  editor: z.array(CslName).optional(),
  issued: CslDate.optional(),
  accessed: CslDate.optional(),
  note: z.string().optional(),
});
export type CslItem = z.infer<typeof CslItem>;

/** Labels of places in a source. */
export const LOCATOR_LABELS = [
  'page',
  'paragraph',
  'section',
  'chapter',
  'line',
  'timestamp',
] as const satisfies readonly (keyof Locators)[];

/** Where in a source, by CSL locator label. */
export const Locators = z
  .object({
    page: z.string(),
    paragraph: z.string(),
    section: z.string(),
    chapter: z.string(),
    line: z.string(),
    timestamp: z.string(),
  })
  .partial();
export type Locators = z.infer<typeof Locators>;
