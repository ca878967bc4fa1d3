import { Component, type ReactNode } from 'react';
import { BrokenPage } from './BrokenPage';

interface State {
  /** In an object of its own, because anything can be thrown, also nothing. */
  readonly caught: { readonly error: unknown } | null;
}

/** Catches what breaks outside the screens, where the router does not look: without it the window would stay blank. */
export class Net extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { caught: null };

  static getDerivedStateFromError(error: unknown): State {
    return { caught: { error } };
  }

  override render(): ReactNode {
    const { caught } = this.state;
    return caught === null ? this.props.children : <BrokenPage error={caught.error} />;
  }
}
