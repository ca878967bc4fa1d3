import type { Result } from '#shared/result';
import type { Problem } from '#shared/contract/problem';
import type { Delivery } from '#shared/contract/views';

/** The program that serves the page, where it is one the person may end from the page. */
export interface OwnServer {
  /** Host and port, without any key. */
  readonly address: string;
  /** Hands over what is unsaved, then ends the program in order. */
  stop(): Promise<Result<null, Problem>>;
}

/** How the page reaches its workbench, whichever door it came through. */
export interface Transport {
  call(name: string, input: unknown): Promise<Result<unknown, Problem>>;
  /** Hands a finished file to the person, where the door has not done so already. */
  receive(delivery: Delivery): Promise<Result<null, Problem>>;
  /** The door asks for unsaved work before it closes; returns how to stop listening. */
  onFlushRequest(flush: () => Promise<void>): () => void;
  /** Null where closing the window ends the program. */
  readonly server: OwnServer | null;
}
