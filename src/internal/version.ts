/** Version of the kit, as in package.json; every element carries it as `static version`. */
export const VERSION = '0.1.0';
