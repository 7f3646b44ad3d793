import './codes.css';
import { useMemo } from 'preact/hooks';
import type { CodeSummary } from '@/utils/codes/code';
import { isReplaced, isSupposedReplaced } from '@/utils/popup/code-list';
import { t } from '@/utils/words/i18n';
import { CodeCard } from './CodeCard';

/** The codes as long as they are few: all that can be done with each stands there. */
export function CodeList({ codes }: { codes: readonly CodeSummary[] }) {
  const ids = useMemo(() => new Set(codes.map(({ id }) => id)), [codes]);
  return (
    <section class="codes" aria-labelledby="codes-title">
      <h2 id="codes-title" tabIndex={-1}>
        {t('popup_codes')}
        {codes.length > 1 && <span class="codes-count">{codes.length}</span>}
      </h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without markers */}
      <ul class="codes-list" role="list">
        {codes.map((code, index) => (
          <CodeCard
            key={code.id}
            code={code}
            now={Date.now()}
            place={index + 1}
            total={codes.length}
            replaced={isReplaced(code, ids)}
            supposed={isSupposedReplaced(code, ids)}
            unfolded={codes.length === 1}
          />
        ))}
      </ul>
    </section>
  );
}
