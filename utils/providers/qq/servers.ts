/** Servers of QQ Mail. Source: the vendor's help, several client presets; last checked 2026-11. */
import { type ServerBook, tls } from '../server-book';

const orders = { unknown: ['qq'] };

export const SERVERS: ServerBook = {
  families: [
    {
      id: 'qq',
      node: 'qq',
      imap: tls('imap.qq.com', 993),
      smtp: { ...tls('smtp.qq.com', 465), alternativePorts: [{ port: 587, security: 'starttls' }] },
      pop: tls('pop.qq.com', 995),
      webmailHosts: ['wx.mail.qq.com'],
      confidence: 'several-sources',
      lastChecked: '2026-11',
    },
  ],
  orders: { device: orders, cloud: orders },
};
