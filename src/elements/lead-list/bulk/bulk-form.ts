import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Salesperson, Team } from '../../../domain/records/team.js';
import { fieldLabel, msg } from '../../../i18n/index.js';
import { avatar } from '../../../internal/avatar.js';
import { beginsWords } from '../../../internal/begins-words.js';
import type { ComboboxGroup, ComboboxPickEvent } from '../../../internal/combobox/combobox-pick.js';
import type { Directory } from '../../../internal/directory.js';
import { icon } from '../../../internal/icon.js';
import type { BulkOptions } from './bulk-options.js';
import { keepText } from './bulk-texts.js';

export interface FormLook {
  options: BulkOptions;
  names: Directory;
  /** Selected leads that have a salesperson. */
  assigned: number;
}

/** How the selected leads are converted (B1). */
export function bulkForm(
  { options, names, assigned }: FormLook,
  change: (patch: Partial<BulkOptions>) => void,
): TemplateResult {
  const people = options.salespersonIds.flatMap((id) => names.salesperson(id) ?? []);
  return html`<div class="section fields">
      <h3>${msg('Assign these opportunities to')}</h3>
      <piste-combobox
        multiple
        autofocus
        label=${msg('Salespeople, turn by turn')}
        placeholder=${msg('Add…')}
        .values=${people}
        .option=${(item: Salesperson) => ({ id: item.id, label: item.name, start: avatar(item) })}
        .source=${(typed: string) =>
          matching(
            names.salespeople.filter(({ active }) => active),
            typed,
          )}
        @piste-pick=${(event: ComboboxPickEvent<Salesperson>) => change({ salespersonIds: event.items.map(({ id }) => id) })}
      ></piste-combobox>
      ${
        people.length > 0
          ? tick(
              msg('Overwrite existing salespeople'),
              options.overwriteSalesperson || assigned === 0 ? '' : keepText(assigned),
              options.overwriteSalesperson,
              (on) => change({ overwriteSalesperson: on }),
            )
          : nothing
      }
      <div class="pair">
        <piste-combobox
          label=${fieldLabel('teamId')}
          placeholder=${msg('As each lead has it')}
          .value=${names.team(options.teamId)}
          .option=${(item: Team) => ({ id: item.id, label: item.name })}
          .source=${(typed: string) => matching(names.teams, typed)}
          @piste-pick=${(event: ComboboxPickEvent<Team>) => change({ teamId: event.item?.id })}
        ></piste-combobox>
        <div class="labelled">
          <label class="label" for="customer">${fieldLabel('customerId')}</label>
          <span class="input"
            ><select
              id="customer"
              @change=${(event: Event) => change({ customer: (event.target as HTMLSelectElement).value === 'none' ? 'none' : 'match-or-create' })}
            >
              <option value="match-or-create" ?selected=${options.customer !== 'none'}>
                ${msg('Match or create')}
              </option>
              <option value="none" ?selected=${options.customer === 'none'}>
                ${msg('Do not link to a customer')}
              </option></select
            >${icon('down')}</span
          >
        </div>
      </div>
    </div>
    <div class="section">
      ${tick(msg('Merge what is the same'), msg('Only pairs in band Same; Maybe stays apart.'), options.deduplicate, (on) => change({ deduplicate: on }))}
    </div>`;
}

function tick(label: string, hint: string, on: boolean, change: (on: boolean) => void): TemplateResult {
  return html`<label class="choice"
    ><input
      class="tick"
      type="checkbox"
      .checked=${live(on)}
      @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
    /><span>${label}${hint ? html`<span class="hint">${hint}</span>` : nothing}</span></label
  >`;
}

function matching<T extends { name: string }>(items: readonly T[], typed: string): Promise<ComboboxGroup<T>[]> {
  return Promise.resolve([{ items: items.filter(({ name }) => beginsWords(name, typed)) }]);
}
