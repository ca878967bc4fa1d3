/** As when somebody enters an address; the DOM of the tests does not tell of a new fragment by itself. */
export function goTo(address: string): void {
  window.location.hash = address;
  window.dispatchEvent(new PopStateEvent('popstate'));
}
