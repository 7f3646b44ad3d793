import { t } from './texts.js';

/** Third step: the code in a read-only box, beside it an icon that only a screen reader hears named. */
export default function Result({ made, onEnd }) {
  const copy = () => navigator.clipboard.writeText(made.code).catch(() => undefined);
  return (
    <div className="mt-4">
      <p className="font-semibold">{t.ready(made.name)}</p>
      <p className="text-slate-500">{t.once}</p>
      <div className="flex items-center gap-2 mt-2">
        <input readOnly value={made.code} className="rounded border p-2 font-mono flex-1" />
        <button type="button" aria-label={t.copy} className="rounded border p-2" onClick={copy} data-w="copy">
          <svg width="20" height="20" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2">
            <rect x="9" y="9" width="12" height="12" rx="2" />
            <path d="M5 15V5a2 2 0 0 1 2-2h10" />
          </svg>
        </button>
      </div>
      <div className="flex justify-end mt-6">
        <button
          type="button"
          className="rounded bg-indigo-600 text-white px-4 py-2"
          onClick={onEnd}
          data-w="confirm"
        >
          {t.finish}
        </button>
      </div>
    </div>
  );
}
