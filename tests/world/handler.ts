/** One request in, one answer out: witness, API, login hops, built assets, pages. */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { api } from './api.ts';
import { OUT_DIR } from './build-dir.ts';
import { entryHost, JUMP_PATH, jumpPage, jumpUrl, mailboxUrl } from './login.ts';
import { isWebmailHost, sites, type Visit } from './registry.ts';
import { openSession, type Session, type WorldState } from './state.ts';
import { type ClickRecord, readRecord, WITNESS_PATH, witnessScript } from './witness.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const COOKIE = 'QIYE_SESS';
const files = new Map<string, Buffer | null>();

function built(path: string): Buffer | null {
  const known = files.get(path);
  if (known !== undefined) return known;
  let content: Buffer | null = null;
  try {
    content = readFileSync(join(OUT_DIR, normalize(path)));
  } catch {
    // Not there: answered 404.
  }
  files.set(path, content);
  return content;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

const pause = (ms: number) => (ms > 0 ? new Promise((done) => setTimeout(done, ms)) : undefined);

function sessionOf(state: WorldState, request: IncomingMessage, query: URLSearchParams): Session | null {
  const cookie = request.headers.cookie?.match(new RegExp(`${COOKIE}=([0-9a-f]+)`))?.[1];
  return state.sessions.get(query.get('sid') ?? '') ?? state.sessions.get(cookie ?? '') ?? null;
}

/** Cookies are shared among NetEase's hosts, a customer's host keeps its own. */
function cookieFor(session: Session, host: string): string {
  const domain = host.endsWith('.163.com') ? '; Domain=.163.com' : '';
  return `${COOKIE}=${session.sid}; Path=/; Secure; HttpOnly; SameSite=Lax${domain}`;
}

const HL: Record<string, string> = { zh_CN: 'zh-CN', zh_TW: 'zh-TW', en_US: 'en' };

function withBoot(html: string, state: WorldState, session: Session | null, visit: Visit): string {
  const boot = {
    lang: HL[visit.query.get('hl') ?? ''] ?? state.options.lang,
    options: state.options,
    sid: session?.sid ?? '',
    address: session?.address ?? '',
  };
  const json = JSON.stringify(boot).replaceAll('<', '\\u003c');
  const head = `<script src="/__world/witness.js"></script><script>window.__BOOT__=${json}</script>`;
  return html
    .replace(/<head>/i, (m) => `${m}${head}`)
    .replace(/<html lang="[^"]*"/i, `<html lang="${boot.lang}"`);
}

/** The request listener of a world. */
export function handler(state: WorldState, records: ClickRecord[]) {
  const send = (
    response: ServerResponse,
    status: number,
    type: string,
    body: string | Buffer,
    headers = {},
  ) =>
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers }).end(body);
  const redirect = (response: ServerResponse, location: string, headers = {}) =>
    response.writeHead(302, { location, ...headers }).end();

  async function callApi(name: string, visit: Visit, request: IncomingMessage, response: ServerResponse) {
    const body = JSON.parse((await bodyOf(request)) || '{}') as Record<string, unknown>;
    await pause(state.options.latency);
    const session = sessionOf(state, request, visit.query);
    const account = state.accounts.find((a) => a.address === session?.address);
    const call = api[name];
    let answer: unknown = { error: 'ERR.SESSIONNULL' };
    if (!call) answer = { error: 'NO.SUCH.CALL' };
    else if (session && account) answer = call({ state, session, account, body });
    send(response, 200, 'application/json; charset=utf-8', JSON.stringify(answer));
  }

  /** The form of the login page is posted to the entry host, as on the real site. */
  async function login(request: IncomingMessage, response: ServerResponse) {
    const form = new URLSearchParams(await bodyOf(request));
    await pause(state.options.latency);
    const address = form.get('address') ?? '';
    const account = state.accounts.find((a) => a.address === address);
    if (!account) return redirect(response, 'https://qiye.163.com/login/?msg=ERR.LOGIN.USERNOTEXIST');
    if (account.password !== form.get('password'))
      return redirect(response, 'https://qiye.163.com/login/?msg=ERR.LOGIN.PASSERR');
    const session = openSession(state, address);
    redirect(response, jumpUrl(session, state.options), {
      'set-cookie': cookieFor(session, entryHost(state.options)),
    });
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const host = (request.headers.host ?? '').split(':')[0] ?? '';
    const url = new URL(request.url ?? '/', `https://${host}`);
    const visit: Visit = { host, path: url.pathname, query: url.searchParams, options: state.options };
    const { path } = visit;

    if (path === WITNESS_PATH) {
      const record = readRecord(await bodyOf(request));
      if (record) records.push(record);
      response.writeHead(204, { 'access-control-allow-origin': '*' }).end();
      return;
    }
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    if (path === '/__world/witness.js')
      return void send(response, 200, 'text/javascript; charset=utf-8', witnessScript);
    if (path.startsWith('/__world/api/')) return callApi(path.slice(13), visit, request, response);
    if (path.startsWith('/assets/')) {
      const file = path.slice('/assets/'.length);
      if (/(^|\/)lazy-[^/]*$/.test(file)) await pause(state.options.chunkDelay);
      const content = built(file);
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      return void send(response, content ? 200 : 404, type, content ?? '', {
        'cache-control': 'max-age=3600',
      });
    }
    if (path === '/domain/domainEntLogin') return void (await login(request, response));

    const session = sessionOf(state, request, visit.query);
    const cookie = session ? { 'set-cookie': cookieFor(session, host) } : {};
    if (path === JUMP_PATH && session)
      return void send(
        response,
        200,
        'text/html; charset=utf-8',
        jumpPage(mailboxUrl(session, state.options)),
        cookie,
      );

    for (const site of sites) {
      const html = site.serves(visit);
      if (!html) continue;
      if (site.needsSession && !session)
        return void redirect(
          response,
          `https://${isWebmailHost(host) ? 'qiye.163.com' : host}/login/?msg=ERR.SESSIONNULL`,
        );
      const content = built(`${site.name}/${html}`);
      if (content)
        return void send(
          response,
          200,
          'text/html; charset=utf-8',
          withBoot(content.toString('utf8'), state, session, visit),
          cookie,
        );
    }
    send(
      response,
      404,
      'text/html; charset=utf-8',
      '<!doctype html><meta charset="utf-8"><title>404</title><h1>404 Not Found</h1>',
    );
  };
}
