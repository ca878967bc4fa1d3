import { useRouteError } from 'react-router';
import { BrokenPage } from './BrokenPage';

/** What the router shows in place of a screen that broke. */
export function BrokenScreen() {
  return <BrokenPage error={useRouteError()} />;
}
