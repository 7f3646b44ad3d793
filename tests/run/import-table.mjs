/**
 * Who may import whom: a folder, with all below it, and the folders it may take from. What is not named may not be imported.
 * `npm run check` holds the code to it (`imports.mjs`), and docs/architecture.md draws it. Lower lines stand on upper ones.
 */
const all = 'basics words guides providers learned handover codes codes/clipboard protocol';

/** Folders are below `utils`, but for the last two. */
export const ALLOWED = {
  basics: '',
  words: '',
  guides: 'words',
  providers: 'words guides',
  learned: 'words guides providers',
  codes: '',
  'codes/vault': 'codes',
  'codes/reminders': 'codes',
  'codes/clipboard': '',
  handover: 'guides',
  protocol: 'words guides providers learned handover codes codes/vault codes/clipboard',
  settings: 'words learned handover codes/clipboard protocol',
  policy: 'learned protocol settings',
  help: 'words guides providers protocol',
  diagnose: 'words guides providers codes',
  popup: 'words guides providers handover codes protocol diagnose',
  worklist: 'words codes protocol popup',

  page: 'protocol',
  'page/gate': 'guides',
  'page/watch': '',
  'page/engine': 'guides',
  'page/locate': 'guides codes page',
  'page/capture': 'guides codes page/locate',
  'page/forms': 'page/locate page/capture',
  'page/showing': 'words guides learned page page/locate page/engine',
  'page/session':
    'words guides protocol page page/watch page/locate page/engine page/capture page/forms page/showing',
  'page/practice': 'words guides providers page page/watch page/locate page/engine page/forms page/session',

  'handover/destination': '',
  'handover/filling': 'guides page/locate handover/destination',
  'handover/others': 'page/locate',
  'handover/laifaxin':
    'guides protocol page/watch page/locate handover handover/destination handover/filling handover/others',
  'handover/custom':
    'guides protocol page/watch page/locate handover handover/destination handover/filling handover/others',
  'handover/pointing': 'handover',
  'handover/adding': 'words providers handover',
  'handover/exports': 'words providers',
  'handover/tickets': 'basics words guides providers codes codes/vault protocol diagnose handover',

  worker: `${all} codes/vault codes/reminders settings policy help popup worklist handover/adding handover/tickets`,

  components: `${all} settings help diagnose popup worklist page page/practice handover/adding handover/custom handover/exports handover/pointing`,
  entrypoints:
    'words providers handover codes/vault codes/clipboard page/gate page/forms page/session page/showing handover/custom handover/filling handover/laifaxin handover/pointing worker components',
};

/**
 * Packages, and the folders that may use them. What runs in pages carries neither zod nor the polyfill nor Preact; so where
 * pages take from a folder that has shapes, those stand in files of their own (`*.schema.ts`).
 */
export const PACKAGES = {
  zod: 'codes/vault protocol settings policy worker',
  'wxt/browser': 'words protocol codes/vault popup worker components entrypoints',
  preact: 'components entrypoints',
  uqr: 'handover/exports',
};
export const SCHEMAS = 'guides providers learned handover diagnose';
