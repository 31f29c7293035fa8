import type { Session, WebPreferences } from 'electron'

/**
 * How every window is made. Electron's security checklist, 2 to 4 (no Node, an isolated preload script, the sandbox), 6
 * and 8 to 10 (web security on, nothing insecure, nothing experimental); they are written out although most are the
 * defaults, so that a change of a default changes nothing here.
 */
export const webPreferences = (options: { preload: string; devTools: boolean; session: Session }): WebPreferences => ({
  ...options,
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  // A hidden window goes on replicating, and the display speaks although nobody ever clicks on it.
  backgroundThrottling: false,
  autoplayPolicy: 'no-user-gesture-required',
})
