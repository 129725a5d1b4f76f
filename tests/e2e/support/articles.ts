import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './page-build.ts';

const folder = join(root, 'tests', 'fixtures', 'articles');

/** Path of one of the made-up articles. */
export const articlePath = (name: string): string => join(folder, name);

/** Text of one of the made-up articles. */
export const articleText = (name: string): string => readFileSync(articlePath(name), 'utf8');

/** A council, a bridge, four speakers; with a byline and a date. */
export const BRIDGE = articleText('bridge-vote.txt');

/** What the page of the bridge calls itself. */
export const BRIDGE_TITLE = 'Council votes to close the Old Bridge to cars';
