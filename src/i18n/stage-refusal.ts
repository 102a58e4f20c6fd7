import type { StageProblem } from '../domain/commands/stage-rules.js';
import type { PisteErrorDetails } from '../domain/errors.js';
import type { ErrorText } from './error-text.js';
import { msg, str } from './msg.js';
import { formatNumber } from './numbers.js';
import { plural } from './plural.js';

const TEXTS: Record<StageProblem, (name: string, count: number, won: boolean) => ErrorText> = {
  last: (name) => ({
    title: msg(str`“${name}” is the last stage to work in.`),
    text: msg(
      'Without it records would have no place. Add another one for the same team first. Nothing has been written.',
    ),
  }),
  'last-won': (name) => ({
    title: msg(str`“${name}” is the last won stage.`),
    text: msg('Without it nothing could be won. Add another one for the same team first. Nothing has been written.'),
  }),
  records: (name, count) => ({
    title: standText(name, count),
    text: msg('Choose the stage they move to. Nothing has been written.'),
  }),
  target: (name, _count, won) => ({
    title: msg(str`Records of “${name}” cannot move there.`),
    text: won
      ? msg('Choose another won stage of the same team or of all. Nothing has been written.')
      : msg('Choose a stage that is not won, of the same team or of all. Nothing has been written.'),
  }),
  'not-won-records': (name, count) => ({
    title: msg(str`“${name}” cannot become a won stage.`),
    text: `${notWonText(count)} ${moveFirst()}`,
  }),
  'won-records': (name, count) => ({
    title: msg(str`“${name}” has to stay a won stage.`),
    text: `${wonText(count)} ${moveFirst()}`,
  }),
  'others-records': (name, count) => ({
    title: msg(str`“${name}” cannot belong to this team alone.`),
    text: `${othersText(count)} ${moveFirst()}`,
  }),
};

/** Words what stands in the way of a change to a stage; undefined where the error is of another kind. */
export function stageRefusal(details: PisteErrorDetails): ErrorText | undefined {
  const { stage, name, count, won } = details;
  const words = typeof stage === 'string' ? TEXTS[stage as StageProblem] : undefined;
  return words?.(typeof name === 'string' ? name : '', typeof count === 'number' ? count : 0, won === true);
}

/** *12 records stand in “Qualified”.* */
export function standText(name: string, count: number): string {
  const f = formatNumber(count);
  return plural(count, {
    one: msg(str`${f} record stands in “${name}”.`, { id: 'stage.stand.one' }),
    few: msg(str`${f} records stand in “${name}”.`, { id: 'stage.stand.few' }),
    other: msg(str`${f} records stand in “${name}”.`, { id: 'stage.stand.other' }),
  });
}

function notWonText(count: number): string {
  const f = formatNumber(count);
  return plural(count, {
    one: msg(str`${f} record that is not won stands in it.`, { id: 'stage.not-won.one' }),
    few: msg(str`${f} records that are not won stand in it.`, { id: 'stage.not-won.few' }),
    other: msg(str`${f} records that are not won stand in it.`, { id: 'stage.not-won.other' }),
  });
}

function wonText(count: number): string {
  const f = formatNumber(count);
  return plural(count, {
    one: msg(str`${f} won record stands in it.`, { id: 'stage.won.one' }),
    few: msg(str`${f} won records stand in it.`, { id: 'stage.won.few' }),
    other: msg(str`${f} won records stand in it.`, { id: 'stage.won.other' }),
  });
}

function othersText(count: number): string {
  const f = formatNumber(count);
  return plural(count, {
    one: msg(str`${f} record of another team, or of none, stands in it.`, { id: 'stage.others.one' }),
    few: msg(str`${f} records of other teams, or of none, stand in it.`, { id: 'stage.others.few' }),
    other: msg(str`${f} records of other teams, or of none, stand in it.`, { id: 'stage.others.other' }),
  });
}

function moveFirst(): string {
  return msg('Move them to another stage first. Nothing has been written.');
}
