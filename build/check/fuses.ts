import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';

/** How the wire says it, in bytes: the library does not give its own names away. */
const ON = '1'.charCodeAt(0);
const OFF = '0'.charCodeAt(0);

/** Every fuse that matters, and whether it is to be on. */
const WANTED: readonly (readonly [FuseV1Options, boolean])[] = [
  [FuseV1Options.RunAsNode, false],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, false],
  [FuseV1Options.EnableNodeCliInspectArguments, false],
  [FuseV1Options.GrantFileProtocolExtraPrivileges, false],
  [FuseV1Options.EnableCookieEncryption, true],
  [FuseV1Options.OnlyLoadAppFromAsar, true],
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, true],
];

/** Reads the fuses back from a packaged program; one line for each that is not as it should be. */
export async function wrongFuses(program: string): Promise<string[]> {
  const wire = await getCurrentFuseWire(program);
  return WANTED.filter(([fuse, on]) => Number(wire[fuse]) !== (on ? ON : OFF)).map(
    ([fuse, on]) => `fuse ${FuseV1Options[fuse]} is not ${on ? 'on' : 'off'}`,
  );
}
