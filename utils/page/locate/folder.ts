/** Names of a mailbox's folders are the user's own words: 「客户端授权密码」 among them is no place of the settings. */
import { FOLDER, isListed } from './mail-lists';
import type { PageSnapshot } from './page-snapshot';

/** Among the mailbox's folders, and not what a press of ours unfolded there. */
export const isFolder = (snapshot: PageSnapshot, element: Element): boolean =>
  isListed(element, FOLDER, snapshot.lists) && !snapshot.options.press.isNew(element);
