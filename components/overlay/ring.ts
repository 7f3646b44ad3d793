/** The ring around the control to use. Takes no events and holds no secret. */
import type { Box } from './box';

export interface RingMarks {
  guide: string;
  step: string;
  action: string;
  /** Suggested text or option for `type` and `choose`; never a secret. */
  value: string | null;
  /** Drawn round the place to look in, not round what is to be pressed. */
  isArea?: boolean;
}

export class Ring {
  private readonly element: HTMLElement;
  private shown = '';

  constructor(private readonly root: ShadowRoot) {
    this.element = root.ownerDocument.createElement('div');
    this.element.dataset.part = 'ring';
    this.element.setAttribute('aria-hidden', 'true');
  }

  /** @param wanted its border box, see `ringBox` */
  draw(wanted: Box, marks: RingMarks): void {
    const { dataset } = this.element;
    dataset.part = marks.isArea ? 'area' : 'ring';
    if (dataset.guide !== marks.guide) dataset.guide = marks.guide;
    if (dataset.step !== marks.step) dataset.step = marks.step;
    if (dataset.action !== marks.action) dataset.action = marks.action;
    if (marks.value === null) delete dataset.value;
    else if (dataset.value !== marks.value) dataset.value = marks.value;
    const key = `${wanted.left} ${wanted.top} ${wanted.width} ${wanted.height}`;
    if (!this.element.isConnected) this.root.append(this.element);
    else if (key === this.shown) return;
    this.shown = key;
    this.put(wanted);
    // A page with `zoom` on its root scales us too: measure once and correct.
    const real = this.element.getBoundingClientRect();
    const scale = real.width > 0 ? wanted.width / real.width : 1;
    if (
      Math.abs(real.left - wanted.left) > 1 ||
      Math.abs(real.top - wanted.top) > 1 ||
      Math.abs(scale - 1) > 0.01
    ) {
      this.put({
        left: wanted.left * scale,
        top: wanted.top * scale,
        width: wanted.width * scale,
        height: wanted.height * scale,
      });
    }
  }

  private put(box: Box): void {
    const { style } = this.element;
    style.transform = `translate(${box.left}px, ${box.top}px)`;
    style.width = `${box.width}px`;
    style.height = `${box.height}px`;
  }

  remove(): void {
    this.element.remove();
    this.shown = '';
  }
}
