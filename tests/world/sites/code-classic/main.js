import { boot, call, stamp } from '../_shared/boot.js';
import { plantTraps } from '../_shared/traps/index.js';
import { generate, remove, turnOn } from './flow.js';
import { el, word } from './layer.js';
import { t } from './texts.js';
import './code.css';

const root = document.getElementById('page');
const generateFirst = boot.options.extra.order === 'generate-first';
document.title = t.title;

async function draw() {
  const me = await call('me');
  const { codes } = await call('codes');
  const on = me.switchOn;
  const pressGenerate = () => {
    if (on) generate(draw);
    else
      turnOn(async () => {
        await draw();
        generate(draw);
      });
  };
  const rows = el('table', 'qF2');
  const line = (name, ...content) =>
    rows.append(el('tr', '', el('td', 'qF1', name), el('td', '', ...content)));
  const toggle = on
    ? word('qL0', t.turnOff, '', () => {})
    : word('qL0', t.turnOn, 'turn-on', () => turnOn(draw));
  line(t.state, el('span', on ? 'qK1' : 'qK0', on ? t.on : t.off), generateFirst && !on ? '' : toggle);
  if (on || generateFirst) line(t.manage, word('qB0', t.generate, 'generate', pressGenerate));
  const table = el('table', 'qT0', el('tr', 'qT1', ...t.columns.map((c) => el('td', '', c))));
  for (const code of codes)
    table.append(
      el(
        'tr',
        '',
        el('td', '', code.name),
        el('td', '', stamp(code.createdAt)),
        el('td', '', code.expiresAt ? stamp(code.expiresAt) : t.forever),
        el(
          'td',
          '',
          word('qL0', t.remove, '', () => remove(code.id, draw)),
        ),
      ),
    );
  if (!codes.length) table.append(el('tr', '', el('td', 'qT2', t.none)));
  root.replaceChildren(el('h2', 'qH0', t.title), el('p', 'qP0', t.intro), rows, on ? table : '');
}

await draw();
plantTraps({ root });
