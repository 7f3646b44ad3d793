import css from './Settings.module.css';

/** Title line, then a line of description that ends in a link: bare text and a span. */
export function Linked({ title, text, link, onGo, ...rest }) {
  return (
    <div className={css.block}>
      <div className={css.titleLine}>
        <span>{title}</span>
      </div>
      <div className={css.description}>
        {text}
        <span className={css.link} onClick={onGo} {...rest}>
          {link}
        </span>
      </div>
    </div>
  );
}

export function Block({ title, text, children }) {
  return (
    <div className={css.block}>
      <div className={css.titleLine}>
        <span>{title}</span>
      </div>
      {text && <div className={css.description}>{text}</div>}
      {children}
    </div>
  );
}
