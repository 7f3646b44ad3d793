import { Button } from '@/components/shared/Button';
import type { CodeSummary } from '@/utils/codes/code';
import { shortDate } from '@/utils/words/dates';
import { t } from '@/utils/words/i18n';
import type { MessageKey } from '@/utils/words/message-key';

interface Props {
  code: CodeSummary;
  now: number;
  /** The user knows when the code ends. */
  onExpiry: () => void;
}

/** Name, dates and tags, in one quiet line. */
export function CardFacts({ code, now, onExpiry }: Props) {
  const { name, expiresAt, tags, state } = code;
  const inForce = state === 'confirmed' || state === 'bound';
  const date = (key: MessageKey, at: number) => t(key, shortDate(at, t('shared_lang')));
  return (
    <>
      <p class="card-facts">
        {name && <span>{name}</span>}
        {expiresAt !== null && (
          <span>{date(expiresAt > now ? 'popup_expiresOn' : 'popup_expiredOn', expiresAt)}</span>
        )}
        {expiresAt === null && !inForce && <span>{date('popup_savedOn', code.createdAt)}</span>}
        {tags.map((tag) => (
          <span key={tag} class="card-tag">
            {tag}
          </span>
        ))}
      </p>
      {expiresAt === null && inForce && (
        <Button look="quiet" extraClass="card-expiry" onClick={onExpiry}>
          {t('popup_expiryUnknown')}
        </Button>
      )}
    </>
  );
}
