import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './find-chromium.ts';

/** Chromium stays quiet: no update, no sync, nothing asked of the network but what the page asks. */
export const flags: readonly string[] = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** `moreFlags`: for instance `--disable-3d-apis`, a machine without WebGL. */
export async function openChromium(...moreFlags: string[]): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Chromium introuvable. Lancez « npm test », qui l’installe.');
  return chromium.launch({ executablePath, args: [...flags, ...moreFlags] });
}
