import { html, nothing, type TemplateResult } from 'lit';
import type { Command } from '../../domain/commands/command.js';
import type { Follower } from '../../domain/records/related.js';
import { msg } from '../../i18n/index.js';
import { avatar } from '../../internal/avatar.js';
import type { Directory } from '../../internal/directory.js';
import { icon } from '../../internal/icon.js';

/** Faces shown of followers, before a number stands for the rest. */
const FACES = 4;

export interface FollowersLook {
  leadId: string;
  followers: readonly Follower[];
  names: Directory;
  /** Id of the salesperson who looks; nobody can follow in a store without an actor. */
  actorId: string | undefined;
}

/** Who follows a record, and the way to follow it oneself. */
export function followersView(
  { leadId, followers, names, actorId }: FollowersLook,
  run: (command: Command) => void,
): TemplateResult | typeof nothing {
  const mayFollow = actorId !== undefined && names.salesperson(actorId) !== undefined;
  if (!followers.length && !mayFollow) return nothing;
  const follows = followers.some(({ salespersonId }) => salespersonId === actorId);
  const toggle = (): void => run({ kind: 'set-follower', leadId, salespersonId: actorId ?? '', follows: !follows });
  return html`<p class="followers">
    ${followers.length ? html`<span class="small muted">${msg('Followers')}</span>` : nothing}
    <span class="faces">
      ${followers
        .slice(0, FACES)
        .map(({ salespersonId }) =>
          avatar(
            { id: salespersonId, name: names.salesperson(salespersonId)?.name ?? salespersonId },
            { labelled: true },
          ),
        )}
      ${followers.length > FACES ? html`<span class="small muted">+${followers.length - FACES}</span>` : nothing}
    </span>
    ${
      mayFollow
        ? html`<button
            class="btn ghost small"
            type="button"
            aria-pressed=${follows ? 'true' : 'false'}
            @click=${toggle}
          >
            ${icon(follows ? 'check' : 'add')}${follows ? msg('Following') : msg('Follow')}
          </button>`
        : nothing
    }
  </p>`;
}
