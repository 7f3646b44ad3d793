/** A mail's own text, in a frame without an address, or (`extra.inline`) in the page itself. */
import { useEffect, useRef, useState } from 'react';
import { boot } from '../../_shared/boot.js';
import css from './Mailbox.module.css';

const wrap = (html) =>
  `<!doctype html><html><head><meta charset="utf-8"><base target="_blank"><style>body{font:14px/1.6 sans-serif;margin:0;word-break:break-word}a{color:#386ee7}</style></head><body>${html}</body></html>`;

function Framed({ html }) {
  const frame = useRef(null);
  const [height, setHeight] = useState(300);
  useEffect(() => {
    const doc = frame.current.contentDocument;
    doc.open();
    doc.write(wrap(html));
    doc.close();
    setHeight(Math.max(300, doc.body.scrollHeight + 24));
  }, [html]);
  return <iframe ref={frame} className={css.frame} style={{ height }} />;
}

const Inline = ({ html }) => <div className={css.inline} dangerouslySetInnerHTML={{ __html: html }} />;

export default boot.options.extra.inline ? Inline : Framed;
