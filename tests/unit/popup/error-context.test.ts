import { describe, expect, it } from 'vitest';
import type { CodeSummary } from '@/utils/codes/code';
import { codeForError } from '@/utils/popup/error-context';

const code = (id: string, address: string): CodeSummary => ({ id, address }) as CodeSummary;

describe('whose error it is', () => {
  const only = [code('a', 'wang@corp.example')];

  it('is the only code there is, unless the text names another address', () => {
    expect(codeForError(only, 'ERR.LOGIN.PASSERR')?.id).toBe('a');
    expect(codeForError(only, 'Please contact kefu@188.com for help')?.id).toBe('a');
    expect(codeForError(only, 'li@other.example: ERR.LOGIN.PASSERR')).toBeNull();
    expect(codeForError(only, 'WANG@corp.example to li@other.example')?.id).toBe('a');
  });

  it('is nobody among several that are not named', () => {
    expect(codeForError([...only, code('b', 'li@corp.example')], 'ERR.LOGIN.PASSERR')).toBeNull();
  });
});
