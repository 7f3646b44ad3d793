/** What there is a text for. A key that the files of `public/_locales` do not have is a mistake the compiler sees. */
import type messages from '../../public/_locales/zh_CN/messages.json';

export type MessageKey = keyof typeof messages;

/** Text of a key in the user's language, `$1`… replaced by `parts`. */
export type Say = (key: MessageKey, ...parts: string[]) => string;

/** Names of the keys `Group_name`. */
export type NameIn<Group extends string> = MessageKey extends infer Key
  ? Key extends `${Group}_${infer Name}`
    ? Name
    : never
  : never;
