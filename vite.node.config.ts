import { copyFileSync, globSync, mkdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import manifest from './package.json' with { type: 'json' };

const OUT = 'out/node';

/** Packages that are shipped as they are, besides what Node and Electron bring. */
const shipped = [...Object.keys(manifest.dependencies), 'electron'];

/** Puts what the programs read at run time where `import.meta.url` leads them. */
function readBeside(): Plugin {
  return {
    name: 'read-beside',
    writeBundle() {
      mkdirSync(join(OUT, 'migrations'), { recursive: true });
      for (const file of globSync('db/migrations/*.sql')) {
        copyFileSync(file, join(OUT, 'migrations', basename(file)));
      }
    },
  };
}

/** The programs of the desktop that run on Node: main process, backend, reader, copier, citing thread. */
export default defineConfig({
  plugins: [readBeside()],
  build: {
    ssr: true,
    target: 'node24',
    outDir: OUT,
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: {
        electron: 'electron/main.ts',
        backend: 'backend/main.ts',
        reader: 'backend/reader.ts',
        copier: 'backend/copier.ts',
        'cite-worker': 'backend/cite-worker.ts',
      },
      external: (id) =>
        id.startsWith('node:') ||
        builtinModules.includes(id) ||
        shipped.some((name) => id === name || id.startsWith(`${name}/`)),
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        // In the same folder as the programs, since shared code has an `import.meta.url` too.
        chunkFileNames: 'shared-[name]-[hash].js',
      },
    },
  },
});
