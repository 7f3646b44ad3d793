/** `--mails N --seed S`: N hostile mails drawn from S, in equal shares over three mailboxes and two clients. */
import type { Stage } from '../attack.ts';
import { CLIENTS, clientStage } from './client.ts';
import { MAILBOXES, mailboxStage } from './mailbox.ts';

export function mailStages(count: number, seed: string): Stage<never>[] {
  const places = MAILBOXES.length + CLIENTS.length;
  const share = (at: number) => Math.floor(count / places) + (at < count % places ? 1 : 0);
  return [
    ...MAILBOXES.map((name, at) => mailboxStage(name, share(at), seed)),
    ...CLIENTS.map((name, at) => clientStage(name, share(MAILBOXES.length + at), seed)),
  ];
}
