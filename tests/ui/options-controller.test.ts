// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULTS } from '../../lib/extension/settings';
import type { Settings } from '../../lib/extension/settings';
import { wordsOf } from '../../lib/ui/catalogue';
import { OptionsController } from '../../lib/ui/options/options-controller';
import type { OptionsWorld } from '../../lib/ui/options/options-controller';
import { optionsParts } from '../../lib/ui/options/parts';
import { readSample } from '../../lib/ui/options/read-sample';

const words = wordsOf('zh-CN').options;
const BACKUP = { made: '2026-11-24T12:00:00Z', values: { settings: DEFAULTS } };
const OFF = { on: false, stamp: 0, trouble: null };

/** An options page over settings of its own. */
function open(isPrivate = false) {
  let settings: Settings = DEFAULTS;
  const world = {
    browserLanguage: 'zh-CN', browser: 'chromium', isPrivate, commands: [],
    updateSettings: vi.fn(async (edit: (now: Settings) => Settings) => (settings = edit(settings))),
    switchSync: vi.fn(async () => {}), erase: vi.fn(async () => {}), exportFile: vi.fn(async () => {}),
    readFile: vi.fn(async () => BACKUP), takeFile: vi.fn(async () => {}), readSample, allow: vi.fn(), revoke: vi.fn(),
  } as const satisfies OptionsWorld; // prettier-ignore
  const page = new OptionsController(document, world, optionsParts, { settings, sync: OFF, sites: [] });
  page.show({});
  return { page, world };
}

/** Presses a control, and waits until what follows has come to rest. */
async function press(id: string): Promise<void> {
  document.getElementById(id)?.click();
  await new Promise((resolve) => setTimeout(resolve, 5));
}
const said = (): string => document.querySelector('.status')?.textContent ?? '';

beforeEach(() => document.body.replaceChildren(Object.assign(document.createElement('main'), { id: 'main' })));

test('a choice is kept, shown, and said to be kept', async () => {
  const { world } = open();
  await press('level-all');
  expect(world.updateSettings).toHaveBeenCalledOnce();
  expect((document.getElementById('level-all') as HTMLInputElement).checked).toBe(true);
  expect(said()).toBe(words.saved);
});

test('the language changes everything at once, and the sample’s script with it', async () => {
  open();
  await vi.waitFor(() => expect(document.getElementById('sample')?.lang).toBe('zh-Hans'));
  await press('language-zh-TW');
  expect([document.documentElement.lang, document.title]).toEqual(['zh-TW', wordsOf('zh-TW').options.title]);
  await vi.waitFor(() => expect(document.getElementById('sample')?.lang).toBe('zh-Hant'));
});

describe('a question', () => {
  test('has the focus on "no"; nothing happens before "yes"', async () => {
    const { world } = open();
    await press('erase');
    expect(document.activeElement?.id).toBe('no');
    await press('no');
    expect([world.erase.mock.calls.length, document.activeElement?.id]).toEqual([0, 'erase']);
    await press('erase');
    await press('yes');
    expect([world.erase.mock.calls.length, said()]).toEqual([1, words.erased]);
  });

  test('turning sync off waits for the answer', async () => {
    const { page, world } = open();
    page.show({ sync: { ...OFF, on: true } });
    await press('sync-switch');
    expect(world.switchSync).not.toHaveBeenCalled();
    await press('yes');
    expect(world.switchSync).toHaveBeenCalledExactlyOnceWith(false);
  });
});

describe('a file', () => {
  test('is taken only when the reader says so', async () => {
    const { page, world } = open();
    page.chooseFile(new File(['{}'], 'a.json'));
    await vi.waitFor(() => expect(document.getElementById('leave-file')).not.toBeNull());
    await press('leave-file');
    expect([world.takeFile.mock.calls.length, document.getElementById('take-file')]).toEqual([0, null]);
    page.chooseFile(new File(['{}'], 'a.json'));
    await vi.waitFor(() => expect(document.getElementById('take-file')).not.toBeNull());
    await press('take-file');
    expect(world.takeFile).toHaveBeenCalledExactlyOnceWith(BACKUP);
    expect(said()).toBe(words.taken);
  });

  test('goes out with one press', async () => {
    const { world } = open();
    await press('export');
    expect(world.exportFile).toHaveBeenCalledOnce();
  });
});

test('in a private window no press changes anything', async () => {
  const { world } = open(true);
  const controls = [...document.querySelectorAll<HTMLElement>('input, button')].map(({ id }) => id);
  expect(controls.length).toBeGreaterThan(20);
  for (const id of controls) await press(id);
  const { updateSettings, switchSync, erase, takeFile } = world;
  for (const act of [updateSettings, switchSync, erase, takeFile]) expect(act).not.toHaveBeenCalled();
});
