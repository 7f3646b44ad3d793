/** A mail provider: all that the product knows of it. Data; a new one is a folder of these and a line in each list here. */
import type { CodeShape } from '../guides/code-shape';
import type { LabelId, Labels } from '../guides/common-labels';
import type { LoginError } from '../guides/errors/record';
import type { GuideId } from '../guides/guide-id';
import type { AddressBar } from '../guides/page-kind';
import type { Guide, RuleVariant } from '../guides/types';
import type { ServerBook } from './server-book';
import type { Site } from './site';

export interface Provider extends Site {
  names: Readonly<Record<'zh' | 'zhTw' | 'en', string>>;
  /** Opened when no page of the provider is, by guide. A guide without one can't be started from anywhere. */
  landing: Partial<Record<GuideId, string>>;
  /** The page that makes codes, on any of its web mail hosts. */
  codePage: CodePage;
  /** What the address of a mailbox may hold. */
  bar: AddressBar;
  code: CodeShape;
  /** Every spelling of each visible name, and those that are built of parts. */
  labels: Labels;
  compounds: Partial<Record<LabelId, readonly Compound[]>>;
  /** Guides by what they lead to; their ids are the same for all providers. */
  guides: Partial<Record<GuideId, Guide>>;
  /** Other ways of the administrator's guide. */
  ruleVariants: Partial<Record<RuleVariant, Guide>>;
  servers: ServerBook;
  errors: readonly LoginError[];
  /** Month of the last check, `YYYY-MM`. */
  lastChecked: string;
}

export interface CodePage {
  path: string;
  /** Where mailboxes live whose own host is not known. */
  host: string;
  /** Hosts that only log in or forward. */
  notOn: readonly string[];
}

/** Labels that are built, not listed: every word of one list with every word of the next; `both` also turns the first two. */
export interface Compound {
  parts: readonly (readonly string[])[];
  both?: boolean;
}

/** Every label of one compound. */
export function spellingsOf({ parts, both }: Compound): string[] {
  const join = (lists: readonly (readonly string[])[]) =>
    lists.reduce<string[]>((heads, list) => heads.flatMap((head) => list.map((one) => head + one)), ['']);
  const [first = [], second, ...rest] = parts;
  const all = [...join(parts), ...(both && second ? join([second, first, ...rest]) : [])];
  // A single letter is in too many words.
  return all.filter((label) => label.length > 1);
}
