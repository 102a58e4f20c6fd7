import type { JournalEntry } from '../../domain/journal.js';
import { fieldLabel, formatNumber, msg, plural, str } from '../../i18n/index.js';
import type { IconName } from '../../internal/icons.js';
import { isBookkeeping } from '../../internal/value-text.js';

/** What an entry's kind is called in a sentence without a subject: *merged 3 leads into this one*. */
export function entrySentence(entry: JournalEntry): string {
  const facts = entry.facts ?? {};
  const count = typeof facts['count'] === 'number' ? facts['count'] : entry.leadIds.length;
  switch (entry.kind) {
    case 'save-lead':
      return facts['created'] ? msg('created this record') : editSentence(entry);
    case 'convert-lead':
      return msg('converted this lead into an opportunity');
    case 'merge-leads':
      return mergeSentence(count);
    case 'convert-many':
      return bulkSentence(count);
    case 'import-records':
      return importSentence(count);
    case 'move-stage':
      return msg(str`moved this to ${text(facts['stage'])}`);
    case 'mark-won':
      return msg('marked this won');
    case 'mark-lost':
      return facts['reason'] ? msg(str`marked this lost: ${text(facts['reason'])}`) : msg('marked this lost');
    case 'restore-lead':
      return msg('restored this');
    case 'add-note':
      return msg('wrote a note');
    case 'save-note':
      return msg('changed a note');
    case 'remove-note':
      return msg('removed a note');
    case 'remove-activity':
      return msg(str`removed “${text(facts['summary'])}”`);
    case 'remove-attachment':
      return msg(str`removed the file ${text(facts['name'])}`);
    case 'save-activity':
      return facts['created']
        ? msg(str`planned “${text(facts['summary'])}”`)
        : msg(str`changed “${text(facts['summary'])}”`);
    case 'add-attachment':
      return msg(str`attached ${text(facts['name'])}`);
    case 'set-follower':
      return facts['follows'] ? msg('added a follower') : msg('removed a follower');
    case 'dismiss-similar':
      return msg('said that two records are not the same');
    case 'recall-dismissal':
      return msg('took back that two records are not the same');
    case 'save-settings':
      if (facts['leadsEnabled'] === undefined) return msg('changed how similar records are found');
      return facts['leadsEnabled'] ? msg('switched leads on') : msg('switched leads off');
    case 'save-weights':
      return facts['learned']
        ? msg('made comparisons weigh what the records have taught')
        : msg('made comparisons weigh as they did at first');
    case 'save-team':
    case 'save-stage':
    case 'save-salesperson':
    case 'save-customer':
      return facts['created'] ? msg(str`created ${text(facts['name'])}`) : msg(str`changed ${text(facts['name'])}`);
    case 'remove-stage':
      return isUnfinished(entry)
        ? movedSentence(text(facts['name']), text(facts['moveTo']), count)
        : removalSentence(text(facts['name']), text(facts['moveTo']), count);
    case 'undo':
      return msg(str`undid “${kindText(text(facts['undone']))}”`);
    default:
      return entry.kind;
  }
}

/** A kind as a heading: what an undo undid, what a filter shows. */
export function kindText(kind: string): string {
  const texts: Record<string, () => string> = {
    'save-lead': () => msg('Edit'),
    'convert-lead': () => msg('Conversion'),
    'merge-leads': () => msg('Merge'),
    'convert-many': () => msg('Bulk conversion'),
    'import-records': () => msg('Import'),
    'move-stage': () => msg('Move to a stage'),
    'mark-won': () => msg('Marked won'),
    'mark-lost': () => msg('Marked lost'),
    'restore-lead': () => msg('Restored'),
    'add-note': () => msg('Note'),
    'save-note': () => msg('Note'),
    'remove-note': () => msg('Removed note'),
    'save-activity': () => msg('Activity'),
    'remove-activity': () => msg('Removed activity'),
    'remove-attachment': () => msg('Removed attachment'),
    'add-attachment': () => msg('Attachment'),
    'set-follower': () => msg('Follower'),
    'dismiss-similar': () => msg('Not the same'),
    'recall-dismissal': () => msg('Not the same'),
    'save-settings': () => msg('Settings'),
    'save-weights': () => msg('Weights of comparisons'),
    'save-team': () => msg('Sales Team'),
    'save-stage': () => msg('Stage'),
    'remove-stage': () => msg('Removed stage'),
    'save-salesperson': () => msg('Salesperson'),
    'save-customer': () => msg('Customer'),
    undo: () => msg('Undo'),
  };
  return texts[kind]?.() ?? kind;
}

export function entryIcon(kind: string): IconName {
  const icons: Record<string, IconName> = {
    'convert-lead': 'convert',
    'convert-many': 'convert',
    'merge-leads': 'merge',
    'import-records': 'import',
    'mark-won': 'flag',
    'mark-lost': 'barred',
    'restore-lead': 'restore',
    'add-note': 'note',
    'save-note': 'note',
    'remove-note': 'note',
    'save-activity': 'calendar',
    'remove-activity': 'calendar',
    'remove-attachment': 'paperclip',
    'add-attachment': 'paperclip',
    undo: 'undo',
  };
  return icons[kind] ?? 'edit';
}

/** *changed Phone*, or how many fields where they are several. */
function editSentence(entry: JournalEntry): string {
  const fields = entry.changes
    .flatMap((change) => Object.keys(change.after ?? {}))
    .filter((field) => !isBookkeeping(field));
  const [only] = fields;
  if (only !== undefined && fields.length === 1) return msg(str`changed ${fieldLabel(only)}`);
  const f = formatNumber(fields.length);
  return plural(fields.length, {
    one: msg(str`changed ${f} field`, { id: 'history.fields.one' }),
    few: msg(str`changed ${f} fields`, { id: 'history.fields.few' }),
    other: msg(str`changed ${f} fields`, { id: 'history.fields.other' }),
  });
}

function mergeSentence(count: number): string {
  const f = formatNumber(count);
  return plural(count, {
    one: msg(str`merged ${f} record into one opportunity`, { id: 'history.merge.one' }),
    few: msg(str`merged ${f} records into one opportunity`, { id: 'history.merge.few' }),
    other: msg(str`merged ${f} records into one opportunity`, { id: 'history.merge.other' }),
  });
}

function bulkSentence(count: number): string {
  const f = formatNumber(count);
  return plural(count, {
    one: msg(str`converted ${f} lead in one go`, { id: 'history.bulk.one' }),
    few: msg(str`converted ${f} leads in one go`, { id: 'history.bulk.few' }),
    other: msg(str`converted ${f} leads in one go`, { id: 'history.bulk.other' }),
  });
}

function importSentence(count: number): string {
  const f = formatNumber(count);
  return plural(count, {
    one: msg(str`imported ${f} record`, { id: 'history.import.one' }),
    few: msg(str`imported ${f} records`, { id: 'history.import.few' }),
    other: msg(str`imported ${f} records`, { id: 'history.import.other' }),
  });
}

function removalSentence(stage: string, target: string, count: number): string {
  if (!count) return msg(str`removed the stage ${stage}`);
  const f = formatNumber(count);
  return plural(count, {
    one: msg(str`removed the stage ${stage}; ${f} record moved to ${target}`, { id: 'history.stage.one' }),
    few: msg(str`removed the stage ${stage}; ${f} records moved to ${target}`, { id: 'history.stage.few' }),
    other: msg(str`removed the stage ${stage}; ${f} records moved to ${target}`, { id: 'history.stage.other' }),
  });
}

/** Whether it is a part of a run, or a run that has not come to its end. */
function isUnfinished({ id, runId, run }: JournalEntry): boolean {
  return runId !== undefined && (id !== runId || run?.status !== 'done');
}

function movedSentence(stage: string, target: string, count: number): string {
  const f = formatNumber(count);
  return plural(count, {
    one: msg(str`moved ${f} record from ${stage} to ${target}`, { id: 'history.stage-moved.one' }),
    few: msg(str`moved ${f} records from ${stage} to ${target}`, { id: 'history.stage-moved.few' }),
    other: msg(str`moved ${f} records from ${stage} to ${target}`, { id: 'history.stage-moved.other' }),
  });
}

function text(fact: unknown): string {
  return typeof fact === 'string' ? fact : '';
}
