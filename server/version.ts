import { readFileSync } from 'node:fs';

/** The release that a manifest (`package.json`) is of. */
export function readVersion(manifest: string): string {
  const content: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
  const hasVersion = typeof content === 'object' && content !== null && 'version' in content;
  return hasVersion ? String(content.version) : '0.0.0';
}
