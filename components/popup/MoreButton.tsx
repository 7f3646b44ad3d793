import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { t } from '@/utils/words/i18n';

/** Shows the next page of the list: by itself as the user scrolls near, or when pressed. */
export function MoreButton({ left, onMore }: { left: number; onMore: () => void }) {
  const place = useRef<HTMLDivElement>(null);
  const more = useRef(onMore);
  more.current = onMore;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a fresh observer per page reports anew, in case that page did not fill the window
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const watcher = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && more.current(),
      { rootMargin: '600px' },
    );
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [left]);

  return (
    <div ref={place}>
      <Button look="quiet" onClick={onMore}>
        {t('popup_more', String(left))}
      </Button>
    </div>
  );
}
