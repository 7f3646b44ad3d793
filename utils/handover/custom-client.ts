/** A web client the user added: where it is and how its form is recognised again. Data; shared by the worker and page scripts. */

export const FIELD_ROLES = ['address', 'code', 'imapHost', 'imapPort', 'smtpHost', 'smtpPort'] as const;
export type FieldRole = (typeof FIELD_ROLES)[number];

/** Without these nothing is filled. */
export const NEEDED_ROLES = ['address', 'code'] as const satisfies readonly FieldRole[];

export const FIELD_KINDS = ['text', 'secret', 'number'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** What a role's field must be. The code goes where it is not shown in clear. */
export const KINDS_OF: Readonly<Record<FieldRole, readonly FieldKind[]>> = {
  address: ['text'],
  code: ['secret'],
  imapHost: ['text'],
  imapPort: ['text', 'number'],
  smtpHost: ['text'],
  smtpPort: ['text', 'number'],
};

/** How a field is known again. Never by its id: those are often made anew at each load. */
export interface FieldMark {
  kind: FieldKind;
  /** Folded accessible name or the words before the field; '' without. */
  label: string;
  /** Folded placeholder or title. Counts where there is no label. */
  hint: string;
  /** Attributes as they stand. Count where there are no words, or too many alike. */
  name: string;
  autocomplete: string;
  /** Place among the fields of the form with the same words, from 0, and how many those are. */
  nth: number;
  of: number;
}

export interface FormMap {
  /** `placeOf` the page the form stands on. */
  place: string;
  /** Whether all fields are in one `<form>`. */
  inForm: boolean;
  /** How many password fields the form has: a form that changes a password has more. */
  secrets: number;
  /** Folded texts of its buttons, one of which must be there again: 登录 is not 添加. */
  buttons: string[];
  fields: Partial<Record<FieldRole, FieldMark>>;
}

export interface CustomClient {
  origin: string;
  /** Path to open, with the route in the hash if there is one. */
  landing: string;
  /** Null until the user has pointed at the fields. */
  form: FormMap | null;
}

/** As much as the settings page and the popup show. */
export interface CustomSummary {
  origin: string;
  roles: FieldRole[];
}

export const MOST_CUSTOM = 10;

/** Which page of its origin a form stands on: the path, and the route where one is kept in the hash. Never the query, which carries sessions. */
export function placeOf({ pathname, hash }: { pathname: string; hash: string }): string {
  return pathname + (/^#!?\/[\w./~-]{0,100}$/.test(hash) ? hash : '');
}
