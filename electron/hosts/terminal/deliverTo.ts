import { fail, ok } from '#shared/result';
import type { Deliver } from '#workbench/ports';
import type { CommandCall, Complaint, TerminalPorts } from './command';
import { writeOutput } from './writeOutput';

export interface OutDelivery {
  readonly deliver: Deliver;
  /** Why the file was not written, in the terminal's own words; null: it was, or nothing was delivered. */
  readonly complaint: () => Complaint | null;
}

/** Delivers to `--out`. The workbench only hears whether the file arrived. */
export function deliverTo(call: CommandCall, ports: TerminalPorts): OutDelivery {
  let complaint: Complaint | null = null;
  return {
    complaint: () => complaint,
    deliver: async ({ fileName, bytes }) => {
      const written = await writeOutput(call, bytes, ports);
      if (written.ok) return ok({ kind: 'saved', path: call.out });
      complaint = written.problem;
      return fail({ code: 'delivery-failed', fileName, detail: call.out });
    },
  };
}
