/**
 * Labels that are built, not listed: a verb and an object in either order. No list of whole labels is long enough for pages
 * that nobody here has seen; 新建专用密码 and 授权码申请 are the same wish as 生成授权密码. Spelled as `folding.ts` leaves them, so one
 * spelling of each stands for all (新增, 新建 → 添加; 授权码 → 授权密码; 启用 → 开启; 登入 → 登录).
 * Source: texts of mail providers' settings and help pages, 2020–2026; last checked 2026-11.
 */
import type { Compound } from '../provider';
import type { LabelId } from './labels';

/** What a code is called. */
const CODE = [
  '授权密码',
  '客户端授权密码',
  '专属授权密码',
  '客户端专属授权密码',
  '专用密码',
  '客户端专用密码',
  '客户端密码',
  '应用密码',
  '应用专用密码',
  '客户端独立密码',
  '第三方客户端密码',
  '第三方客户端授权密码',
  '邮箱授权密码',
  '登录授权密码',
  '设备密码',
];
const CODE_EN = [
  ...['', 'client ', 'mail client ', 'app ', 'device ', 'third-party '].flatMap((whose) =>
    ['authorization', 'authorisation', 'auth', 'access'].flatMap((kind) => [
      `${whose}${kind} code`,
      `${whose}${kind} password`,
    ]),
  ),
  'app password',
  'app-specific password',
  'application password',
  'client password',
  'client-specific password',
  'device password',
  'dedicated password',
  'client code',
];
const MAKE = ['生成', '添加', '创建', '获取', '申请', '领取', '新'];
const MAKE_EN = ['generate', 'create', 'add', 'get', 'new', 'request', 'issue', 'make', 'set up'];
const ON = ['开启', '打开', '开通', '激活', '使用', '设置', '允许', '允许使用'];
const ON_EN = ['enable', 'turn on', 'activate', 'use', 'set', 'set up', 'switch on', 'allow'];
const KEPT = [
  '保存',
  '复制',
  '记录',
  '记下',
  '抄下',
  '备份',
  '妥善保存',
  '妥善保管',
  '保管',
  '存好',
  '记好',
  '复制并保存',
];
const KEPT_EN = ['saved', 'copied', 'stored', 'noted', 'kept', 'recorded', 'written down'];

/** Where logins may come from: the console's entry, and the title of the rule. */
const IP_LOGIN: readonly Compound[] = [
  {
    parts: [
      [
        'IP',
        '登录IP',
        'IP登录',
        '登录地区',
        '地区',
        '登录地域',
        '地域',
        '登录区域',
        '区域登录',
        '登录地',
        '登录地点',
        '异地登录',
        'IP地址',
        'IP与地区',
        'IP/地区',
        '登录来源',
        '来源',
        'IP访问',
        '访问IP',
        '访问地区',
        '账号登录地区',
        '账号登录IP',
        '成员登录地区',
        '成员登录IP',
      ],
      [
        '限制',
        '管理',
        '管控',
        '控制',
        '规则',
        '策略',
        '访问控制',
        '登录限制',
        '设置',
        '限定',
        '范围',
        '限制设置',
        '限制规则',
        '限制策略',
        '限制管理',
        '登录管理',
      ],
    ],
  },
  {
    parts: [
      [
        'login ip',
        'ip',
        'ip login',
        'login region',
        'region',
        'login location',
        'geo',
        'ip and region',
        'ip & region',
        'login source',
        'sign-in location',
        'sign-in region',
        'sign-in ip',
        'ip access',
        'login area',
        'login locations',
        'login regions',
      ],
      [
        ' restriction',
        ' restrictions',
        ' management',
        ' control',
        ' rules',
        ' policy',
        ' access',
        ' access control',
        ' limits',
        ' limit',
        ' settings',
      ],
    ],
  },
];

/** Whom a rule of the console is for: everyone, or those who run it. */
const EVERYONE = [
  '成员',
  '全体成员',
  '所有成员',
  '全部成员',
  '普通成员',
  '全员',
  '员工',
  '全体员工',
  '所有员工',
  '用户',
  '所有用户',
  '全部用户',
  '普通用户',
  '全部账号',
  '所有账号',
  '成员账号',
  '普通账号',
  '全公司',
  '全企业',
  '默认',
  '缺省',
  '全局',
  '通用',
  '基础',
];
const EVERYONE_EN = [
  'member',
  'members',
  'all members',
  'ordinary members',
  'everyone',
  'everybody',
  'user',
  'users',
  'all users',
  'all accounts',
  'staff',
  'all staff',
  'employees',
  'all employees',
  'default',
  'global',
  'company-wide',
];
const ADMINS = ['管理员', '超级管理员', '子管理员', '分级管理员', '部门管理员', '管理员账号', '管理者'];
const ADMINS_EN = [
  'administrator',
  'administrators',
  'admins',
  'sub-administrator',
  'sub-administrators',
  'super administrator',
];
const OF_RULE = [
  '规则',
  '策略',
  '登录规则',
  '登录策略',
  '登录限制',
  '登录IP限制',
  'IP限制',
  '登录地区',
  '登录地区限制',
  '登录范围',
  '登录管控',
  '地区规则',
  '地区限制',
  'IP规则',
  '限制',
];
const OF_RULE_EN = [
  ' rule',
  ' rules',
  ' policy',
  ' login',
  ' sign-in',
  ' login rule',
  ' login rules',
  ' login policy',
  ' sign-in rule',
  ' login restriction',
  ' login limit',
  ' sign-in restriction',
  ' ip restriction',
  ' login region',
  ' login regions',
  ' region rule',
];

export const COMPOUNDS: Partial<Record<LabelId, readonly Compound[]>> = {
  mailboxSettings: [
    {
      parts: [
        ['查看', '打开', '进入', '前往', '显示', ''],
        ['所有', '全部', '更多', '完整', '邮箱', '邮件', '常规', '高级', '账号', '个人邮箱'],
        ['设置', '选项', '设置项'],
      ],
    },
    {
      parts: [
        ['see ', 'view ', 'open ', 'go to ', 'show ', ''],
        ['all ', 'more ', 'full ', 'mail ', 'mailbox ', 'email ', 'account ', 'advanced '],
        ['settings', 'options', 'preferences'],
      ],
    },
  ],
  generate: [{ parts: [MAKE, CODE], both: true }, { parts: [MAKE_EN.map((verb) => `${verb} `), CODE_EN] }],
  codeTitle: [
    { parts: [CODE, ['', '登录', '登录功能', '功能', '服务', '登录服务']] },
    { parts: [CODE_EN] },
    { parts: [CODE_EN.map((one) => `${one}s`)] },
  ],
  codeSettings: [
    { parts: [CODE, ['', '管理', '设置', '列表']] },
    { parts: [CODE_EN, ['', 's', ' settings', ' management']] },
    {
      parts: [
        [
          'POP',
          'POP3',
          'POP/IMAP',
          'POP3/IMAP',
          'IMAP/SMTP',
          'POP/SMTP',
          'POP/SMTP/IMAP',
          'POP3/IMAP/SMTP',
          'IMAP/POP3/SMTP',
          'IMAP/POP',
          'SMTP/IMAP',
          'POP和IMAP',
          'IMAP和SMTP',
        ],
        ['', '设置', '服务', '协议', '访问', ' settings', ' access'],
      ],
    },
  ],
  accountSecurity: [
    {
      parts: [
        ['安全', '账号', '登录', '密码', '账号安全'],
        ['与', '和', '及', ''],
        ['安全', '客户端', '隐私', '登录', '授权', '设备', '密码', '权限'],
      ],
    },
    {
      parts: [
        ['security', 'account', 'sign-in', 'login', 'password'],
        [' & ', ' and '],
        ['security', 'clients', 'client', 'apps', 'privacy', 'devices', 'sign-in', 'login', 'passwords'],
      ],
    },
  ],
  clientSettings: [
    {
      parts: [
        ['客户端', '第三方客户端', '邮件客户端', '三方客户端', '客户端与应用', '第三方应用', '应用与客户端'],
        [
          '',
          '设置',
          '管理',
          '登录',
          '访问',
          '授权',
          '接入',
          '与应用',
          '和应用',
          '与授权',
          '收发',
          '收发信',
          '登录授权',
          '登录管理',
          '授权管理',
          '访问管理',
        ],
      ],
    },
    {
      parts: [
        ['转发', '收发', '代收', 'POP', 'IMAP', 'POP/IMAP', 'POP3/IMAP', '协议'],
        ['和', '与', '及', '/', ''],
        ['客户端', '第三方客户端', '邮件客户端'],
        ['', '设置', '登录'],
      ],
    },
    {
      parts: [
        ['forwarding', 'pop', 'imap', 'pop/imap', 'protocols'],
        [' and ', ' & ', '/'],
        ['clients', 'mail clients', 'apps'],
      ],
    },
    {
      parts: [
        [
          'mail client',
          'email client',
          'third-party client',
          'client',
          'clients and apps',
          'apps and clients',
        ],
        ['', 's', ' settings', ' access', ' login', ' management', 's & apps', 's and apps'],
      ],
    },
  ],
  setCode: [
    {
      parts: [
        ['允许', '开启', '使用', '打开'],
        ['', '使用'],
        ['第三方客户端', '客户端', '邮件客户端', '三方客户端'],
        ['', '登录', '收信', '收发信', '访问', '收发邮件', '授权密码登录', '专用密码登录'],
      ],
    },
    { parts: [ON, CODE], both: true },
    { parts: [ON, CODE, ['登录', '登录客户端', '功能', '服务']] },
    { parts: [ON_EN.map((verb) => `${verb} `), CODE_EN, ['', 's']] },
  ],
  turnOn: [
    {
      parts: [
        ['开启', '打开', '开通', '激活'],
        ['', '服务', '功能', '此功能', '该功能', '本功能', '此服务'],
      ],
    },
    {
      parts: [
        ['enable', 'turn on', 'activate', 'switch on'],
        ['', ' it', ' this', ' now', ' service', ' feature'],
      ],
    },
  ],
  generateBare: [
    {
      parts: [
        [
          '我了解',
          '我已了解',
          '我知道了',
          '知道了',
          '我已知晓',
          '我同意',
          '同意',
          '同意并',
          '确认',
          '确定',
          '继续',
          '确认并',
        ],
        ['生成', '创建', '添加', '获取'],
        ['', '密码', '授权密码', '专用密码', '客户端密码'],
      ],
    },
    {
      parts: [
        ['生成', '添加', '创建', '获取', '申请', '领取', '新'],
        ['', '密码', '一条', '记录', '密钥'],
      ],
    },
    {
      parts: [
        ['generate', 'create', 'add', 'get', 'new', 'request', 'issue'],
        ['', ' code', ' password', ' one', ' entry'],
      ],
    },
  ],
  confirm: [
    {
      parts: [
        ['我已', '已', '我已经', '已经', '我', '我都'],
        KEPT,
        [
          '',
          '好',
          '了',
          '完毕',
          '密码',
          '授权密码',
          '该密码',
          '此密码',
          '好密码',
          '好该密码',
          '好授权密码',
          '并关闭',
        ],
      ],
    },
    {
      parts: [
        ['立即', '马上', '现在', '确认', '确定', '已保存', '已保存好'],
        ['生效', '开启', '完成', '并完成', '使用', '关闭'],
      ],
    },
    {
      parts: [
        ['确定', '确认', '完成', '保存', '提交', '好'],
        [
          '',
          '生效',
          '并生效',
          '使用',
          '添加',
          '并关闭',
          '并保存',
          '保存',
          '设置',
          '创建',
          '生成',
          '配置',
          '申请',
          '了',
        ],
      ],
    },
    {
      parts: [
        ['', 'i have ', "i've ", 'i ', 'yes, i have ', 'already '],
        KEPT_EN,
        [
          '',
          ' it',
          ' the code',
          ' the password',
          ' this code',
          ' this password',
          ', activate',
          ' and activate',
          ', close',
          ', done',
        ],
      ],
    },
    {
      parts: [
        ['ok', 'confirm', 'done', 'save', 'finish', 'apply', 'complete'],
        ['', ' and close', ' and activate', ' code', ' password', ' changes', ' it'],
      ],
    },
  ],
  submitForm: [
    {
      parts: [
        ['确定', '确认', '保存', '提交', '完成', '继续'],
        ['', '生成', '创建', '添加', '申请', '并生成', '并继续'],
      ],
    },
    {
      parts: [
        ['立即', '马上', '去'],
        ['生成', '创建', '获取', '申请'],
      ],
    },
    {
      parts: [
        ['ok', 'confirm', 'save', 'submit', 'continue', 'create', 'generate', 'next'],
        ['', ' and generate', ' and create', ' code', ' password'],
      ],
    },
  ],
  continueOn: [
    {
      parts: [
        ['确定', '确认', '继续', '立即', '同意', '我同意', '同意并', '是'],
        ['', '开启', '打开', '开通', '激活', '继续', '操作'],
      ],
    },
    {
      parts: [
        ['yes', 'ok', 'confirm', 'continue', 'agree', 'i agree', 'proceed'],
        ['', ', continue', ', enable', ', turn on', ' and continue', ' and enable', ' and turn on'],
      ],
    },
  ],
  // The console, from the deepest place outwards: security × login × limit × address or region.
  adminIpLogin: IP_LOGIN,
  // 管理 and 规则 are words of the menu: a rule's own title says what it limits.
  ruleTitle: [
    {
      parts: [
        ['登录地区', '异地登录', '登录区域', '登录地点', '登录来源', '登录省市', 'IP登录', '登录IP'],
        ['限制', '限定', '管控', '控制'],
      ],
    },
    {
      parts: [
        [
          'login region',
          'login location',
          'sign-in region',
          'sign-in location',
          'login source',
          'login area',
        ],
        [' restriction', ' restrictions', ' limits', ' limit', ' control'],
      ],
    },
  ],
  // Bare 默认 or 成员 may say anything; 全体成员 alone is a rule's title.
  ruleDefault: [
    { parts: [EVERYONE, OF_RULE] },
    {
      parts: [
        ['全体', '所有', '全部', '普通'],
        ['成员', '员工', '用户', '账号', '成员账号', '人员'],
      ],
    },
    { parts: [EVERYONE_EN, OF_RULE_EN] },
    {
      parts: [
        ['all ', 'ordinary '],
        ['members', 'users', 'accounts', 'staff', 'employees'],
      ],
    },
  ],
  // 管理后台 alone is the console's own name
  ruleOfAdmins: [
    { parts: [ADMINS, ['', ...OF_RULE]] },
    { parts: [['后台', '管理后台'], OF_RULE] },
    { parts: [ADMINS_EN, ['', ...OF_RULE_EN]] },
    { parts: [['admin', 'admin console'], OF_RULE_EN] },
  ],
  allRegions: [
    {
      parts: [
        ['', '允许', '开放'],
        ['所有', '全部', '任意', '任何', '不限', '不限制', '全国所有', '全国'],
        [
          '地区',
          '省市',
          '省份',
          '区域',
          '地域',
          '登录地区',
          '登录地点',
          '登录地',
          '地点',
          '登录区域',
          '登录来源',
          '省市和地区',
          '国家和地区',
          '国家/地区',
          '城市',
        ],
        ['', '登录'],
      ],
    },
    {
      parts: [
        ['登录地区', '地区', '登录地点', '登录', '省市'],
        ['不限', '不限制', '不作限制', '不做限制', '无限制'],
      ],
    },
    {
      parts: [
        ['', 'allow ', 'allow login from ', 'from '],
        ['all ', 'any ', 'every '],
        [
          'region',
          'regions',
          'location',
          'locations',
          'province',
          'provinces',
          'place',
          'area',
          'areas',
          'countries and regions',
          'login region',
          'login location',
        ],
      ],
    },
    {
      parts: [
        ['no ', 'without ', 'no login ', 'no region '],
        ['limit', 'limits', 'restriction', 'restrictions', 'limitation'],
      ],
    },
    {
      parts: [
        [
          'anywhere',
          'unlimited',
          'not limited',
          'not restricted',
          'do not restrict',
          "don't restrict",
          'do not limit',
          "don't limit",
        ],
      ],
    },
  ],
  ruleYes: [
    {
      parts: [
        ['确定', '确认'],
        ['修改', '保存', '开启', '提交', '生效', '应用', '发布', '更改'],
      ],
    },
    {
      parts: [
        ['confirm', 'yes, '],
        [' change', ' changes', 'change', 'save', 'apply', 'enable', 'publish'],
      ],
    },
  ],
  ruleScope: [
    {
      parts: [
        ['允许', '可', '可以', '限制', '限定', '仅允许', '准许', ''],
        ['登录'],
        ['', '的'],
        [
          '地区',
          '省市',
          '省份',
          '城市',
          '范围',
          '地区范围',
          '省市范围',
          '地点',
          '地',
          '地域',
          '区域',
          '来源',
          '位置',
        ],
      ],
    },
    {
      parts: [
        ['允许', '许可', '开放', '可用'],
        ['', '的'],
        ['地区', '省市', '省份', '城市', '范围'],
      ],
    },
    {
      parts: [
        ['allowed ', 'permitted ', 'login ', 'sign-in ', 'allowed login ', 'allowed sign-in '],
        ['region', 'regions', 'provinces', 'locations', 'location', 'areas', 'range', 'scope', 'cities'],
      ],
    },
  ],
  adminLimit: [
    {
      parts: [
        [
          '登录',
          '账号登录',
          '成员登录',
          '用户登录',
          '访问',
          '登录地',
          '登录地点',
          '登录地区',
          '登录区域',
          '登录地域',
          '登录来源',
          '异地登录',
        ],
        ['限制', '管控', '控制', '策略', '规则', '权限', '限制设置', '限制管理', '限制规则', '范围'],
      ],
    },
    {
      parts: [
        ['login', 'sign-in', 'logon', 'access', 'member login'],
        [' restriction', ' restrictions', ' control', ' policy', ' policies', ' rules', ' limits', ' limit'],
      ],
    },
  ],
  adminLogin: [
    { parts: [['登录'], ['管理', '设置', '配置', '与认证', '认证', '与访问', '方式管理']] },
    {
      parts: [
        ['login', 'sign-in', 'logon'],
        [
          ' management',
          ' settings',
          ' configuration',
          ' and authentication',
          ' & authentication',
          ' and access',
        ],
      ],
    },
  ],
  adminSecureLogin: [
    {
      parts: [
        ['安全登录', '登录安全', '账号安全', '登录与安全', '安全与登录', '登录防护', '登录保护'],
        ['', '管理', '设置', '策略', '中心'],
      ],
    },
    {
      parts: [
        ['secure login', 'login security', 'sign-in security', 'account security', 'login protection'],
        ['', ' settings', ' policy', ' management'],
      ],
    },
  ],
  adminSecurity: [
    {
      parts: [
        ['', '企业', '系统', '全局', '邮箱', '访问', '登录'],
        ['策略', '访问控制', '风控', '风险控制', '权限策略'],
        ['', '管理', '设置', '中心', '配置'],
      ],
    },
    {
      parts: [
        ['', 'company ', 'system ', 'global ', 'access '],
        ['policies', 'policy', 'access control'],
      ],
    },
    {
      parts: [
        ['安全', '企业安全', '系统安全', '邮箱安全', '安全与风控', '安全与合规', '安全防护', '安全与权限'],
        ['', '中心', '管理', '设置', '策略', '配置', '管控', '防护', '保护', '控制'],
      ],
    },
    {
      parts: [
        [
          'security',
          'company security',
          'system security',
          'security & compliance',
          'security and compliance',
        ],
        ['', ' center', ' centre', ' management', ' settings', ' policy', ' policies', ' control'],
      ],
    },
  ],
  adminAudit: [
    {
      parts: [
        ['安全与审计', '安全审计', '审计与安全', '安全和审计', '安全及审计'],
        ['', '管理', '中心'],
      ],
    },
    {
      parts: [
        [
          'security & audit',
          'security and audit',
          'audit & security',
          'security audit',
          'audit and security',
        ],
        [''],
      ],
    },
  ],
};
