/** From a seed and a number to one world. */
import { admin, code, common } from './choices.ts';
import type { AdminPlan, CodePlan, Plan } from './plan.ts';
import { type Random, random } from './random.ts';
import { drawWords } from './words/draw-words.ts';

export interface Drawn {
  id: string;
  plan: Plan;
  /** What the server starts with. */
  world: { codes: number; switchOn: boolean; ui: 'sirius' | 'mid' | 'classic'; latency: number };
  viewport: { width: number; height: number };
  zoom: number;
}

function drawCode(r: Random): CodePlan {
  return {
    section: r.pick(code.section),
    place: r.pick(code.place),
    toggle: r.pick(code.toggle),
    ask: r.pick(code.ask),
    name: r.pick(code.name),
    nameLabel: r.pick(code.nameLabel),
    validity: r.pick(code.validity),
    preset: r.pick(code.preset),
    shape: r.pick(code.shape),
    copiedBox: r.pick(code.copiedBox),
    copy: r.pick(code.copy),
    column: r.pick(code.column),
  };
}

function drawAdmin(r: Random): AdminPlan {
  return {
    depth: r.pick(admin.depth),
    picker: r.pick(admin.picker),
    save: r.pick(admin.save),
    draft: r.pick(admin.draft),
    confirm: r.pick(admin.confirm),
  };
}

/** World `index` of `seed`: the same for ever, until a choice is added. */
export function draw(seed: string, index: number): Drawn {
  const r = random(`${seed}/${index}`);
  const goal = r.pick(['get-code', 'get-code', 'lift-ip-rule'] as const);
  const lang = r.pick(common.lang);
  const forCode = goal === 'get-code';
  const plan: Plan = {
    goal,
    kit: r.pick(common.kit),
    lang,
    frame: r.pick(common.frame),
    late: r.pick(common.late),
    accent: r.pick(common.accent),
    fontSize: r.pick(common.fontSize),
    decoys: r.some(common.decoy, r.pick(common.decoyCount)),
    flow: r.pick(forCode ? code.flow : admin.flow),
    way: r.pick(forCode ? code.way : admin.way),
    words: {},
  };
  if (forCode) plan.code = drawCode(r);
  else plan.admin = drawAdmin(r);
  // Something must be open that the words can be asked about; a frame needs a page around it.
  if (plan.code && plan.frame === 'nested') plan.code.place = 'panel';
  plan.words = drawWords(r, plan);
  const width = r.pick(common.width);
  return {
    id: `gen-${seed}-${index}`,
    plan,
    world: {
      codes: forCode ? r.pick(code.listed) : 0,
      switchOn: plan.code?.toggle === 'none',
      ui: r.pick(code.mailbox),
      latency: r.pick([0, 0, 120, 400]),
    },
    viewport: { width, height: width < 1000 ? 768 : 860 },
    zoom: r.pick(common.zoom),
  };
}
