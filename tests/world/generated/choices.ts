/** What a scenario is drawn from: every choice with its values. Choices are independent unless draw.ts says so. */
export const KITS = [
  'antd5',
  'antd4',
  'arco',
  'mui',
  'element',
  'tdesign',
  'naive',
  'shoelace',
  'bootstrap5',
  'bootstrap3',
  'layui',
  'semi',
  'easyui',
  'lit',
  'plain',
] as const;

/** Common to both goals. */
export const common = {
  kit: KITS,
  lang: ['zh-CN', 'zh-CN', 'zh-TW', 'en'],
  /** `nested`: the goal's page stands in a same-origin frame of the page around it. */
  frame: ['none', 'none', 'nested'],
  /** ms until the lazy parts of a page are there. */
  late: [0, 0, 300, 700, 1500],
  zoom: [80, 90, 100, 100, 110, 125, 150],
  width: [800, 1024, 1280, 1366, 1440],
  /** How many things that only say the right words. */
  decoyCount: [0, 1, 2, 3],
  decoy: ['help', 'toast', 'twins', 'crumbs', 'mails', 'results', 'faq'],
  accent: ['#1677ff', '#386ee7', '#d33a31', '#00a870', '#722ed1', '#333333'],
  fontSize: [12, 13, 14, 16],
} as const;

export const code = {
  /** First hop, from the mailbox to its settings. */
  way: ['strip', 'avatar', 'gear', 'hover', 'rail', 'tree', 'tabs', 'cards', 'results'],
  /** Second hop, inside the settings. */
  section: ['menu', 'tree', 'tabs', 'cards', 'blocks'],
  /** Where the codes are kept: the panel itself, or a page of its own in the same or in another tab. */
  place: ['panel', 'page', 'tab'],
  flow: ['modal', 'drawer', 'inline', 'wizard', 'loads'],
  toggle: ['switch', 'checkbox', 'button', 'radio', 'none'],
  ask: ['none', 'modal', 'bubble', 'inline'],
  name: ['before', 'beside', 'after'],
  nameLabel: ['label', 'above', 'placeholder'],
  validity: ['native', 'select', 'radios', 'tags', 'calendar', 'absent'],
  /** A validity is already chosen. */
  preset: [true, false],
  shape: ['text', 'field', 'groups', 'masked', 'pre'],
  /** The confirming button sleeps until a box says that the code was copied. */
  copiedBox: [false, false, true],
  copy: ['button', 'icon', 'none'],
  listed: [0, 0, 1, 3],
  column: ['name-first', 'index-first', 'date-first'],
  mailbox: ['sirius', 'mid', 'classic'],
} as const;

export const admin = {
  way: ['menu', 'tree', 'rail', 'tabs', 'hover', 'cards', 'crumbs', 'results'],
  /** Words between the console and the rule. */
  depth: [2, 3],
  flow: ['list-modal', 'list-page', 'view-edit', 'form', 'cards'],
  picker: ['mode', 'native', 'select', 'tree', 'transfer', 'cascader', 'sides'],
  save: ['card', 'head', 'sticky'],
  draft: [false, false, true],
  confirm: ['none', 'modal', 'bubble'],
} as const;
