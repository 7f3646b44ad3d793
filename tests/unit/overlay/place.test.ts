/** Where the card goes: examples of each kind of place, and what holds in any room. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, type Size, shared } from '@/components/overlay/box';
import { type Form, NOTHING_KEPT, type Place, place, type Room } from '@/components/overlay/place';
import type { MustBeRead } from '@/utils/page/screen';

const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, width, height });

/** Sizes such as the card has with a sentence of two lines. */
const sizeIn =
  (view: Size) =>
  (form: Form): Size =>
    form === 'full'
      ? { width: 300, height: 150 }
      : form === 'compact'
        ? { width: 270, height: 102 }
        : { width: Math.min(880, view.width - 8), height: 48 };

function roomOf(
  view: Size,
  target: Box | null,
  keep: Partial<MustBeRead> = {},
  more: Partial<Room> = {},
): Room {
  return {
    view,
    target,
    keep: { ...NOTHING_KEPT, ...keep },
    size: sizeIn(view),
    last: null,
    held: false,
    ...more,
  };
}

const boxAt = (spot: Place, { size }: Room): Box => ({ ...spot, ...size(spot.form) });
const covers = (spot: Place, room: Room, boxes: readonly Box[]) =>
  boxes.some((one) => shared(boxAt(spot, room), one) > 0);

const WIDE = { width: 1280, height: 800 };

describe('the place of the card', () => {
  test('beside a field, where nothing is in the way', () => {
    const room = roomOf(WIDE, box(300, 200, 200, 32));
    expect(place(room)).toMatchObject({ form: 'full', left: 516 });
  });

  test('not on the words of a check box to its right', () => {
    const words = box(330, 200, 180, 20);
    const room = roomOf(WIDE, box(300, 200, 20, 20), { never: [words] });
    const spot = place(room);
    expect(covers(spot, room, [words])).toBe(false);
    expect(spot.form).toBe('full');
  });

  test('outside the dialog its target is in, level with the target', () => {
    const dialog = box(380, 150, 520, 500);
    const room = roomOf(WIDE, box(420, 300, 300, 32), { dialog, must: [box(420, 260, 80, 20)] });
    const spot = place(room);
    expect(spot).toMatchObject({ form: 'full', left: 916 });
    expect(covers(spot, room, [dialog])).toBe(false);
  });

  test('compact where the whole card has no room beside the dialog', () => {
    const dialog = box(300, 20, 680, 760);
    const room = roomOf(WIDE, box(420, 300, 300, 32), { dialog });
    const spot = place(room);
    expect(spot.form).toBe('compact');
    expect(covers(spot, room, [dialog])).toBe(false);
  });

  test('a bar along the bottom where there is no room beside the dialog', () => {
    const dialog = box(140, 20, 520, 480);
    const room = roomOf({ width: 800, height: 560 }, box(180, 300, 300, 32), { dialog });
    expect(place(room)).toMatchObject({ form: 'bar', top: 508 });
  });

  test('a bar along the top where the bottom is taken', () => {
    const dialog = box(100, 60, 600, 500);
    const room = roomOf({ width: 800, height: 560 }, box(180, 300, 300, 32), { dialog });
    expect(place(room)).toMatchObject({ form: 'bar', top: 4 });
  });

  test('a bar over the empty foot of a dialog as large as the window', () => {
    const dialog = box(0, 0, 640, 400);
    const texts = [box(20, 20, 600, 200), box(480, 230, 140, 40)];
    const room = roomOf({ width: 640, height: 400 }, box(20, 240, 300, 32), { dialog, must: texts });
    const spot = place(room);
    expect(spot).toMatchObject({ form: 'bar', top: 348 });
    expect(covers(spot, room, texts)).toBe(false);
  });

  test('never the whole card in a small window', () => {
    expect(place(roomOf({ width: 640, height: 400 }, box(20, 20, 100, 32))).form).toBe('compact');
  });

  test('where all is taken: neither target nor label, the least of the rest', () => {
    const view = { width: 640, height: 300 };
    const never = [box(0, 0, 640, 150)];
    const must = [box(0, 150, 640, 150)];
    const room = roomOf(view, box(20, 40, 100, 32), { never, must });
    const spot = place(room);
    expect(covers(spot, room, never)).toBe(false);
    expect(covers(spot, room, must)).toBe(true);
  });

  test('without a target: the corner at the bottom right', () => {
    expect(place(roomOf(WIDE, null))).toMatchObject({ form: 'full', left: 972, top: 642 });
  });

  test('what stands around the target stays free where another side is as good', () => {
    const rather = [box(520, 190, 200, 60)];
    const room = roomOf(WIDE, box(300, 200, 200, 32), { rather });
    expect(covers(place(room), room, rather)).toBe(false);
  });
});

describe('the card does not jump about', () => {
  test('it stays while its target moves a little', () => {
    const last = place(roomOf(WIDE, box(300, 200, 200, 32)));
    expect(place(roomOf(WIDE, box(300, 240, 200, 32), {}, { last }))).toEqual(last);
  });

  test('it follows a target that has gone far', () => {
    const last = place(roomOf(WIDE, box(300, 100, 200, 32)));
    expect(place(roomOf(WIDE, box(300, 700, 200, 32), {}, { last }))).not.toEqual(last);
  });

  test('it stays under a hand as long as it covers nothing', () => {
    const last = place(roomOf(WIDE, box(300, 100, 200, 32)));
    expect(place(roomOf(WIDE, box(300, 700, 200, 32), {}, { last, held: true }))).toEqual(last);
  });

  test('it stays when the ring rests', () => {
    const last = place(roomOf(WIDE, box(300, 100, 200, 32)));
    expect(place(roomOf(WIDE, null, {}, { last }))).toEqual(last);
  });

  test('but not where it covered what no longer needs to be covered', () => {
    const select = box(245, 197, 370, 22);
    const must = [box(236, 14, 80, 28), box(236, 168, 56, 14), select, box(236, 350, 128, 32)];
    const keep = { dialog: box(220, 0, 420, 400), never: [box(236, 75, 30, 20)], must };
    const last: Place = { left: 132, top: 200, form: 'compact', tier: 5 };
    const room = roomOf({ width: 640, height: 400 }, box(245, 109, 370, 22), keep, { last });
    const spot = place(room);
    expect(covers(spot, room, must)).toBe(false);
  });

  test('it goes back to a larger form only with room to spare', () => {
    const small = { width: 800, height: 560 };
    const target = box(300, 200, 100, 32);
    const narrow = (right: number) => [box(0, 0, 800 - right, 560)];
    const compact = place(roomOf(small, target, { must: narrow(300) }));
    expect(compact.form).toBe('compact');
    expect(place(roomOf(small, target, { must: narrow(314) }, { last: compact })).form).toBe('compact');
    expect(place(roomOf(small, target, { must: narrow(330) }, { last: compact })).form).toBe('full');
  });
});

describe('in any room', () => {
  const unit = { min: 0, max: 1, noNaN: true };
  const rooms = fc
    .record({ width: fc.integer({ min: 320, max: 1600 }), height: fc.integer({ min: 240, max: 1000 }) })
    .chain((view) => {
      const at = fc
        .tuple(
          fc.double(unit),
          fc.double(unit),
          fc.integer({ min: 8, max: 300 }),
          fc.integer({ min: 8, max: 60 }),
        )
        .map(([x, y, width, height]) => box(x * (view.width - 8), y * (view.height - 8), width, height));
      const list = (maxLength: number) => fc.array(at, { maxLength });
      return fc.record({
        view: fc.constant(view),
        target: fc.option(at),
        never: list(4),
        must: list(24),
        rather: list(6),
        dialog: fc.option(at.map((one) => box(one.left / 2, one.top / 2, view.width / 2, view.height / 2))),
      });
    })
    .map(({ view, target, ...keep }) => roomOf(view, target, keep));

  const mustOf = ({ target, keep }: Room) => [...(target ? [target] : []), ...keep.never, ...keep.must];
  const bars = (room: Room): Place[] => {
    const { width, height } = room.size('bar');
    const lefts = [4, (room.view.width - width) / 2, room.view.width - width - 4];
    const tops = [4, room.view.height - height - 4];
    return tops.flatMap((top) => lefts.map((left) => ({ left, top, form: 'bar' as const, tier: 0 })));
  };

  test('it covers nothing that must be read while some place is free of it', () => {
    fc.assert(
      fc.property(rooms, (room) => {
        const spot = place(room);
        if (!covers(spot, room, mustOf(room))) return;
        // Then there is none: no bar with air around it, and no compact card on a fine grid.
        const air = mustOf(room).map((one) =>
          box(one.left - 9, one.top - 9, one.width + 18, one.height + 18),
        );
        expect(bars(room).some((bar) => !covers(bar, room, air))).toBe(false);
        const { width, height } = room.size('compact');
        for (let left = 8; left + width <= room.view.width - 8; left += 7)
          for (let top = 8; top + height <= room.view.height - 8; top += 7)
            expect(covers({ left, top, form: 'compact', tier: 0 }, room, air)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('where it was before never makes it cover what it need not', () => {
    fc.assert(
      fc.property(rooms, rooms, (room, before) => {
        const last = place({ ...before, view: room.view, size: room.size });
        const spot = place({ ...room, last });
        if (covers(spot, room, mustOf(room))) expect(covers(place(room), room, mustOf(room))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('it lies in the window', () => {
    fc.assert(
      fc.property(rooms, (room) => {
        const { left, top, width, height } = boxAt(place(room), room);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(left + width).toBeLessThanOrEqual(room.view.width);
        expect(top + height).toBeLessThanOrEqual(room.view.height);
      }),
      { numRuns: 400 },
    );
  });

  test('placed again in the same room it stays', () => {
    fc.assert(
      fc.property(rooms, (room) => {
        const last = place(room);
        expect(place({ ...room, last })).toEqual(last);
      }),
      { numRuns: 400 },
    );
  });
});
