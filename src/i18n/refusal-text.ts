import type { PisteError } from '../domain/errors.js';
import type { ErrorText } from './error-text.js';
import { fieldLabel } from './field-labels.js';
import { msg, str } from './msg.js';
import { stageRefusal } from './stage-refusal.js';

/** Words a refusal of a command; undefined for a failure of the store. */
export function refusalText(error: PisteError): ErrorText | undefined {
  const { details } = error;
  switch (error.code) {
    case 'lead-won':
      return details['probability'] === 100
        ? {
            title: msg('A lead with a 100% probability cannot be converted into an opportunity.'),
            text: msg('Lower the probability first. Nothing has been written.'),
          }
        : {
            title: msg('A won lead cannot be converted into an opportunity.'),
            text: msg('It is already won; there is nothing left to qualify. Nothing has been written.'),
          };
    case 'lead-lost':
      return {
        title: msg('A lost lead cannot be converted into an opportunity.'),
        text: msg('Restore it first, then convert it. Nothing has been written.'),
        wayOut: wayOut('restore', msg('Restore'), details['leadId']),
      };
    case 'already-opportunity':
      return {
        title: msg('This is already an opportunity.'),
        text: msg('Somebody may have converted it a moment ago. No second one has been made.'),
        wayOut: wayOut('open-record', msg('Open'), details['leadId']),
      };
    case 'merged-away':
      return {
        title: msg('This record has been merged into another one.'),
        text: msg('All of it is there, its notes and activities too. Nothing has been written.'),
        wayOut: wayOut('open-survivor', msg('Open the merged record'), details['survivorId']),
      };
    case 'not-found':
      if (details['stageId'] !== undefined)
        return {
          title: msg('This stage is no longer there.'),
          text: msg('Somebody has removed it. Choose another one. Nothing has been written.'),
        };
      return {
        title: msg('This record is no longer there.'),
        text: msg('Somebody may have deleted it. Go back to the list. Nothing has been written.'),
      };
    case 'forbidden':
      return details['needs'] === 'admin'
        ? {
            title: msg('Only an administrator may change this.'),
            text: msg('Ask an administrator to do it for you. Nothing has been written.'),
          }
        : {
            title: msg('You may change only your own and unassigned records.'),
            text: msg('Ask the salesperson of this record, or an administrator. Nothing has been written.'),
          };
    case 'invalid':
      return (
        stageRefusal(details) ?? { title: msg('This cannot be saved as it is.'), text: invalidText(details['issues']) }
      );
    case 'conflict':
      return {
        title: msg('Somebody else has changed this in the meantime.'),
        text: msg('Nothing has been written. Look at what is there now, then try again.'),
        wayOut: { does: 'reload', label: msg('Show the newest') },
      };
    case 'changed-since':
      return {
        title: msg('Some of this has been changed since.'),
        text: msg('Nothing has been undone. You can undo what has not been changed since, or leave all as it is.'),
        wayOut: wayOut('undo-rest', msg('Undo the rest'), details['entryId']),
      };
    default:
      return undefined;
  }
}

function wayOut(
  does: NonNullable<ErrorText['wayOut']>['does'],
  label: string,
  id: unknown,
): NonNullable<ErrorText['wayOut']> {
  return typeof id === 'string' ? { does, label, id } : { does, label };
}

/** Names the fields; what is wrong with each stands beside it in the form. */
function invalidText(issues: unknown): string {
  const fields = Array.isArray(issues) ? issues.map((issue: { field?: unknown }) => issue.field) : [];
  const names = [...new Set(fields.filter((field) => typeof field === 'string'))].map(fieldLabel);
  return names.length > 0
    ? msg(str`Check: ${names.join(', ')}. Nothing has been written.`)
    : msg('Check what you have entered. Nothing has been written.');
}
