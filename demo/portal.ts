import { html, nothing, render } from 'lit';
import type { ConvertDialog } from '../src/elements/convert-dialog/convert-dialog.js';
import type { LeadStoreElement } from '../src/elements/lead-store/lead-store.js';
import type { Lead } from '../src/domain/records/lead.js';
import { startDemo } from './start-demo.js';

await startDemo({ databases: [{ name: 'piste-demo', leads: 360 }], actor: 'ana-ionescu:admin' });

const provider = document.querySelector<LeadStoreElement>('lead-store')!;
const dialog = document.querySelector<ConvertDialog>('convert-dialog')!;
const told: string[] = [];
await provider.updateComplete;

/** Six requests that came in lately, as the portal's own back end would list them. */
const page = await provider.store!.list('leads', { where: { type: 'lead', status: 'open' }, limit: 40 });
const counts = await provider.store!.similarCounts(page.items.map(({ id }) => id));
const requests = page.items
  .filter((lead) => lead.contactName)
  .sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
  .slice(0, 6);
const done = new Map<string, string>();

show();
const asked = new URLSearchParams(location.search).get('open');
if (asked !== null) {
  dialog.setAttribute('lead-id', asked || requests[0]!.id);
  dialog.setAttribute('open', '');
}

for (const type of [
  'lead-before-convert',
  'lead-converted',
  'leads-before-merge',
  'leads-merged',
  'command-undone',
  'lead-error',
])
  document.addEventListener(type, () => tell(type));

async function qualify(lead: Lead): Promise<void> {
  const result = await dialog.show(lead.id);
  tell(result ? `show() answered: ${result.merged ? 'merged' : 'converted'}` : 'show() answered: nothing was done');
  if (result) done.set(lead.id, result.merged ? 'Added to a sale that was there' : 'Handed over to sales');
  show();
}

function tell(text: string): void {
  told.unshift(text);
  told.length = Math.min(told.length, 8);
  show();
}

function show(): void {
  render(
    requests.map(
      (lead) =>
        html`<li>
          <h2>${lead.title}</h2>
          <p class="who">${[lead.contactName, lead.companyName, lead.city].filter(Boolean).join(' · ')}</p>
          <p class="says">${lead.description ?? nothing}</p>
          ${done.has(lead.id) ? html`<p class="done">✓ ${done.get(lead.id)}</p>` : html`<button type="button" @click=${() => qualify(lead)}>Qualify</button>`}
        </li>`,
    ),
    document.querySelector<HTMLElement>('#requests')!,
  );
  render(
    told.length ? told.map((line) => html`<p>${line}</p>`) : html`<p class="none">Nothing yet. Qualify a request.</p>`,
    document.querySelector<HTMLElement>('#log')!,
  );
}
