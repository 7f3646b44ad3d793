/** Shape of a guide, for the tests: what the compiler can't see in data that another hand wrote. It holds every field of the types. */
import * as z from 'zod/mini';
import { GUIDE_IDS } from './guide-id';
import { RULE_VARIANTS } from './rule-variants';
import type { CaptureTargets, Evidence, Guide, Step, TargetSpec } from './types';

const name = z.string().check(z.regex(/^[a-z][a-zA-Z0-9]*$/));
const key = z.string().check(z.regex(/^[a-z][a-zA-Z]*_[a-zA-Z0-9_]+$/));
const month = z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])$/));
const names = z.array(name);
/** Only what a user has shown carries it. */
const unset = z.optional(z.undefined());

export const sightSchema = z.strictObject({
  kind: z.enum([
    'control',
    'toggle',
    'field',
    'list',
    'option',
    'choice',
    'words',
    'code',
    'day',
    'onlyButton',
    'consent',
    'account',
    'eye',
    'came',
    'answer',
    'row',
  ]),
  labels: names,
  in: z.optional(z.enum(['dialog', 'menu', 'topbar', 'strip', 'alert'])),
  titled: z.optional(names),
  notTitled: z.optional(names),
  wholeTitle: z.optional(z.boolean()),
  with: z.optional(name),
  inForm: z.optional(z.boolean()),
  exact: z.optional(z.boolean()),
  sole: z.optional(z.boolean()),
  leads: z.optional(z.boolean()),
  arrived: z.optional(z.boolean()),
  outOfRows: z.optional(z.boolean()),
  ofMailbox: z.optional(z.boolean()),
  nearest: z.optional(z.readonly(z.array(z.string()))),
  anywhere: z.optional(z.boolean()),
  after: z.optional(z.array(z.string())),
  dismisses: z.optional(z.boolean()),
  shown: unset,
  state: z.optional(z.string()),
  prose: z.optional(z.int()),
} satisfies Record<keyof TargetSpec, z.ZodMiniType>);

const evidence = z.strictObject({
  page: z.optional(z.array(name)),
  all: z.optional(names),
  any: z.optional(names),
  pageAmongAny: z.optional(z.array(name)),
  covered: z.optional(names),
  none: z.optional(names),
  progress: z.optional(z.enum(['seen', 'confirmed', 'direct'])),
  phase: z.optional(z.array(z.string())),
} satisfies Record<keyof Evidence, z.ZodMiniType>);

const yes = z.optional(z.boolean());
export const stepSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$/)),
  action: z.enum(['click', 'type', 'choose', 'check', 'read', 'wait']),
  target: z.optional(name),
  area: z.optional(name),
  when: evidence,
  text: key,
  value: z.optional(key),
  enough: z.optional(z.int()),
  state: z.optional(z.enum(['waiting', 'blocked', 'done', 'words-only'])),
  stage: z.int().check(z.positive()),
  self: yes,
  opens: yes,
  opensTab: yes,
  unfolds: yes,
  agrees: yes,
  once: yes,
  closes: yes,
  scans: yes,
  stableMs: z.optional(z.int()),
  offers: z.optional(
    z.array(
      z.strictObject({
        text: key,
        when: z.optional(name),
        ask: z.string(),
        body: z.record(z.string(), z.string()),
      }),
    ),
  ),
  link: z.optional(z.union([z.boolean(), z.literal('main')])),
  next: yes,
  rule: z.optional(z.enum(['choosing', 'ready', 'saved'])),
  learned: unset,
} satisfies Record<keyof Step, z.ZodMiniType>);

const host = z.string().check(z.regex(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/));
export const guideSchema = z.strictObject({
  id: z.enum(GUIDE_IDS),
  variant: z.optional(z.enum(RULE_VARIANTS)),
  stages: z.int().check(z.positive()),
  targets: z.record(name, sightSchema),
  steps: z.array(stepSchema).check(z.minLength(1)),
  hosts: z.array(host),
  inClient: z.optional(z.literal(true)),
  learned: unset,
  captures: z.optional(
    z.strictObject({
      code: name,
      confirm: names,
      names,
      spans: names,
      list: name,
      title: name,
    } satisfies Record<keyof CaptureTargets, z.ZodMiniType>),
  ),
  forms: z.optional(z.strictObject({ pages: z.array(name), labels: names })),
  lost: key,
  directPath: z.optional(z.string().check(z.regex(/^\//))),
  languages: z.optional(z.strictObject({ zh: z.string(), zhTw: z.string(), en: z.string() })),
  lastChecked: month,
} satisfies Record<keyof Guide, z.ZodMiniType>);
