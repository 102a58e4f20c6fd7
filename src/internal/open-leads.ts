import { html, type TemplateResult } from 'lit';
import type { OpenLeads } from '../domain/commands/command.js';
import { formatNumber, msg, plural, str } from '../i18n/index.js';

/** What becomes of open leads when leads are switched off (S6): a group of two radio buttons. Needs the tick sheet. */
export function openLeadsChoice(
  chosen: OpenLeads,
  choose: (choice: OpenLeads) => void,
  { disabled = false, hideLegend = false } = {},
): TemplateResult {
  const row = (value: OpenLeads, text: string, hint: string) =>
    html`<label class="choice">
      <input
        class="radio"
        type="radio"
        name="open-leads"
        value=${value}
        aria-labelledby="name-${value}"
        aria-describedby="hint-${value}"
        ?disabled=${disabled}
        .checked=${chosen === value}
        @change=${() => choose(value)}
      />
      <span><span id="name-${value}">${text}</span><span class="hint" id="hint-${value}">${hint}</span></span>
    </label>`;
  return html`<fieldset class="open-leads">
    <legend class=${hideLegend ? 'sr' : 'strong'}>${msg('What happens to them?')}</legend>
    ${row('keep', msg('Keep them until leads are switched on again'), msg('They stay reachable by search, history and links.'))}
    ${row('convert', msg('Convert them to opportunities'), msg('They join the pipeline as they are. You can undo it.'))}
  </fieldset>`;
}

/** *12 leads*. */
export function leadCount(count: number): string {
  const f = formatNumber(count);
  return plural(count, {
    one: msg(str`${f} lead`, { id: 'leads.one' }),
    few: msg(str`${f} leads`, { id: 'leads.few' }),
    other: msg(str`${f} leads`, { id: 'leads.other' }),
  });
}
