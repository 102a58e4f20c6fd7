import { installContextRoot } from '../store/store-context.js';
import { registerInputs } from './register-inputs.js';
import { VERSION } from './version.js';

/**
 * Defines a custom element; a class that already has a name gets another by a subclass. Leaves a tag alone that is
 * taken, and warns when it was not this version that took it: then two versions of the kit are on the page.
 */
export function register(
  tag: string,
  ctor: CustomElementConstructor,
  registry: CustomElementRegistry = customElements,
): void {
  installContextRoot();
  registerInputs();
  const taken = registry.get(tag) as (CustomElementConstructor & { version?: string }) | undefined;
  if (!taken) {
    registry.define(tag, registry.getName(ctor) ? class extends ctor {} : ctor);
  } else if (taken !== ctor && taken.version !== VERSION) {
    console.warn(
      `<${tag}> is already defined by ${taken.version ? `piste ${taken.version}` : 'another class'}; piste ${VERSION} leaves it as it is.`,
    );
  }
}
