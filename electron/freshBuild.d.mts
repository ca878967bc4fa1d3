export function ensureFreshBuild(options?: {
  root?: string;
  onBuild?: () => void;
}): Promise<'fresh' | 'built'>;
