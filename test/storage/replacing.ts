/** Replaces a property of a browser's object while `during` runs. */
export async function replacing(
  owner: object,
  property: string,
  value: unknown,
  during: () => Promise<void>,
): Promise<void> {
  const original = Object.getOwnPropertyDescriptor(owner, property);
  Object.defineProperty(owner, property, { value, configurable: true, writable: true });
  try {
    await during();
  } finally {
    Reflect.deleteProperty(owner, property);
    if (original) Object.defineProperty(owner, property, original);
  }
}
