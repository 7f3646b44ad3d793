/** Quoting for each target syntax. All inputs are free of control characters (`checked`, `commandLine`). */
import { UnfitAccountError } from '../account';

/** POSIX shell word. */
export function shellWord(text: string): string {
  return /^[A-Za-z0-9_@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** Argument list as a POSIX shell command line. @throws UnfitAccountError on control characters or an empty list */
export function commandLine(command: readonly string[]): string {
  if (command.length === 0 || command.some((word) => /[\p{Cc}\p{Cs}\u2028\u2029]/u.test(word))) {
    throw new UnfitAccountError('command');
  }
  return command.map(shellWord).join(' ');
}

/** TOML basic string. */
export function tomlString(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** Double-quoted string of an mbsync configuration. */
export function mbsyncString(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** Double-quoted string of a muttrc: `$` and backticks would be expanded. */
export function muttString(text: string): string {
  return `"${text.replace(/["\\$`]/g, '\\$&')}"`;
}

/**
 * Output of a command in a muttrc. NeoMutt reads the text between the backticks as a string of its own before the
 * shell sees it, quotes or not, hence the escapes inside single quotes too.
 */
export function muttCommand(command: readonly string[]): string {
  return `"\`${commandLine(command).replace(/[\\$`]/g, '\\$&')}\`"`;
}

/** Rest-of-line value of an INI file or msmtp: comment signs and surrounding quotes would change it. */
export function plainValue(text: string, field: string): string {
  if (/[#;`]|^["']|\\$/.test(text)) throw new UnfitAccountError(field);
  return text;
}

/** One part of a URL: user, path. */
export const urlPart = encodeURIComponent;
