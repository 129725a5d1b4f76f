import { join } from 'node:path';
import { build } from 'vite';

const CONFIGURATIONS = ['vite.renderer.config.ts', 'vite.preload.config.ts', 'vite.node.config.ts'];

// Each configuration says where its own root is, from here.
process.chdir(join(import.meta.dirname, '..'));
for (const configFile of CONFIGURATIONS) {
  await build({ configFile, logLevel: 'warn' });
}
