import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Everything that WCAG 2.2 asks at level AA. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Looks at the window as it is now, in light and in dark; nothing may be found. */
export async function expectNoFindings(page: Page, view: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // A page of its own for the results would be asked for by no window of ours.
    const { violations } = await new AxeBuilder({ page })
      // What passes is not written out, which takes a quarter of the time.
      .options({ resultTypes: ['violations'] })
      .withTags(TAGS)
      .setLegacyMode(true)
      .analyze();
    const found = violations.map(({ id, help, nodes }) => ({
      rule: `${id}: ${help}`,
      places: nodes.map(({ target, any, all }) => [
        target.join(' '),
        ...[...any, ...all].map(({ message }) => message),
      ]),
    }));
    expect.soft(found, `${view}, ${colorScheme}`).toEqual([]);
  }
}
