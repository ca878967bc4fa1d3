/** Lets a program that imports `electron` get the stand-in beside this file. */
export function resolve(specifier, context, nextResolve) {
  if (specifier !== 'electron') return nextResolve(specifier, context);
  return {
    url: new URL('./electronStandIn.mjs', import.meta.url).href,
    format: 'module',
    shortCircuit: true,
  };
}
