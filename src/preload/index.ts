import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { Bridge } from '../shared/contract/bridge.ts';
import type { Answer, Event } from '../shared/contract/call.ts';

const bridge: Bridge = {
  call: (request) => ipcRenderer.invoke('call', request) as Promise<Answer>,
  onEvent: (listener) => {
    const hear = (_: IpcRendererEvent, event: Event) => {
      listener(event);
    };
    ipcRenderer.on('event', hear);
    return () => {
      ipcRenderer.off('event', hear);
    };
  },
};

contextBridge.exposeInMainWorld('escale', bridge);
