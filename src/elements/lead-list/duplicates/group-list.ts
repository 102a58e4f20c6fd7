import type { ChangeNotice } from '../../../storage/storage-adapter.js';
import { isPending, type ListedGroup, type Link } from './listed-group.js';
import type { Regrouped } from './regroup.js';

interface Members {
  leadIds: readonly string[];
  links: readonly Link[];
}

/** The groups of a run in the order in which they were found. */
export class GroupList {
  items: readonly ListedGroup[] = [];
  #count = 0;

  /** Adds what was found, unless it is here already; a group of other members than before takes over those it shares. */
  add(found: Members): ListedGroup | undefined {
    const known = this.items.find((group) => sameMembers(group.leadIds, found.leadIds));
    if (known) {
      known.stale = undefined;
      if (isPending(known)) known.links = found.links;
      return undefined;
    }
    const overlapping = this.items.find((group) => isPending(group) && shares(group, found.leadIds));
    if (overlapping) {
      this.change(overlapping, found);
      return undefined;
    }
    return this.insert(found, undefined);
  }

  insert({ leadIds, links }: Members, after: ListedGroup | undefined): ListedGroup {
    const group: ListedGroup = {
      id: (this.#count += 1),
      leadIds,
      links,
      origin: leadIds,
      state: 'open',
      mergedIds: [],
      dismissalIds: [],
      stale: undefined,
    };
    const at = after ? this.items.indexOf(after) + 1 : this.items.length;
    this.items = [...this.items.slice(0, at), group, ...this.items.slice(at)];
    return group;
  }

  /** The group has these members from now on; others that are part of it are no groups any more. */
  change(group: ListedGroup, { leadIds, links }: Members): void {
    group.leadIds = leadIds;
    group.links = links;
    group.origin = [...new Set([...group.origin, ...leadIds])];
    group.stale = undefined;
    const members = new Set(leadIds);
    this.items = this.items.filter(
      (other) => other === group || !isPending(other) || !other.leadIds.every((id) => members.has(id)),
    );
  }

  /** Takes over what a group has become: one, several, or none. */
  become(group: ListedGroup, [first, ...others]: readonly Regrouped[]): void {
    if (first) this.change(group, first);
    else this.remove(group);
    for (const other of others)
      if (!this.items.some((each) => isPending(each) && shares(each, other.leadIds))) this.insert(other, group);
  }

  remove(group: ListedGroup): void {
    this.items = this.items.filter((each) => each !== group);
  }

  /** Marks what a commit has touched. Groups that it names are due now; where it names none, all when they are looked at. */
  noteChange({ changed: { leads, dismissals } }: ChangeNotice): void {
    for (const group of this.items) {
      if (names(leads, group.origin) || names(dismissals, group.dismissalIds)) group.stale = 'now';
      else if ((leads === '*' || dismissals === '*') && isPending(group)) group.stale ??= 'later';
    }
  }

  /** Marks the groups in which these two are. */
  notePair(leadIds: readonly [string, string]): void {
    for (const group of this.items)
      if (isPending(group) && leadIds.every((id) => group.leadIds.includes(id))) group.stale = 'now';
  }
}

function names(changed: string[] | '*' | undefined, ids: readonly string[]): boolean {
  return Array.isArray(changed) && changed.some((id) => ids.includes(id));
}

function shares(group: ListedGroup, leadIds: readonly string[]): boolean {
  return leadIds.some((id) => group.leadIds.includes(id));
}

function sameMembers(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
