export function findChromium(where?: {
  env?: NodeJS.ProcessEnv;
  platform?: NodeJS.Platform;
}): Promise<string | null>;
export function installChromium(): void;
export const howToGetChromium: string;
