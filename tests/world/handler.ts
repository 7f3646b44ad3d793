/** One request in, one answer out: witness, API, login hops, built assets, pages. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { api } from './api.ts';
import { built, typeOf } from './assets.ts';
import { callLaifaxin } from './clients/laifaxin.ts';
import { cookieFor, sessionOf } from './cookies.ts';
import { FIELDS_PATH, fieldsScript, noteField } from './fields.ts';
import { HOP_PATH, hopDelay, hopPage } from './hop.ts';
import {
  ADMIN_HOPS,
  ADMIN_LOGIN_PATH,
  enter,
  JUMP_PATH,
  jumpPage,
  LOGIN_PATH,
  loginUrl,
  mailboxUrl,
} from './login.ts';
import { isWebmailHost, sites, type Visit } from './registry.ts';
import type { Session, WorldState } from './state.ts';
import { type ClickRecord, readRecord, WITNESS_PATH, witnessScript } from './witness.ts';

const API = '/__world/api/';
const LAIFAXIN_API = `${API}laifaxin/`;
const HTML = 'text/html; charset=utf-8';
const NOT_FOUND = '<!doctype html><meta charset="utf-8"><title>404</title><h1>404 Not Found</h1>';
const HL: Record<string, string> = { zh_CN: 'zh-CN', zh_TW: 'zh-TW', en_US: 'en' };

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

const pause = (ms: number) => (ms > 0 ? new Promise((done) => setTimeout(done, ms)) : undefined);

type Headers = Record<string, string>;
function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  headers: Headers = {},
) {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers }).end(body);
}

function redirect(response: ServerResponse, location: string, headers: Headers = {}) {
  response.writeHead(302, { location, ...headers }).end();
}

/** A site's html with the witness and what the page is told: language, options, session. */
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
  const { options } = state;

  async function witness(request: IncomingMessage, response: ServerResponse) {
    const record = readRecord(await bodyOf(request));
    if (record) records.push(record);
    // Sandboxed frames have an origin of their own.
    response.writeHead(204, { 'access-control-allow-origin': '*' }).end();
  }

  async function callApi(visit: Visit, request: IncomingMessage, response: ServerResponse) {
    const body = JSON.parse((await bodyOf(request)) || '{}') as Record<string, unknown>;
    await pause(options.latency);
    const call = api[visit.path.slice(API.length)];
    const session = sessionOf(state, request, visit.query);
    const account = state.accounts.find((a) => a.address === session?.address);
    let answer: unknown = { error: 'ERR.SESSIONNULL' };
    if (!call) answer = { error: 'NO.SUCH.CALL' };
    else if (session && account) answer = call({ state, session, account, body });
    send(response, 200, 'application/json; charset=utf-8', JSON.stringify(answer));
  }

  async function callClient(visit: Visit, request: IncomingMessage, response: ServerResponse) {
    const body = JSON.parse((await bodyOf(request)) || '{}') as Record<string, unknown>;
    const answer = await callLaifaxin(visit.path.slice(LAIFAXIN_API.length), {
      state,
      host: visit.host,
      body,
    });
    send(response, 200, 'application/json; charset=utf-8', JSON.stringify(answer));
  }

  async function asset(path: string, response: ServerResponse) {
    const file = path.slice('/assets/'.length);
    if (/(^|\/)lazy-[^/]*$/.test(file)) await pause(options.chunkDelay);
    const content = built(file);
    send(response, content ? 200 : 404, typeOf(file), content ?? '', { 'cache-control': 'max-age=3600' });
  }

  async function login({ host, path }: Visit, request: IncomingMessage, response: ServerResponse) {
    const form = new URLSearchParams(await bodyOf(request));
    await pause(options.latency);
    const { location, session } = enter(state, form, path === ADMIN_LOGIN_PATH);
    redirect(response, location, session ? cookieFor(session, host) : {});
  }

  function page(visit: Visit, request: IncomingMessage, response: ServerResponse) {
    const { host, path } = visit;
    const session = sessionOf(state, request, visit.query);
    const cookie = session ? cookieFor(session, host) : {};
    if (path === JUMP_PATH && session)
      return send(response, 200, HTML, jumpPage(mailboxUrl(session, options)), cookie);
    for (const site of sites) {
      const html = site.serves(visit);
      const content = html ? built(`${site.name}/${html}`) : null;
      if (!content) continue;
      if (site.needsSession && !session) return redirect(response, loginUrl(host, isWebmailHost(host)));
      return send(response, 200, HTML, withBoot(content.toString('utf8'), state, session, visit), cookie);
    }
    if (host === 'qiye.163.com' && ADMIN_HOPS.includes(path))
      return redirect(response, 'https://qiye.163.com/login/?p=admin');
    send(response, 404, HTML, NOT_FOUND);
  }

  async function hop(visit: Visit, request: IncomingMessage, response: ServerResponse) {
    await pause(hopDelay(options));
    const session = sessionOf(state, request, visit.query);
    if (!session) return redirect(response, loginUrl(visit.host, isWebmailHost(visit.host)));
    send(response, 200, HTML, hopPage(visit.query, session, options));
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const host = (request.headers.host ?? '').split(':')[0] ?? '';
    const url = new URL(request.url ?? '/', `https://${host}`);
    const visit: Visit = { host, path: url.pathname, query: url.searchParams, options };
    const { path } = visit;
    if (path === WITNESS_PATH) return witness(request, response);
    if (path === `${WITNESS_PATH}.js`) return send(response, 200, typeOf(path), witnessScript);
    if (path === `${FIELDS_PATH}.js`) return send(response, 200, typeOf(path), fieldsScript);
    if (path === FIELDS_PATH) {
      noteField(state, await bodyOf(request));
      return void response.writeHead(204).end();
    }
    if (path.startsWith(LAIFAXIN_API)) return callClient(visit, request, response);
    if (path.startsWith(API)) return callApi(visit, request, response);
    if (path.startsWith('/assets/')) return asset(path, response);
    if (path === LOGIN_PATH || path === ADMIN_LOGIN_PATH) return login(visit, request, response);
    if (path === HOP_PATH) return hop(visit, request, response);
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    page(visit, request, response);
  };
}
