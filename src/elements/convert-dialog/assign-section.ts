import { html, nothing, type TemplateResult } from 'lit';
import type { Salesperson, Team } from '../../domain/records/team.js';
import { msg } from '../../i18n/index.js';
import { avatar } from '../../internal/avatar.js';
import { beginsWords } from '../../internal/begins-words.js';
import type { ComboboxOption, ComboboxPickEvent } from '../../internal/combobox/combobox-pick.js';
import type { Directory } from '../../internal/directory.js';
import type { LeadStore } from '../../store/lead-store.js';
import type { ConvertForm, FormProblems } from './convert-form.js';
import { readWorkloads, workloadText } from './workload.js';

export interface AssignView {
  form: ConvertForm;
  store: LeadStore | undefined;
  names: Directory;
  problems: FormProblems;
  /** The team has just followed the salesperson (C3). */
  teamFollowed: boolean;
  assignSalesperson: (salespersonId: string | undefined) => void;
  assignTeam: (teamId: string | undefined) => void;
}

type Named = Pick<Salesperson | Team, 'id' | 'name'>;

/** A salesperson with the number of open records, where it may be told. */
type Candidate = Named & { open?: number };

/** *Assign this opportunity to*: neither is required, unless the host says so (C3, C7). */
export function assignSection({
  form,
  store,
  names,
  problems,
  teamFollowed,
  assignSalesperson,
  assignTeam,
}: AssignView): TemplateResult {
  const inMerge = form.action === 'merge';
  const missing = (path: string) => problems.fields?.includes(path) ?? false;
  const salespeople = async (typed: string, signal: AbortSignal) => {
    const workloads = store && (await readWorkloads(store, signal));
    const found = names.salespeople.filter(
      (each) => each.active && beginsWords(`${each.name} ${each.email ?? ''}`, typed),
    );
    return [{ items: found.map((each) => (workloads ? { ...each, open: workloads.get(each.id) ?? 0 } : each)) }];
  };
  const teams = async (typed: string) => [{ items: names.teams.filter((each) => beginsWords(each.name, typed)) }];
  return html`<section class="section" aria-labelledby="assign">
    <h3 id="assign">${msg('Assign this opportunity to')}</h3>
    <div class="pair">
      <piste-combobox
        id="salesperson"
        label=${msg('Salesperson')}
        placeholder=${inMerge ? msg('As in the records') : msg('Unassigned')}
        message=${missing('salespersonId') ? msg('Choose a salesperson') : nothing}
        ?invalid=${missing('salespersonId')}
        ?required=${form.requires('salespersonId')}
        .value=${known(form.salespersonId, names.salesperson(form.salespersonId))}
        .source=${salespeople}
        .option=${salespersonOption}
        @piste-pick=${(event: ComboboxPickEvent<Candidate>) => assignSalesperson(event.item?.id)}
      ></piste-combobox>
      <piste-combobox
        id="team"
        class=${teamFollowed ? 'followed' : nothing}
        label=${msg('Sales Team')}
        placeholder=${inMerge ? msg('As in the records') : msg('No team')}
        message=${missing('teamId') ? msg('Choose a sales team') : nothing}
        ?invalid=${missing('teamId')}
        ?required=${form.requires('teamId')}
        .value=${known(form.teamId, names.team(form.teamId))}
        .source=${teams}
        .option=${teamOption}
        @piste-pick=${(event: ComboboxPickEvent<Named>) => assignTeam(event.item?.id)}
      ></piste-combobox>
    </div>
  </section>`;
}

/** Somebody who has left is still shown by id. */
function known(id: string | undefined, found: Named | undefined): Named | undefined {
  return id === undefined ? undefined : (found ?? { id, name: id });
}

function salespersonOption(item: Candidate): ComboboxOption {
  const { id, name, open } = item;
  return {
    id,
    label: name,
    start: avatar(item),
    ...(open === undefined ? {} : { end: html`<span class="muted">${workloadText(open)}</span>` }),
  };
}

function teamOption(item: Named): ComboboxOption {
  return { id: item.id, label: item.name };
}
