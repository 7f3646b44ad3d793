/**
 * The practice world: look-alike NetEase and client sites on their real host names, from one local HTTPS server.
 *
 * To add a site: make `sites/<name>/` with an `index.html` (an app of its own, any library; `vite.config.ts` in the folder
 * is merged into the build), add a line to `registry.ts` that says which host and path it answers, and run
 * `node tests/world/build.ts`. In the page `window.__BOOT__` holds `{lang, options, account address, sid}`; the API is
 * `POST /__world/api/<name>` (see api.ts). Mark every control that is right to press `data-w="name"` and traps
 * `data-w-bad="name"` (see witness.ts). Then add scenarios in `scenarios/`.
 */
import { createServer as createHttp } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, createServer as createNet, type Socket } from 'node:net';
import { NEW_MEMBER, NEW_RANGE } from './admin.ts';
import { selfSigned } from './cert.ts';
import { handler } from './handler.ts';
import { hlOf, jumpUrl } from './login.ts';
import { defaultOptions, type WorldOptions } from './options.ts';
import { mainAccount, makeState, openSession, type WorldState } from './state.ts';
import type { ClickRecord } from './witness.ts';

/** Hosts the certificate names and the browser is sent to us for. Everything else does not resolve. */
const HOSTS = [
  '163.com',
  'corp.example',
  'client.example',
  'laifaxin.com',
  'laifa.xin',
  'worldtradetool.com',
  'evil.example',
  'aliyun.com',
  'google.com',
  'qq.com',
  'zoho.com',
];

export interface World {
  port: number;
  /** Chromium switches that send the real host names here. */
  chromeArgs: string[];
  /** The same as an HTTP proxy, for a single browser context or for Firefox (certificate errors to be ignored there). */
  proxy: string;
  state: WorldState;
  options: WorldOptions;
  /** All that was pressed so far, in order. */
  clicks(): ClickRecord[];
  /** Opens a session for the main account; `{sid}`, `{uid}`, `{hl}`, `{host}`, `{jump}` in `template` are filled in. */
  url(template: string): string;
  /** What a person would type into the control of that name, or null. */
  personTypes(control: string): string | null;
  stop(): Promise<void>;
}

/** Starts a world in a few ms; the sites must have been built (`node tests/world/build.ts`). */
export async function startWorld(options: Partial<WorldOptions> = {}): Promise<World> {
  const all: WorldOptions = { ...defaultOptions, ...options };
  const state = makeState(all);
  const records: ClickRecord[] = [];
  const answer = handler(state, records);
  const https = createHttps(selfSigned(HOSTS.flatMap((h) => [h, `*.${h}`])), answer);
  const http = createHttp((request, response) => {
    response.writeHead(302, { location: `https://${request.headers.host}${request.url}` }).end();
  });
  const known = (host: string) => HOSTS.some((h) => host === h || host.endsWith(`.${h}`));
  // Also a proxy, for browsers without host rules and for many worlds in one browser.
  http.on('connect', (request, socket) => {
    if (!known((request.url ?? '').replace(/:\d+$/, '')))
      return void socket.end('HTTP/1.1 502 Unknown host\r\n\r\n');
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    gate.emit('connection', socket);
  });
  const sockets = new Set<Socket>();
  // Host rules map both ports of a name to ours, so the first byte (0x16: TLS) tells the two apart.
  const gate = createNet((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === 0x16 ? https : http).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  await new Promise<void>((resolve) => gate.listen(0, '127.0.0.1', resolve));
  const { port } = gate.address() as AddressInfo;

  return {
    port,
    chromeArgs: [
      `--host-resolver-rules=${HOSTS.flatMap((h) => [`MAP ${h} 127.0.0.1:${port}`, `MAP *.${h} 127.0.0.1:${port}`]).join(', ')}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      '--ignore-certificate-errors',
    ],
    proxy: `http://127.0.0.1:${port}`,
    state,
    options: all,
    clicks: () => [...records],
    url(template) {
      if (!template.includes('{')) return template;
      const session = openSession(state, mainAccount(state).address);
      return template
        .replaceAll('{jump}', () => jumpUrl(session, all))
        .replaceAll('{sid}', session.sid)
        .replaceAll('{uid}', encodeURIComponent(session.address))
        .replaceAll('{hl}', hlOf(all))
        .replaceAll('{host}', all.host);
    },
    personTypes(control) {
      const account = mainAccount(state);
      const typed: Record<string, string> = {
        'login-address': account.address,
        'login-password': account.password,
        sms: state.smsCode,
        phone: account.phone,
        'client-user': 'zhangwei@client.example',
        'client-password': 'Client#2026',
        member: NEW_MEMBER,
        'ip-range': NEW_RANGE,
      };
      return typed[control] ?? null;
    },
    stop: () =>
      new Promise((resolve) => {
        gate.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
