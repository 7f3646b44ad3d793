/** Draws the neutral mark-up with Vue. */
import { createApp, h, ref } from 'vue';

export function make(tag, props, ...kids) {
  const { onMouseEnter: _, ...own } = props ?? {};
  return typeof tag === 'string' ? h(tag, own, kids) : h(tag, own, { default: () => kids });
}

export function mounter(around = (page) => page) {
  return (root, view) => {
    const turn = ref(0);
    createApp({
      render() {
        turn.value;
        return around(view());
      },
    }).mount(root);
    return () => {
      turn.value += 1;
    };
  };
}
