/** What the server told the page, and the way back to it. */
export const boot = window.__BOOT__;

export async function call(name, body = {}) {
  const response = await fetch(`/__world/api/${name}?sid=${boot.sid}`, {
    method: 'POST',
    body: JSON.stringify(body),
  });
  return response.json();
}

/** 2026-03-04 15:06, local time. */
export function stamp(ms, withTime = true) {
  const d = new Date(ms);
  const two = (n) => String(n).padStart(2, '0');
  const day = `${d.getFullYear()}-${two(d.getMonth() + 1)}-${two(d.getDate())}`;
  return withTime ? `${day} ${two(d.getHours())}:${two(d.getMinutes())}` : day;
}
