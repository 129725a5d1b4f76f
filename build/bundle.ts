import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '..');
const CONFIGURATIONS = ['vite.renderer.config.ts', 'vite.preload.config.ts', 'vite.node.config.ts'];

for (const name of CONFIGURATIONS) {
  await build({ root, configFile: join(root, name), logLevel: 'warn' });
}
