/** Shape of a provider's servers. Apart from the data, so that page scripts import it without zod. */
import * as z from 'zod/mini';
import { CONFIDENCES } from '../guides/evidence';

const port = z.int().check(z.minimum(1), z.maximum(65535));
const host = z.string().check(z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/));
const hostPattern = z.string().check(z.regex(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/));
const security = z.enum(['tls', 'starttls']);
const server = { host, port, security };

export const serverFamily = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  node: z.string().check(z.minLength(1)),
  imap: z.strictObject(server),
  smtp: z.strictObject({ ...server, alternativePorts: z.array(z.strictObject({ port, security })) }),
  pop: z.optional(z.strictObject(server)),
  webmailHosts: z.array(hostPattern),
  noteKey: z.optional(z.string()),
  confidence: z.enum(CONFIDENCES),
  lastChecked: z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])$/)),
});
export const serverFamilies = z.array(serverFamily);

const order = z.record(z.string(), z.array(z.string()).check(z.minLength(1)));
export const serverBook = z.strictObject({
  families: serverFamilies.check(z.minLength(1)),
  orders: z.strictObject({ device: order, cloud: order }),
});
