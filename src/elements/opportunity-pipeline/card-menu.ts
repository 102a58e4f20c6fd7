import { html, type TemplateResult } from 'lit';
import type { Lead } from '../../domain/records/lead.js';
import type { Stage } from '../../domain/records/team.js';
import { msg, str } from '../../i18n/index.js';
import type { MenuChooseEvent, MenuItem } from '../../internal/menu/menu-choose.js';
import type { Ending } from './board-moves.js';

export interface CardMenuProps {
  /** Where the card can be moved to; the one where it is stands among them. */
  stages: readonly Stage[];
  open: (lead: Lead) => void;
  move: (lead: Lead, stageId: string) => void;
  end: (lead: Lead, ending: Ending) => void;
}

const TO = 'to:';

/** What can be done with a card, for who does not drag it. Keys do the same; it is no stop of its own for Tab. */
export function cardMenu(lead: Lead, { stages, open, move, end }: CardMenuProps): TemplateResult {
  const choose = ({ id }: MenuChooseEvent): void => {
    if (id === 'open') open(lead);
    else if (id === 'won' || id === 'lost') end(lead, id);
    else move(lead, id.slice(TO.length));
  };
  return html`<piste-menu-button
    tabindex="-1"
    label=${msg(str`Actions for ${lead.title}`)}
    icon="more"
    kind="ghost only small"
    align="end"
    .items=${itemsFor(lead, stages)}
    @piste-choose=${choose}
  ></piste-menu-button>`;
}

function itemsFor(lead: Lead, stages: readonly Stage[]): (MenuItem | 'separator')[] {
  const isOpen = lead.status === 'open';
  const wonStage = isOpen ? stages.find(({ won }) => won) : undefined; // where "Mark won" leads
  const moves = stages
    .filter((stage) => stage.id !== lead.stageId && stage !== wonStage)
    .map(({ id, name }): MenuItem => ({ id: `${TO}${id}`, label: msg(str`Move to ${name}`), icon: 'forward' }));
  return [
    { id: 'open', label: msg('Open'), icon: 'open' },
    ...(moves.length ? (['separator', ...moves] as const) : []),
    ...(isOpen
      ? ([
          'separator',
          { id: 'won', label: msg('Mark won'), icon: 'flag' },
          { id: 'lost', label: msg('Mark lost'), icon: 'barred' },
        ] as const)
      : []),
  ];
}
