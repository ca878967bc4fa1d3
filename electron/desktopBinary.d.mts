export function findDesktop(root: string): Promise<string | null>;
export function fetchDesktop(options: {
  root: string;
  isForced: boolean;
  limitMs?: number;
  onBegin?: () => void;
  whenSkipped?: (skip: () => void) => () => void;
}): Promise<string | null>;
