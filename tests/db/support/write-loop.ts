/** Opens a library (file, folder of migrations) and adds notes in pairs; says the number of each pair kept. */
import { writeSync } from 'node:fs';
import { openLibrary } from '../../../db/open.ts';

const [file = '', migrations = ''] = process.argv.slice(2);
const { db } = openLibrary(file, { now: Date.now(), migrations: new URL(migrations) });
const add = db.prepare<[string]>('INSERT INTO note (text) VALUES (?)');
const addPair = db.transaction((pair: number) => {
  add.run(`${pair} first`);
  add.run(`${pair} second`);
});
writeSync(1, 'open\n');
for (let pair = Number(db.prepare('SELECT count(*) / 2 FROM note').pluck().get()); ; pair++) {
  addPair(pair);
  writeSync(1, `${pair}\n`);
}
