/** How a field is shown and edited. */
export type FieldKind =
  | 'text'
  | 'email'
  | 'phone'
  | 'url'
  | 'long'
  | 'money'
  | 'priority'
  | 'tags'
  | 'yes-no'
  | 'address'
  | 'salesperson'
  | 'team'
  | 'stage'
  | 'customer';

export interface FieldSpec {
  /** Name of the lead's field; `address` stands for its block. */
  field: string;
  kind: FieldKind;
}

/** The fields of the block `address`. */
export const ADDRESS = ['street', 'street2', 'city', 'state', 'zip', 'country'] as const;
