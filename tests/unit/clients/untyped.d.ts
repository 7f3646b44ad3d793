/** Types of the test servers' packages that ship none, as far as they are used here. */
declare module 'hoodiecrow-imap' {
  namespace hoodiecrow {
    interface Parsed {
      tag: string;
      attributes?: { type: string; value: string }[];
    }
    interface Connection {
      send(response: object, description: string, parsed: Parsed, data: unknown): void;
    }
    type Handler = (connection: Connection, parsed: Parsed, data: unknown, callback: () => void) => void;
    interface Server {
      users: Record<string, { password: string } | undefined>;
      getCommandHandler(command: string): Handler;
      setCommandHandler(command: string, handler: Handler): void;
      listen(port: number, host: string, done: () => void): void;
      close(): void;
    }
    type Plugin = (server: Server) => void;
  }
  function hoodiecrow(options: object): hoodiecrow.Server;
  export = hoodiecrow;
}

declare module 'smtp-server' {
  import type { EventEmitter } from 'node:events';
  import type { Readable } from 'node:stream';

  interface Envelope {
    mailFrom: { address: string } | false;
    rcptTo: { address: string }[];
  }
  interface Options {
    key: Buffer;
    cert: Buffer;
    secure: boolean;
    authMethods: string[];
    onAuth(
      auth: { username?: string; password?: string },
      session: unknown,
      done: (error: Error | null, response?: { user: string }) => void,
    ): void;
    onData(stream: Readable, session: { envelope: Envelope }, done: () => void): void;
  }
  export class SMTPServer extends EventEmitter {
    constructor(options: Options);
    listen(port: number, host: string, done: () => void): void;
    close(done: () => void): void;
  }
}
