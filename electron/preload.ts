import { contextBridge, ipcRenderer } from 'electron';
import { desktopBridgeName, type DesktopBridge } from '#shared/contract/desktopBridge';
import { channels } from './hosts/desktop/channels';

type Flush = Parameters<DesktopBridge['onFlush']>[0];
const nothingToFlush: Flush = () => Promise.resolve();
let flush = nothingToFlush;

// Always answered, also when a flush fails: the program must learn that there is nothing more to wait for.
ipcRenderer.on(channels.flush, () => {
  const answer = () => ipcRenderer.send(channels.flushed);
  flush().then(answer, answer);
});

contextBridge.exposeInMainWorld(desktopBridgeName, {
  call: (name, input) =>
    ipcRenderer.invoke(channels.workbench, name, input) as ReturnType<DesktopBridge['call']>,
  onFlush: (newFlush) => {
    flush = newFlush;
    return () => {
      if (flush === newFlush) flush = nothingToFlush;
    };
  },
} satisfies DesktopBridge);
