/** A form as pointed at, for tests of what is kept of it. */
import type { FieldMark, FieldRole, FormMap } from '@/utils/handover/custom-client';

export const mark = (more: Partial<FieldMark> = {}): FieldMark => ({
  kind: 'text',
  label: '邮箱地址',
  hint: '',
  name: '',
  autocomplete: '',
  nth: 0,
  of: 1,
  ...more,
});

export const formMap = (fields: Partial<Record<FieldRole, FieldMark>> = {}): FormMap => ({
  place: '/accounts/new',
  inForm: true,
  secrets: 1,
  buttons: ['添加'],
  fields: { address: mark(), code: mark({ kind: 'secret', label: '密码' }), ...fields },
});
