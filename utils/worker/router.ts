/** The worker's border: a message does nothing before its shape and its sender are checked. */
import type { Browser } from 'wxt/browser';
import {
  type Answers,
  type MessageBody,
  type MessageType,
  messages,
  type SenderKind,
} from '../protocol/messages';
import { parseMessage } from './parse-message';
import { type IdentityDeps, identify, type SenderOf } from './sender-identity';

type SenderFor<T extends MessageType> = SenderOf<(typeof messages)[T]['from'][number]>;

export type Handlers = {
  [T in MessageType]: (body: MessageBody<T>, sender: SenderFor<T>) => Promise<Answers[T]>;
};

/** Takes a reason and, where known, the message's type: never its content, never an address. */
export type Log = (reason: string, type?: MessageType) => void;

/**
 * A listener for `runtime.onMessage`. No answer means refused or failed: the sender learns nothing else, and a page's
 * native `sendMessage` would take the polyfill's rejection for an answer.
 */
export function createRouter(handlers: Handlers, identity: IdentityDeps, log: Log) {
  return (message: unknown, from: Browser.runtime.MessageSender): Promise<unknown> | undefined => {
    const envelope = parseMessage(message);
    if (!envelope) {
      log('malformed message');
      return undefined;
    }
    const { type, body } = envelope;
    const answer = async () => {
      const sender = await identify(from, identity);
      const allowed: readonly SenderKind[] = messages[type].from;
      if (!sender || !allowed.includes(sender.kind)) return log('sender refused', type);
      return (handlers[type] as (body: unknown, sender: unknown) => Promise<unknown>)(body, sender);
    };
    return answer().catch(() => log('handler failed', type));
  };
}
