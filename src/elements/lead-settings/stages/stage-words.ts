import type { Stage } from '../../../domain/records/team.js';
import { formatNumber, msg, plural, str } from '../../../i18n/index.js';
import { totalOf, type StageCount } from './stage-counts.js';

/** *12 open*; of a won stage *4 won*. */
export function countText(stage: Stage, count: StageCount): string {
  return stage.won ? wonText(count.won) : openText(count.open);
}

/** *9 open, 3 lost*: what of the records in a stage there is. */
export function partsText({ open, won, lost }: StageCount): string {
  return [open ? openText(open) : '', won ? wonText(won) : '', lost ? lostText(lost) : ''].filter(Boolean).join(', ');
}

/** The button that removes a stage and moves what stands in it. */
export function removeText(count: StageCount): string {
  const total = totalOf(count);
  const f = formatNumber(total);
  return plural(total, {
    one: msg(str`Remove, and move ${f} record`, { id: 'stage.remove.one' }),
    few: msg(str`Remove, and move ${f} records`, { id: 'stage.remove.few' }),
    other: msg(str`Remove, and move ${f} records`, { id: 'stage.remove.other' }),
  });
}

/** *12 records moved to New*. */
export function movedText(count: number, target: string): string {
  const f = formatNumber(count);
  return plural(count, {
    one: msg(str`${f} record moved to ${target}`, { id: 'stage.moved.one' }),
    few: msg(str`${f} records moved to ${target}`, { id: 'stage.moved.few' }),
    other: msg(str`${f} records moved to ${target}`, { id: 'stage.moved.other' }),
  });
}

function openText(count: number): string {
  const f = formatNumber(count);
  return plural(count, {
    one: msg(str`${f} open`, { id: 'stage.open.one' }),
    few: msg(str`${f} open`, { id: 'stage.open.few' }),
    other: msg(str`${f} open`, { id: 'stage.open.other' }),
  });
}

function wonText(count: number): string {
  const f = formatNumber(count);
  return plural(count, {
    one: msg(str`${f} won`, { id: 'stage.count-won.one' }),
    few: msg(str`${f} won`, { id: 'stage.count-won.few' }),
    other: msg(str`${f} won`, { id: 'stage.count-won.other' }),
  });
}

function lostText(count: number): string {
  const f = formatNumber(count);
  return plural(count, {
    one: msg(str`${f} lost`, { id: 'stage.count-lost.one' }),
    few: msg(str`${f} lost`, { id: 'stage.count-lost.few' }),
    other: msg(str`${f} lost`, { id: 'stage.count-lost.other' }),
  });
}
