import './provider.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { Icon } from '@/components/shared/Icon';
import { CHOICES, choiceOf, domainOf } from '@/utils/providers/choices';
import { t } from '@/utils/words/i18n';
import type { StartChoice } from '../use-guide';
import { ProviderCard } from './ProviderCard';

interface Props {
  onStart: (choice?: StartChoice) => Promise<void>;
  onBack: () => void;
}

/** Which provider the mailbox is at: told by its address, where that can tell, or picked. */
export function ProviderView({ onStart, onBack }: Props) {
  const [typed, setTyped] = useState('');
  const [picked, setPicked] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const choice = CHOICES.find(({ id }) => id === picked) ?? null;
  const domain = domainOf(typed);

  const type = (text: string) => {
    setTyped(text);
    const told = choiceOf(text);
    if (told) setPicked(told.id);
  };

  return (
    <section class="provider" aria-labelledby="provider-title">
      <div class="provider-head">
        <Button look="quiet" aria-label={t('shared_back')} onClick={onBack}>
          <Icon name="back" />
        </Button>
        <h2 id="provider-title">{t('provider_title')}</h2>
      </div>
      <label for="provider-address">{t('provider_address')}</label>
      <input
        ref={field}
        id="provider-address"
        class="field"
        type="email"
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <p class="provider-told" aria-live="polite">
        {domain && !choiceOf(typed) && t('provider_unknownDomain', domain)}
      </p>
      {choice ? (
        <>
          <ProviderCard
            key={choice.id}
            choice={choice}
            account={domain ? typed.trim() : ''}
            isPressed={choice !== choiceOf(typed)}
            onStart={onStart}
          />
          <Button look="quiet" id="provider-again" onClick={() => setPicked('')}>
            {t('provider_again')}
          </Button>
        </>
      ) : (
        <ul class="provider-list">
          {CHOICES.map(({ id, nameKey }) => (
            <li key={id}>
              <button type="button" class="provider-name" onClick={() => setPicked(id)}>
                {t(nameKey)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
