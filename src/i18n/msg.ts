import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { MsgFn } from '@lit/localize/internal/types.js';
import { languageOf } from './language.js';
import { currentLocale } from './locale.js';
import { textsOf } from './texts.js';

export { str } from '@lit/localize/internal/str-tag.js';

/**
 * A text in the current locale: `msg('Save')`, ``msg(str`Assign to ${name}`)``. The brand of its type lets
 * lit-localize's extractor see the calls; unlike that package's own `msg` it serves several languages on one page.
 */
export const msg: MsgFn = ((template, options) =>
  runtimeMsg(textsOf(languageOf(currentLocale())), template, options)) as MsgFn;
