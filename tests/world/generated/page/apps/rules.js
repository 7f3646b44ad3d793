/** The login rules: a list, a summary, a form or cards; only the members' rule is the right one. */
import { bad, call, ok, plan, S, say, set, W } from '../core.js';
import { picker } from '../parts/pickers.js';

const { flow } = plan;

export const rulesInitial = () => ({
  rules: null,
  editing: flow === 'form' || flow === 'cards',
  choice: 'some',
  adminChoice: 'some',
  side: 'abroad',
  asking: false,
  drafted: false,
  saved: false,
});

export async function loadRules() {
  const rules = await call('admin/rules');
  set({ rules, choice: rules.members?.[0] === 'all' ? 'all' : 'some' });
}

function due() {
  if (S.saved) return null;
  if (S.asking) return 'sure';
  if (S.drafted) return 'enable';
  if (!S.editing) return 'edit';
  if (S.choice !== 'all') return plan.admin.picker === 'sides' && S.side !== 'inland' ? 'side' : 'region';
  return 'save';
}
/** A control that is right when its turn comes, and not before or after. */
const turn = (name, how = 'click') => (due() === name ? ok(name, how) : bad(`${name}-now`));

const NAMES = { zj: 0, sh: 1, gd: 2, bj: 3 };
const rangeOf = (regions) =>
  regions[0] === 'all' ? W.all : regions.map((id) => W.regions[NAMES[id]]).join('、');

async function apply() {
  await call('admin/save', { rule: 'members', regions: S.choice === 'all' ? ['all'] : S.rules.members });
  const rules = await call('admin/rules');
  set({ rules, asking: false, drafted: false, saved: true, editing: flow === 'form' || flow === 'cards' });
  say(W.saved);
}
/** The last press before the rule changes; some consoles ask once more. */
const last = () => (plan.admin.confirm === 'none' ? apply() : set({ asking: true }));
function save() {
  if (plan.admin.draft) return set({ drafted: true, editing: flow === 'form' || flow === 'cards' });
  return last();
}

const sureOk = () => ({ text: W.sureOk, kind: 'primary', on: apply, w: turn('sure') });
const sureNo = () => ({ text: W.cancel, on: () => set({ asking: false }), w: bad('sure-cancel') });
const asked = (k, anchor, here) =>
  plan.admin.confirm === 'bubble' && here
    ? k.bubble({ anchor, open: S.asking, text: W.sureText, ok: sureOk(), cancel: sureNo() })
    : anchor;

const saveButton = (k) =>
  asked(k, k.button({ text: W.save, kind: 'primary', on: save, w: turn('save') }), !plan.admin.draft);
const enableButton = (k) =>
  asked(k, k.button({ text: W.enable, kind: 'primary', on: last, w: turn('enable') }), true);
const cancelButton = (k) =>
  k.button({ text: W.cancel, on: () => set({ editing: false, choice: 'some' }), w: bad('edit-cancel') });

const editor = (k) =>
  picker(k, { due: due(), value: S.choice, set: (choice) => set({ choice }), right: true });
const adminEditor = (k) =>
  picker(k, { due: null, value: S.adminChoice, set: (adminChoice) => set({ adminChoice }), right: false });

const draftNote = (k) => S.drafted && k.row(k.alert({ text: W.draft }), enableButton(k));

function list(k) {
  const del = (who) => k.link({ text: W.del, on: () => undefined, w: bad(`delete-${who}`) });
  const edit = (who) =>
    k.link({
      text: W.edit,
      on: () => who === 'members' && set({ editing: true, saved: false }),
      w: who === 'members' ? turn('edit') : bad(`edit-${who}`),
    });
  const rows = [
    ['admins', W.adminRule, rangeOf(S.rules.admins)],
    ['members', W.memberRule, rangeOf(S.rules.members)],
    ['single', W.singleRule, W.regions[2]],
  ];
  return [
    k.row(k.button({ text: W.newRule, w: bad('new-rule') })),
    k.table({
      cols: [W.ruleName, W.ruleRange, W.colDo],
      rows: rows.map(([who, name, range]) => ({
        key: who,
        cells: [
          name,
          range,
          k.el('span', { style: { display: 'inline-flex', gap: '12px' } }, edit(who), del(who)),
        ],
      })),
      none: W.none,
    }),
  ];
}

function summary(k, name, range, editButton) {
  return k.card({
    title: name,
    body: [k.field({ text: W.ruleRange, body: k.el('span', {}, range) })],
    extra: editButton,
  });
}

const adminRange = () => rangeOf(S.rules.admins);
const placed = (where, ...buttons) => (plan.admin.save === where ? [buttons] : null);
const sticky = (k, ...buttons) => (plan.admin.save === 'sticky' ? k.box('sticky', buttons) : null);

const flows = {
  'list-modal': (k) => ({
    body: [draftNote(k), list(k)],
    over: S.editing
      ? [
          k.dialog({
            id: 'edit',
            title: W.memberRule,
            body: editor(k),
            foot: [cancelButton(k), saveButton(k)],
            close: () => set({ editing: false }),
            wClose: bad('edit-close'),
          }),
        ]
      : [],
  }),
  'list-page': (k) => ({
    body: S.editing
      ? [
          k.crumbs({ items: [{ t: W.limit }, { t: W.memberRule }] }),
          k.box('head', k.heading(W.memberRule, 3), placed('head', saveButton(k))),
          editor(k),
          k.row(placed('card', saveButton(k))),
          sticky(k, saveButton(k)),
        ]
      : [draftNote(k), list(k)],
    over: [],
  }),
  'view-edit': (k) => ({
    body: [
      draftNote(k),
      summary(k, W.adminRule, adminRange(), k.button({ text: W.edit, w: bad('edit-admins') })),
      S.editing
        ? k.card({
            title: W.memberRule,
            body: [editor(k), k.row(placed('card', cancelButton(k), saveButton(k)))],
            extra: placed('head', saveButton(k)),
          })
        : summary(
            k,
            W.memberRule,
            rangeOf(S.rules.members),
            k.button({ text: W.edit, on: () => set({ editing: true, saved: false }), w: turn('edit') }),
          ),
      S.editing && sticky(k, saveButton(k), cancelButton(k)),
    ],
    over: [],
  }),
  form: (k) => ({
    body: [
      draftNote(k),
      k.box('head', k.heading(W.memberRule, 3), placed('head', saveButton(k))),
      k.field({ text: W.ruleRange, body: k.el('span', {}, rangeOf(S.rules.members)) }),
      editor(k),
      k.row(placed('card', saveButton(k))),
      sticky(k, saveButton(k)),
    ],
    over: [],
  }),
  cards: (k) => ({
    body: [
      draftNote(k),
      k.card({
        title: W.adminRule,
        body: [adminEditor(k), k.row(k.button({ text: W.save, kind: 'primary', w: bad('admin-save') }))],
      }),
      k.card({
        title: W.memberRule,
        body: [editor(k), k.row(placed('card', saveButton(k)))],
        extra: placed('head', saveButton(k)),
      }),
      k.card({
        title: W.singleRule,
        body: [
          k.field({ text: W.ruleRange, body: W.regions[2] }),
          k.row(k.button({ text: W.edit, w: bad('edit-single') })),
        ],
      }),
      sticky(k, saveButton(k)),
    ],
    over: [],
  }),
};

export function rulesView(k) {
  if (!S.rules) return { body: [k.hint('…')], over: [] };
  const { body, over } = flows[flow](k);
  const sure =
    S.asking && plan.admin.confirm === 'modal'
      ? [
          k.dialog({
            id: 'sure',
            title: W.sureTitle,
            body: k.hint(W.sureText),
            foot: [k.button(sureNo()), k.button(sureOk())],
            close: sureNo().on,
            wClose: bad('sure-close'),
          }),
        ]
      : [];
  return { body: [k.heading(W.limit, 2), k.hint(W.limitHint), body], over: [...over, ...sure] };
}
