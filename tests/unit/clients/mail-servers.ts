/**
 * IMAP and SMTP servers on this machine, over TLS, that insist on the code the way NetEase's do: the login password
 * is answered with `ERR.LOGIN.REQCODE`, and AUTHENTICATE PLAIN is not offered on IMAP.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import hoodiecrow from 'hoodiecrow-imap';
import { SMTPServer } from 'smtp-server';

export const LOGIN_PASSWORD = 'LoginPassword99x';

export interface Witness {
  /** Every accepted or refused login: protocol, user, whether the code was given. */
  logins: { protocol: 'imap' | 'smtp'; user: string; ok: boolean }[];
  /** Mails taken in by SMTP. */
  mails: { from: string; to: string[]; text: string }[];
}

export interface MailServers {
  imapPort: number;
  smtpPort: number;
  /** PEM file of the certificate to trust. */
  certificate: string;
  witness: Witness;
  close: () => Promise<void>;
}

/** @param folder an empty folder for the certificate. @param mail an RFC 5322 message waiting in INBOX. */
export async function startMailServers(
  folder: string,
  user: string,
  code: string,
  mail: string,
): Promise<MailServers> {
  const certificate = join(folder, 'cert.pem');
  const keyFile = join(folder, 'key.pem');
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-days', '2'];
  const key = ['-newkey', 'rsa:2048', '-nodes', '-keyout', keyFile, '-out', certificate];
  execFileSync('openssl', ['req', '-x509', ...key, ...subject], { stdio: 'pipe' });
  const credentials = { key: readFileSync(keyFile), cert: readFileSync(certificate) };
  const witness: Witness = { logins: [], mails: [] };

  const imap = hoodiecrow({
    secureConnection: true,
    credentials,
    plugins: ['ID', 'NAMESPACE', 'UIDPLUS', 'LITERALPLUS', insistOnCode(witness)],
    users: { [user]: { password: code } },
    storage: { INBOX: { messages: [{ raw: mail }] }, '': { separator: '/', folders: { Sent: {} } } },
  });
  const smtp = new SMTPServer({
    ...credentials,
    secure: true,
    authMethods: ['PLAIN', 'LOGIN'],
    onAuth({ username = '', password }, _session, done) {
      const ok = username === user && password === code;
      witness.logins.push({ protocol: 'smtp', user: username, ok });
      done(ok ? null : new Error('5.7.0 ERR.LOGIN.REQCODE'), ok ? { user: username } : undefined);
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom ? mailFrom.address : '';
        witness.mails.push({
          from,
          to: rcptTo.map(({ address }) => address),
          text: Buffer.concat(chunks).toString(),
        });
        done();
      });
    },
  });
  smtp.on('error', () => {
    // A client that gives up after a refused login resets the connection; the witness has noted it.
  });
  const [imapPort, smtpPort] = [await freePort(), await freePort()];
  await Promise.all([
    new Promise<void>((done) => imap.listen(imapPort, '127.0.0.1', done)),
    new Promise<void>((done) => smtp.listen(smtpPort, '127.0.0.1', done)),
  ]);
  const close = async () => {
    imap.close();
    await new Promise<void>((done) => smtp.close(done));
  };
  return { imapPort, smtpPort, certificate, witness, close };
}

/** A plugin of the IMAP server: notes every LOGIN and gives NetEase's answer to a wrong one. */
function insistOnCode(witness: Witness): hoodiecrow.Plugin {
  return (server) => {
    const login = server.getCommandHandler('LOGIN');
    server.setCommandHandler('LOGIN', (connection, parsed, data, callback) => {
      const [user, password] = (parsed.attributes ?? []).map(({ value }) => value);
      const ok = server.users[user ?? '']?.password === password;
      witness.logins.push({ protocol: 'imap', user: user ?? '', ok });
      if (ok) return login(connection, parsed, data, callback);
      const answer = { type: 'TEXT', value: 'ERR.LOGIN.REQCODE' };
      connection.send({ tag: parsed.tag, command: 'NO', attributes: [answer] }, 'LOGIN FAILED', parsed, data);
      callback();
    });
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  return address && typeof address === 'object' ? address.port : 0;
}
