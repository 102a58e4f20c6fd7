import { accent } from './tokens/accent.styles.js';
import { modes } from './tokens/modes.styles.js';
import { neutrals } from './tokens/neutrals.styles.js';
import { scale } from './tokens/scale.styles.js';
import { tones } from './tokens/tones.styles.js';

/**
 * The design tokens. A host sets `--piste-NAME` on any ancestor; sheets of the kit read `var(--_p-NAME)`.
 *
 * The public names are only ever read here, never declared: a declaration on `:host` would beat what an ancestor sets.
 * The private ones are worked out on every host, so that an accent, a size or a density re-derives its family there.
 */
export const tokens = [scale, neutrals, accent, tones, modes];
