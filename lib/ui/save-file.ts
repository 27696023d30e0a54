import { h } from './h';

/** Hands a text to the reader as a file: it is saved where the browser saves files, and nothing is sent. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = h('a', { download: name });
  link.href = address;
  link.click();
  // The browser has begun by then; the text need not stay in memory.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
