/**
 * The terminal texts read by the tools themselves, against servers that insist on the code. Needs msmtp, mbsync,
 * NeoMutt, aerc and openssl; each that cannot be had is skipped and named. Debian 12 has no Himalaya and no imapsync.
 */
import { type ExecFileException, execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { MailAccount } from '@/utils/handover/exports/account';
import { aerc } from '@/utils/handover/exports/terminal/aerc';
import { mbsync } from '@/utils/handover/exports/terminal/mbsync';
import { msmtp } from '@/utils/handover/exports/terminal/msmtp';
import { neomutt } from '@/utils/handover/exports/terminal/neomutt';
import { muttCommand } from '@/utils/handover/exports/terminal/quote';
import { CODE } from './accounts';
import { LOGIN_PASSWORD, type MailServers, startMailServers } from './mail-servers';
import { availableTools } from './tools';

const tools = await availableTools(['msmtp', 'mbsync', 'neomutt', 'aerc', 'openssl', 'script']);
const USER = "wang.o'neil+lists@corp.example";
const MAIL =
  'From: li@corp.example\r\nTo: wang@corp.example\r\nSubject: hello\r\nMessage-Id: <1@corp.example>\r\n\r\nfirst\r\n';

const folder = mkdtempSync(join(tmpdir(), 'mail-tools-'));
let servers: MailServers;
let account: MailAccount;

/** The user's secret store, with a name that trips careless quoting. */
const secretFile = join(folder, `it's $(the) "\\code`);
const command = ['sh', '-c', 'cat "$1"', 'read', secretFile];
const setSecret = (text: string) => writeFileSync(secretFile, `${text}\n`);

interface Outcome {
  status: number;
  output: string;
}

const environment = () => ({
  ...process.env,
  HOME: folder,
  SSL_CERT_FILE: servers.certificate,
  TERM: 'xterm',
  LC_ALL: 'C.UTF-8',
});

function run(program: string, args: string[], input = ''): Promise<Outcome> {
  const env = environment();
  return new Promise((done) => {
    const child = execFile(
      program,
      args,
      { env, timeout: 30_000 },
      (error: ExecFileException | null, out, err) =>
        done({ status: error ? Number(error.code ?? 1) : 0, output: out + err }),
    );
    child.stdin?.end(input);
  });
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  // msmtp refuses a configuration that others may read.
  writeFileSync(path, text, { mode: 0o600 });
  return path;
}

describe.skipIf(!tools.has('openssl'))('terminal texts in the tools themselves', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    servers = await startMailServers(folder, USER, CODE, MAIL);
    const server = (port: number) => ({ host: 'localhost', port, security: 'tls' as const });
    account = {
      address: USER,
      displayName: 'Wang "O" \\ $HOME `id` 王',
      username: USER,
      imap: server(servers.imapPort),
      smtp: server(servers.smtpPort),
    };
  });
  afterEach(() => {
    servers.witness.logins.length = 0;
    servers.witness.mails.length = 0;
  });
  afterAll(async () => {
    await servers.close();
    rmSync(folder, { recursive: true, force: true });
  });

  describe.skipIf(!tools.has('msmtp'))('msmtp', () => {
    const send = () => {
      const config = file('msmtprc', msmtp(account, command));
      const trust = `--tls-trust-file=${servers.certificate}`;
      return run('msmtp', ['-C', config, trust, 'li@corp.example'], 'Subject: x\n\nhi\n');
    };

    it('sends with the code', async () => {
      setSecret(CODE);
      expect(await send()).toMatchObject({ status: 0 });
      expect(servers.witness.logins).toEqual([{ protocol: 'smtp', user: USER, ok: true }]);
      expect(servers.witness.mails).toMatchObject([{ from: USER, to: ['li@corp.example'] }]);
    });

    it('is refused with the login password', async () => {
      setSecret(LOGIN_PASSWORD);
      const { status, output } = await send();
      expect(status).not.toBe(0);
      expect(output).toContain('ERR.LOGIN.REQCODE');
      expect(servers.witness.mails).toEqual([]);
    });
  });

  describe.skipIf(!tools.has('mbsync'))('mbsync', () => {
    const sync = () => {
      mkdirSync(join(folder, 'Mail', 'wang.o_neil_lists-corp.example'), { recursive: true });
      return run('mbsync', ['-c', file('mbsyncrc', mbsync(account, command)), '-a']);
    };

    it('is refused with the login password', async () => {
      setSecret(LOGIN_PASSWORD);
      const { status, output } = await sync();
      expect(status).not.toBe(0);
      expect(output).toContain('ERR.LOGIN.REQCODE');
    });

    it('fetches the mailbox with the code', async () => {
      setSecret(CODE);
      expect(await sync()).toMatchObject({ status: 0 });
      expect(servers.witness.logins).toEqual([{ protocol: 'imap', user: USER, ok: true }]);
      const inbox = join(folder, 'Mail', 'wang.o_neil_lists-corp.example', 'INBOX', 'new');
      const [mail = ''] = readdirSync(inbox);
      expect(readFileSync(join(inbox, mail), 'utf8')).toContain('Subject: hello');
    });
  });

  describe.skipIf(!tools.has('neomutt'))('NeoMutt', () => {
    const config = () =>
      file('neomuttrc', `set certificate_file = "${servers.certificate}"\n${neomutt(account, command)}`);

    it('reads every setting as it was meant', async () => {
      setSecret(CODE);
      const names = ['real_name', 'from', 'imap_user', 'imap_pass', 'smtp_pass', 'folder', 'ssl_force_tls'];
      const { status, output } = await run('neomutt', [
        '-F',
        config(),
        ...names.flatMap((name) => ['-Q', name]),
      ]);
      expect(status).toBe(0);
      const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;
      expect(output).toContain(`set real_name = ${quoted(account.displayName)}\n`);
      expect(output).toContain(`set from = ${quoted(USER)}\n`);
      expect(output).toContain(`set imap_user = ${quoted(USER)}\n`);
      expect(output).toContain(`set folder = "imaps://localhost:${servers.imapPort}/"\n`);
      expect(output).toContain('set ssl_force_tls = yes\n');
      expect(output).not.toContain('rror');
    });

    it('hands a command to the shell as it was meant', async () => {
      const word = 'a `b` $HOME \\ \'c\' "d"';
      const text = `set real_name = ${muttCommand(['printf', '%s', word])}`;
      const { output } = await run('neomutt', ['-F', file('quoting', text), '-Q', 'real_name']);
      expect(output).toContain(`set real_name = "${word.replace(/["\\]/g, '\\$&')}"\n`);
    });

    it('sends with the code and is refused with the login password', async () => {
      setSecret(CODE);
      const args = ['-F', config(), '-s', 'x', 'li@corp.example'];
      expect(await run('neomutt', args, 'hi\n')).toMatchObject({ status: 0 });
      expect(servers.witness.mails).toMatchObject([{ from: USER, to: ['li@corp.example'] }]);
      setSecret(LOGIN_PASSWORD);
      expect((await run('neomutt', args, 'hi\n')).status).not.toBe(0);
      expect(servers.witness.mails.length).toBe(1);
    });

    it.skipIf(!tools.has('script'))('opens the mailbox with the code', async () => {
      setSecret(CODE);
      // NeoMutt wants a terminal: script(1) is one.
      const line = `neomutt -F '${config()}' -e 'push "<exit>"'`;
      await run('script', ['-qefc', line, '/dev/null']);
      expect(servers.witness.logins).toEqual([{ protocol: 'imap', user: USER, ok: true }]);
    });
  });

  describe.skipIf(!tools.has('aerc') || !tools.has('script'))('aerc', () => {
    /** Starts aerc in a terminal, script(1), and ends it once `done` or half a minute has passed. */
    const open = async (done: () => boolean) => {
      mkdirSync(join(folder, '.config', 'aerc'), { recursive: true });
      file('.config/aerc/accounts.conf', aerc(account, command));
      file('.config/aerc/aerc.conf', '[general]\nunsafe-accounts-conf = false\n');
      const child = spawn('script', ['-qefc', 'aerc', '/dev/null'], {
        env: { ...environment(), XDG_CONFIG_HOME: join(folder, '.config') },
        stdio: ['pipe', 'ignore', 'ignore'],
      });
      const gone = new Promise((ended) => child.once('exit', ended));
      for (const end = Date.now() + 30_000; Date.now() < end && !done(); )
        await new Promise((next) => setTimeout(next, 50));
      // With its terminal aerc goes, too.
      child.kill('SIGKILL');
      await gone;
    };

    it.each([
      ['opens the mailbox with the code', CODE, true],
      ['is refused with the login password', LOGIN_PASSWORD, false],
    ])('%s', async (_, secret, ok) => {
      setSecret(secret);
      await open(() => servers.witness.logins.length > 0);
      expect(servers.witness.logins[0]).toEqual({ protocol: 'imap', user: USER, ok });
    });
  });
});
