import { contextBridge, ipcRenderer } from 'electron'
import { channels, eventNames } from './contract.ts'
import { electronBridge } from './electronBridge.ts'

/**
 * The preload script of every window (Electron's security checklist, 20: no Electron API reaches the page). A sandboxed
 * preload script is one CommonJS file that may require little more than `electron`, so the build puts the names of the
 * contract here and leaves its schemas out.
 */
contextBridge.exposeInMainWorld(
  'balie',
  electronBridge(
    {
      invoke: (name, input) => ipcRenderer.invoke(name, input),
      listen: (name, listener) => ipcRenderer.on(name, (_event, payload: unknown) => listener(payload)),
    },
    { channels, eventNames },
  ),
)
