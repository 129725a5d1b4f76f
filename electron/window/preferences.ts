import type { WebPreferences } from 'electron';

/**
 * What the page is given of Electron: nothing but the bridge of the preload.
 *
 * @param preload - Absolute path of the preload script.
 * @param devTools - Only for an app that is not packaged.
 */
export function webPreferences(preload: string, devTools: boolean): WebPreferences {
  return {
    preload,
    devTools,
    sandbox: true,
    contextIsolation: true,
    webSecurity: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    navigateOnDragDrop: false,
    webviewTag: false,
    // Its dictionaries would be downloaded.
    spellcheck: false,
  };
}
