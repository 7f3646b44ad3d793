import type { CodeSummary } from '@/utils/codes';
import { t } from '@/utils/i18n';
import { shortDate } from '@/utils/popup/dates';

/** Name and dates, in one quiet line. */
export function CardFacts({ code, now }: { code: CodeSummary; now: number }) {
  const { expiresAt } = code;
  const tag = t('shared_lang');
  const date =
    expiresAt === null
      ? t('popup_savedOn', shortDate(code.createdAt, tag))
      : t(expiresAt > now ? 'popup_expiresOn' : 'popup_expiredOn', shortDate(expiresAt, tag));
  return (
    <p class="card-facts">
      {code.name && <span class="card-name">{code.name}</span>}
      <span>{date}</span>
    </p>
  );
}
