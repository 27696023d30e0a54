import { browser } from 'wxt/browser';

/** A command of ours and the keys that call it, as the browser writes them; empty when none are set. */
export interface CommandKeys {
  readonly name: string;
  readonly keys: string;
}

/** Commands that a browser has for what is ours elsewhere. */
const OWN_NAMES = new Map([['_execute_sidebar_action', 'open-panel']]);

/** What the browser says of our shortcuts, the reader's own included; empty where there are none (Firefox for Android). */
export async function commandKeys(): Promise<readonly CommandKeys[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.flatMap(({ name, shortcut }) =>
    // The toolbar button's own command belongs to the browser; Firefox opens the sidebar by one of its own.
    name && name !== '_execute_action' ? [{ name: OWN_NAMES.get(name) ?? name, keys: shortcut ?? '' }] : [],
  );
}
