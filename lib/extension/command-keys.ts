import { browser } from 'wxt/browser';

/** A command of ours and the keys that call it, as the browser writes them; empty when none are set. */
export interface CommandKeys {
  readonly name: string;
  readonly keys: string;
}

/** What the browser says of our shortcuts, the reader's own included; empty where there are none (Firefox for Android). */
export async function commandKeys(): Promise<readonly CommandKeys[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.flatMap(({ name, shortcut }) =>
    // The toolbar button's own command belongs to the browser.
    name && !name.startsWith('_execute') ? [{ name, keys: shortcut ?? '' }] : [],
  );
}
