/**
 * Example addresses of every kind of page, and of settings that have an address, for the test of `pages.ts`. Not imported by the
 * product. `sid` and `uid` stand where the real pages carry them.
 */
import type { Examples } from '../examples';

const CLASSIC = 'https://mail.qiye.163.com/js6/main.jsp?sid=S&hl=zh_CN';
const SIRIUS = 'https://mailh.qiye.163.com/static/sirius-web/';

export const EXAMPLES = {
  login: [
    'https://qiye.163.com/login/',
    'https://qiye.163.com/login/?p=admin',
    'https://qiye.163.com/login/?msg=ERR.LOGIN.IPDENY',
    'https://qy.163.com/static/login/',
    'https://mail.qiye.163.com/?hl=en_US',
    'https://m.qiye.163.com/login.html',
    'https://qiye.163.com/admin.jsp',
    'https://mail.corp.example/',
  ],
  code: [
    'https://mail.qiye.163.com/static/commonweb/authcode.html',
    'https://mail.qiye.163.com/static/commonweb/authcode.html?p=qiye-authcode&hl=zh_CN',
    'https://mail.corp.example/static/commonweb/authcode.html?sid=S#/list',
  ],
  sirius: [
    SIRIUS,
    `${SIRIUS}#mailbox`,
    `${SIRIUS}index.html#settings-of-another-app`,
    `${SIRIUS}jump/index.html?sid=S&uid=a%40corp.example`,
  ],
  'sirius settings': [
    `${SIRIUS}#setting`,
    `${SIRIUS}?sid=S#setting?tab=account`,
    `${SIRIUS}#/setting/account`,
  ],
  classic: [
    CLASSIC,
    `${CLASSIC}#module=welcome.WelcomeModule|{}`,
    `${CLASSIC}#module=read.ReadModule|{"id":"1"}`,
  ],
  'classic settings': [
    `${CLASSIC}#module=options.LinkModule|{"subModName":"authCode","link":"option_authCode"}`,
    `${CLASSIC}#module=options.LinkModule%7C%7B%22subModName%22%3A%22authCode%22%7D`,
    `${CLASSIC}#module=options.BaseSetModule|{}`,
  ],
  admin: [
    'https://qiye.163.com/admin/',
    'https://mailhz.qiye.163.com/admin/index.html#/account/list',
    'https://mail.corp.example/admin/index.html',
  ],
  phone: ['https://mail.qiye.163.com/qiyeurs/door', 'https://mail.qiye.163.com/static/qiyeurs/#/info'],
  message: [
    'https://mail.qiye.163.com/js6/read/readhtml.jsp?mid=1&sid=S',
    'https://mail.qiye.163.com/js6/read/readdata.jsp;jsessionid=1?mid=1',
    'https://mail.qiye.163.com/app/readMail.html',
    'https://mail.corp.example/print_message.jsp?id=1',
  ],
  /** Pages of the same hosts that a guide knows nothing of, and look-alike paths. */
  other: [
    'https://mail.qiye.163.com/static/commonweb/index.html#/loginother',
    'https://mail.qiye.163.com/static/commonweb/authcode.html.bak',
    'https://mail.qiye.163.com/share/static/commonweb/authcode.html',
    'https://mail.qiye.163.com/STATIC/commonweb/authcode.html',
    'https://mail.qiye.163.com/js6/compose/compose.jsp#module=options.LinkModule',
    'https://mail.qiye.163.com/js6/upgrade.jsp',
    'https://mail.qiye.163.com/static/sirius-web-preview/#setting',
    'https://mail.qiye.163.com/administrator/index.html',
    'https://mail.qiye.163.com/redirect.jsp?to=/admin/index.html',
    'https://mail.qiye.163.com/loginout.html',
    'https://qiye.163.com/help/client-profile.html',
    'https://mail.qiye.163.com/already/setting.html#setting',
    'https://mail.qiye.163.com/settings/spread/readme.html',
  ],
} as const satisfies Examples;
