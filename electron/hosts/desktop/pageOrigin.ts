/** Where the page lives. A standard scheme of our own: it has a real origin, and reaches nothing outside its list. */
export const pageScheme = 'app';
export const pageOrigin = 'app://plumbline';
export const pageAddress = `${pageOrigin}/`;

/** Whether an address is one of the page itself; by its parts, since a prefix also fits `app://plumbline.evil`. */
export function isPageAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  return protocol === `${pageScheme}:` && host === 'plumbline' && username === '' && password === '';
}
