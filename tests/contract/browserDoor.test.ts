import { startBuiltBrowserDoor } from '../support/builtBrowserDoor';
import { contractSuite } from './contractSuite';

contractSuite('the built browser door, over real sockets', async (folder) => {
  const door = await startBuiltBrowserDoor(folder);
  return {
    call: door.call,
    fetch: (delivery) =>
      delivery.kind === 'download'
        ? door.download(delivery.path)
        : Promise.reject(new Error(`the browser door delivered as ${delivery.kind}`)),
    close: async () => {
      const code = await door.stop();
      if (code !== 0) throw new Error(`the browser door ended with ${String(code)}: ${door.printed()}`);
    },
  };
});
