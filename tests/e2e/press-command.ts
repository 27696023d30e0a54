import { manifestOf } from '../../scripts/extension-browser';
import { inFirefoxWindow } from './firefox-window';
import type { Stage } from './in-each-browser';

/** Makes the browser say that the reader pressed a command's keys: neither driver reaches the browser's own shortcuts. */
export async function pressCommand({ extension }: Pick<Stage, 'extension'>, command: string): Promise<void> {
  const { name, browser, origin } = extension();
  if (name === 'firefox') {
    // Firefox makes one key for each command that has a shortcut, in the manifest's order.
    const { commands } = (await manifestOf(name)) as unknown as {
      commands: Record<string, { suggested_key?: object }>;
    };
    const index = Object.keys(commands)
      .filter((id) => commands[id]?.suggested_key)
      .indexOf(command);
    await inFirefoxWindow(
      browser,
      `document.querySelectorAll('keyset[id^="ext-keyset"] key')[${index}].dispatchEvent(new Event('command'))`,
    );
    return;
  }
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith(origin));
  const worker = await target.worker();
  await worker?.evaluate(`chrome.commands.onCommand.dispatch(${JSON.stringify(command)})`);
}
