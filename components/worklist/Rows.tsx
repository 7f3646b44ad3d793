import './rows.css';
import { useRef, useState } from 'preact/hooks';
import type { WorkRow } from '@/utils/protocol/work-row';
import { t } from '@/utils/words/i18n';
import { Row } from './Row';
import { useRowKeys } from './use-row-keys';
import { useWindow } from './use-window';

interface Props {
  rows: readonly WorkRow[];
  /** Who is logged in, or ''. */
  account: string;
  tidying: boolean;
  /** The failed ones are shown: their button sends again. */
  again: boolean;
  onAct: (row: WorkRow) => void;
  onRemove: (row: WorkRow) => void;
  onSearch: () => void;
}

/** The rows in sight, of a list that may have ten thousand. One of them is the Tab key's stop; arrows lead to the others. */
export function Rows({ rows, account, tidying, again, onAct, onRemove, onSearch }: Props) {
  const place = useRef<HTMLUListElement>(null);
  const { from, to, height } = useWindow(place, rows.length);
  const [wanted, setActive] = useState(0);
  const active = Math.min(wanted, Math.max(rows.length - 1, 0));
  useRowKeys({ place, count: rows.length, active, height, setActive, onSearch });

  const inSight = Array.from({ length: to - from }, (_, n) => from + n);
  // The row with the focus stays, wherever one scrolls to.
  if (active < from || active >= to) inSight.push(active);

  return (
    <ul
      ref={place}
      class="rows"
      // biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without markers
      role="list"
      aria-label={t('worklist_title')}
      style={{ height: `${rows.length * height}px` }}
    >
      {inSight.map((index) => {
        const row = rows[index];
        return (
          row && (
            <Row
              key={row.address}
              row={row}
              index={index}
              total={rows.length}
              top={index * height}
              isCurrent={row.address === account}
              isStop={index === active}
              tidying={tidying}
              again={again}
              onStop={() => setActive(index)}
              onAct={onAct}
              onRemove={onRemove}
            />
          )
        );
      })}
    </ul>
  );
}
