import type { OperationName } from '#shared/contract/contract';
import type { Input, Reply } from '#shared/contract/reply';
import { createConnection, type Connection } from './connection';
import { createTakenOver, type TakenOver } from './takenOver';
import type { OwnServer, Transport } from './transport';

/** The contract as functions: one typed call, every answer a result. */
export interface Client extends Pick<Transport, 'receive' | 'onFlushRequest'> {
  call<Name extends OperationName>(name: Name, input: Input<Name>): Promise<Reply<Name>>;
  /** Whether the workbench answers. */
  readonly connection: Connection;
  /** The program behind the page, where it can be ended from here. */
  readonly server: OwnServer | null;
  readonly takenOver: TakenOver;
}

export function createClient(transport: Transport): Client {
  const connection = createConnection(() => transport.call('workspace.describe', {}));
  const takenOver = createTakenOver();
  return {
    connection,
    takenOver,
    async call<Name extends OperationName>(name: Name, input: Input<Name>) {
      const reply = await transport.call(name, input);
      connection.note(reply);
      takenOver.note(reply);
      // The workbench answers by the same contract, so the reply has the operation's type.
      return reply as Reply<Name>;
    },
    receive: (delivery) => transport.receive(delivery),
    onFlushRequest: (flush) => transport.onFlushRequest(flush),
    server: transport.server && stoppable(transport.server, connection),
  };
}

/** Ends for good: a page whose program was ended on purpose does not wait for it to come back. */
function stoppable(server: OwnServer, connection: Connection): OwnServer {
  return {
    address: server.address,
    async stop() {
      const reply = await server.stop();
      if (reply.ok) connection.end();
      else connection.note(reply);
      return reply;
    },
  };
}
