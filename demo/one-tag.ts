import type { LeadStoreElement } from '../src/elements/lead-store/lead-store.js';
import { html, render } from 'lit';
import { startDemo } from './start-demo.js';

await startDemo({ databases: [{ name: 'piste-demo', leads: 360 }], actor: 'ana-ionescu:admin' });

const provider = document.querySelector<LeadStoreElement>('lead-store')!;
const opened = document.querySelector<HTMLElement>('#opened')!;

document.body.addEventListener('lead-open', async (event) => {
  event.preventDefault();
  const lead = await provider.store?.get('leads', event.leadId);
  if (!lead) return;
  const from = [lead.contactName, lead.companyName, lead.city].filter(Boolean).join(', ');
  opened.textContent = '';
  render(
    html`“${lead.title}”${from ? html`, from ${from}` : ''}. Here the house would open its own order sheet;
      <a href="./index.html#/leads/${encodeURIComponent(lead.id)}">the desk</a> shows the whole record.`,
    opened,
  );
});

for (const ink of document.querySelectorAll<HTMLInputElement>('input[name=ink]'))
  ink.addEventListener('change', () => (document.documentElement.dataset['ink'] = ink.value));
