import { useEffect, useRef, useState } from 'react';
import { boot } from '../_shared/boot.js';

const wrap = (html) =>
  `<!doctype html><html><head><meta charset="utf-8"><base target="_blank"><style>body{font:14px/1.6 sans-serif;margin:12px 0;word-break:break-word}a{color:#386ee7}</style></head><body>${html}</body></html>`;

/** A message in a frame of its own. Which kind of frame is `options.extra.mailFrame`. */
export default function MailBody({ html }) {
  const frame = useRef(null);
  const kind = boot.options.extra.mailFrame ?? 'blank';
  const [height, setHeight] = useState(320);
  const [blob] = useState(() =>
    kind === 'blob' ? URL.createObjectURL(new Blob([wrap(html)], { type: 'text/html' })) : undefined,
  );

  useEffect(() => {
    if (kind !== 'blank') return;
    const doc = frame.current?.contentDocument;
    if (!doc) return;
    doc.open();
    doc.write(wrap(html));
    doc.close();
    setHeight(Math.max(320, doc.body.scrollHeight + 24));
  }, [html, kind]);

  const style = { width: '100%', border: 0, height, flex: 'none' };
  if (kind === 'inline')
    return <div style={{ padding: '12px 0' }} dangerouslySetInnerHTML={{ __html: html }} />;
  if (kind === 'blank') return <iframe ref={frame} title="mail" style={style} />;
  if (kind === 'blob') return <iframe title="mail" style={style} src={blob} />;
  return (
    <iframe
      title="mail"
      style={style}
      srcDoc={wrap(html)}
      sandbox={kind === 'sandbox' ? 'allow-popups' : undefined}
    />
  );
}
