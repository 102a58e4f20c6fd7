import { getField, sameValue } from '../../domain/fields.js';
import type { Lead } from '../../domain/records/lead.js';
import { msg } from '../../i18n/index.js';
import { numberToType, typedNumber } from '../typed-number.js';
import { ADDRESS, type FieldKind, type FieldSpec } from './field-spec.js';

/** Values as they are being edited, by field. */
export type Draft = Record<string, unknown>;

/** The lead's fields that are edited as one. */
export function fieldsOf({ field, kind }: FieldSpec): readonly string[] {
  return kind === 'address' ? ADDRESS : kind === 'money' ? ['expectedRevenue', 'currency'] : [field];
}

/** The values of a record as one edits them, in the current locale. */
export function draftOf(lead: Lead, spec: FieldSpec): Draft {
  const { kind } = spec;
  const valueOf = (name: string) => {
    const value = getField(lead, name) ?? '';
    return typeof value === 'number' && kind !== 'priority' ? numberToType(value) : value;
  };
  return Object.fromEntries(fieldsOf(spec).map((name) => [name, valueOf(name)]));
}

/** What differs from the record, by field; null where it was emptied, NaN where a number was to be typed and was not. */
export function patchOf(draft: Draft, lead: Lead, { kind }: FieldSpec): Record<string, unknown> {
  const patch: Record<string, unknown> = {};
  for (const [field, typed] of Object.entries(draft)) {
    const value = parsed(typed, kind, field, typeof getField(lead, field) === 'number');
    if (!sameValue(value ?? undefined, getField(lead, field))) patch[field] = value;
  }
  return patch;
}

/** What is said of NaN in a patch. */
export function notANumber(): string {
  return msg('This is not a number. Write it in digits, such as 48000.');
}

function parsed(typed: unknown, kind: FieldKind, field: string, isNumber: boolean): unknown {
  if (kind === 'tags' && typeof typed === 'string')
    return [
      ...new Set(
        typed
          .split(',')
          .map((tag) => tag.trim())
          .filter(Boolean),
      ),
    ];
  if (typeof typed !== 'string') return typed;
  const text = typed.trim();
  if (text === '') return null;
  if (kind === 'priority') return Number(text);
  if (isNumber || field === 'expectedRevenue') return typedNumber(text);
  return field === 'currency' || field === 'country' ? text.toUpperCase() : text;
}
