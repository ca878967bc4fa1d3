import { answering } from '#shared/wording/en/answering';

type Key = {
  [Key in keyof typeof answering]: (typeof answering)[Key] extends string ? Key : never;
}[keyof typeof answering];

/** A text of this page. Only its own texts travel with it, not the whole wording of Plumbline. */
export function say(key: Key, values: Readonly<Record<string, string | number>> = {}): string {
  return fill(answering[key], values);
}

/** Why an answers file is not read, in words. */
export function sayRefusal(reason: keyof typeof answering.refusals): string {
  return answering.refusals[reason];
}

function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place));
}
