import { convertCssVariables, defaultCssVariablesResolver, mergeMantineTheme } from '@mantine/core';
import { DEFAULT_THEME } from '@mantine/core';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { theme } from './renderer/app/theme.ts';

const VARIABLES = 'virtual:mantine-variables.css';

/**
 * Writes the variables of the theme into the style sheet. Mantine would put them into a `<style>`
 * element while running, which the policy of both shells forbids.
 */
function mantineVariables(): Plugin {
  return {
    name: 'mantine-variables',
    resolveId: (id) => (id === VARIABLES ? `\0${VARIABLES}` : null),
    load: (id) =>
      id === `\0${VARIABLES}`
        ? convertCssVariables(defaultCssVariablesResolver(mergeMantineTheme(DEFAULT_THEME, theme)))
        : null,
  };
}

/** The window's page: own origin only, no inline script or style, every asset named by its hash. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react(), mantineVariables()],
  build: {
    outDir: '../out/renderer',
    emptyOutDir: true,
    target: 'chrome140',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
  },
});
