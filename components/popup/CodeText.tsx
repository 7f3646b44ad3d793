import './code-text.css';

/** A code in groups of four for the eye. The gaps are drawn, not typed: what is selected is the bare code. */
export function CodeText({ code }: { code: string }) {
  const groups = code.match(/.{1,4}/g) ?? [];
  return (
    <code class="code-text" translate={false}>
      {groups.map((group, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: groups have no identity but their place
        <span key={index}>{group}</span>
      ))}
    </code>
  );
}
