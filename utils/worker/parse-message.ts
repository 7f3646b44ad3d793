import { type Envelope, type MessageType, messages } from '../protocol/messages';

/** A message of the map with its body checked, or null. Unknown types, extra keys and wrong shapes are all null. */
export function parseMessage(message: unknown): Envelope | null {
  if (!isRecord(message) || Object.keys(message).some((key) => key !== 'type' && key !== 'body')) return null;
  const { type, body } = message;
  if (!isKnown(type)) return null;
  const parsed = messages[type].body.safeParse(body);
  return parsed.success ? ({ type, body: parsed.data } as Envelope) : null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isKnown = (type: unknown): type is MessageType =>
  typeof type === 'string' && Object.hasOwn(messages, type);
