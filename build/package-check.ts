// `npm run package:check`: packs Dixit into a folder, and looks at what would be shipped.
import { existsSync, globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractAll, listPackage } from '@electron/asar';
import { wrongContents, wrongUnpacked } from './check/contents.ts';
import { wrongFuses } from './check/fuses.ts';
import { smoke } from './check/smoke.ts';
import { makeStandIn } from './check/stand-in.ts';
import { shippedPackages } from './licences.ts';
import { pack } from './package.ts';

const root = join(import.meta.dirname, '..');

const scratch = mkdtempSync(join(tmpdir(), 'dixit-package-'));
try {
  await check();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function check(): Promise<void> {
  const output = join(scratch, 'dist');
  await pack(
    { electronDist: provideRuntime(), directories: { output } },
    { linux: ['dir'], [process.arch]: true },
  );
  const packed = join(
    output,
    process.arch === 'x64' ? 'linux-unpacked' : `linux-${process.arch}-unpacked`,
  );
  const archive = join(packed, 'resources', 'app.asar');
  const app = join(scratch, 'app');
  const beside = globSync('**/*.*', { cwd: `${archive}.unpacked` }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  extractAll(archive, app);

  const wrong = [
    ...wrongContents(
      listPackage(archive, { isPack: false }).map((path) => path.slice(1)),
      new Set(shippedPackages(root).map(({ name }) => name)),
    ),
    ...wrongUnpacked(beside, `linux-${process.arch}`),
    ...(await wrongFuses(join(packed, 'dixit'))),
  ];
  for (const line of wrong) console.error(line);
  if (wrong.length > 0) process.exitCode = 1;
  console.log(`package:check: archive ${megabytes(archive)} MB, ${wrong.length} wrong`);
  console.log(`package:check: the packaged backend ${await smoke(app, scratch)}`);
}

/** Electron's own runtime where it is installed, else a stand-in for it. */
function provideRuntime(): string {
  const real = join(root, 'node_modules', 'electron', 'dist');
  if (process.platform === 'linux' && existsSync(join(real, 'electron'))) return real;
  const folder = join(scratch, 'electron');
  makeStandIn(folder);
  return folder;
}

function megabytes(file: string): string {
  return (statSync(file).size / 1_000_000).toFixed(1);
}
