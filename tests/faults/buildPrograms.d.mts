export function buildPrograms(names: readonly string[], into: string): Promise<string>;
