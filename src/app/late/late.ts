import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/** A component whose code comes in a file of its own. */
export class Late<Props> {
  #component: LazyExoticComponent<ComponentType<Props>>;

  /** @param load fetches the code; once it has come, further calls cost nothing. */
  constructor(readonly load: () => Promise<{ default: ComponentType<Props> }>) {
    this.#component = lazy(load);
  }

  get Component(): LazyExoticComponent<ComponentType<Props>> {
    return this.#component;
  }

  /** After a failure: React remembers it for ever, so that another try takes another component. */
  renew(): void {
    this.#component = lazy(this.load);
  }
}
