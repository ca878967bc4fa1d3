import type { OperationName } from '#shared/contract/contract';
import type { Input, Reply } from '#shared/contract/reply';
import type { Transport } from './transport';

/** The contract as functions: one typed call, every answer a result. */
export interface Client extends Pick<Transport, 'receive' | 'onFlushRequest'> {
  call<Name extends OperationName>(name: Name, input: Input<Name>): Promise<Reply<Name>>;
}

export function createClient(transport: Transport): Client {
  return {
    // The workbench answers by the same contract, so the reply has the operation's type.
    call: <Name extends OperationName>(name: Name, input: Input<Name>) =>
      transport.call(name, input) as Promise<Reply<Name>>,
    receive: (delivery) => transport.receive(delivery),
    onFlushRequest: (flush) => transport.onFlushRequest(flush),
  };
}
