import { getField, sameValue } from '../../domain/fields.js';
import type { MergeField, MergePreview } from '../../domain/merge/preview.js';
import { msg, str } from '../../i18n/index.js';
import type { ConvertForm } from './convert-form.js';

/** Whether a merge gives the survivor another value than it has now. */
export function changesSurvivor(field: MergeField, preview: MergePreview): boolean {
  const survivor = preview.leads.find(({ id }) => id === preview.survivorId);
  if (!survivor || field.value === undefined) return false;
  if (field.field === 'assignment') {
    const { salespersonId, teamId } = field.value as { salespersonId?: string; teamId?: string };
    return salespersonId !== survivor.salespersonId || teamId !== survivor.teamId;
  }
  if (field.fromId !== undefined) return field.fromId !== survivor.id;
  return !sameValue(getField(preview.result, field.field), getField(survivor, field.field));
}

/** `A had none`, where the survivor gets a value that it lacks; what it had otherwise stands among the other values. */
export function filledText(field: MergeField, preview: MergePreview, form: ConvertForm): string {
  if (!changesSurvivor(field, preview) || field.fromId === undefined) return '';
  if (field.others.some(({ leadId }) => leadId === preview.survivorId)) return '';
  const key = form.row(preview.survivorId)?.key;
  return key ? msg(str`${key} had none`) : '';
}
