import { boot, call } from '../_shared/boot.js';
import { pop } from './pop.js';
import { selectHtml, wakeSelect } from './select.js';
import { t } from './texts.js';

const ASK =
  () => `<tr><td class="t"><i class="ico">*</i>${t.device}</td><td><input class="txt" maxlength="20" data-w="code-name"><br><em class="tip">${t.deviceTip}</em></td></tr>
<tr><td class="t">${t.validity}</td><td>${selectHtml(30)}</td></tr>`;
const CODE = (code) =>
  `<tr><td class="t">${t.code}</td><td class="num">${code
    .match(/.{4}/g)
    .map((p) => `<em>${p}</em>`)
    .join('')}<a href="javascript:;" class="cp" data-w="copy"><i class="ico">⧉</i>${t.copy}</a></td></tr>`;
const table = (rows) => `<table class="tb"><tbody>${rows}</tbody></table>`;

const wakeCopy = (box, code) => {
  box.querySelector('.cp').onclick = () => navigator.clipboard.writeText(code).catch(() => undefined);
};
const named = (box) => {
  const input = box.querySelector('.txt');
  if (!input.value.trim()) input.focus();
  return input.value.trim();
};

/** The code first; name and validity beside it, all sent with one button. */
async function codeFirst(done) {
  const made = await call('generate');
  const box = pop(
    t.makeTitle,
    `<p>${t.once}</p>${table(CODE(made.code) + ASK())}`,
    [
      {
        text: t.save,
        mark: 'confirm',
        run: async () => {
          const name = named(box);
          if (!name) return false;
          await call('confirm', { id: made.id, name, days: days() });
          return done();
        },
      },
    ],
    () => call('discard', { id: made.id }),
  );
  const days = wakeSelect(box, 30);
  wakeCopy(box, made.code);
}

/** The code in a second layer. */
function show(made, done) {
  const box = pop(
    t.madeTitle,
    `<p>${t.once}</p>${table(CODE(made.code))}`,
    [{ text: t.ok, mark: 'confirm', run: () => call('confirm', { id: made.id }).then(done) }],
    () => call('discard', { id: made.id }),
  );
  wakeCopy(box, made.code);
}

/** 生成授权密码. */
export function make(done) {
  if (boot.options.extra.order === 'code-first') return codeFirst(done);
  const box = pop(t.makeTitle, table(ASK()), [
    {
      text: t.ok,
      mark: 'code-submit',
      run: async () => {
        const name = named(box);
        if (!name) return false;
        show(await call('generate', { name, days: days() }), done);
        return true;
      },
    },
    { text: t.cancel, plain: true },
  ]);
  const days = wakeSelect(box, 30);
  return undefined;
}
