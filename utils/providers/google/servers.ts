/** Servers of Gmail and Google Workspace. Source: the vendor's help, several client presets; last checked 2026-11. */
import { type ServerBook, tls } from '../server-book';

const orders = { unknown: ['google'] };

export const SERVERS: ServerBook = {
  families: [
    {
      id: 'google',
      node: 'global',
      imap: tls('imap.gmail.com', 993),
      smtp: { ...tls('smtp.gmail.com', 465), alternativePorts: [{ port: 587, security: 'starttls' }] },
      pop: tls('pop.gmail.com', 995),
      webmailHosts: ['myaccount.google.com', 'mail.google.com'],
      confidence: 'several-sources',
      lastChecked: '2026-11',
    },
  ],
  orders: { device: orders, cloud: orders },
};
