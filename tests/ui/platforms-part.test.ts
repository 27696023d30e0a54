// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { platforms } from '../../lib/platforms/index';
import { wordsOf } from '../../lib/ui/catalogue';
import { platformChoices, platformList } from '../../lib/ui/options/platforms-part';

const actions = { allow: vi.fn(), revoke: vi.fn() };
const show = (sites: readonly string[], language: 'zh-CN' | 'zh-TW' | 'en' = 'zh-CN') =>
  platformList({ language, words: wordsOf(language) }, platformChoices(sites), actions);

describe('the list of other platforms', () => {
  test('names all but the one that is installed for, with their state', () => {
    const names = [...show([]).querySelectorAll('h3')].map(({ textContent }) => textContent);
    expect(names).toEqual(platforms.slice(1).map(({ name }) => name));
    const stateOf = (id: string) => show([]).querySelector(`.known:has(#platform-${id}) > p`)?.textContent;
    expect(stateOf('baijia-hao')).toBe(wordsOf('zh-CN').platforms.confirmed);
    expect(stateOf('xueqiu')).toBe(wordsOf('zh-CN').platforms.unconfirmed);
  });

  test.each(['zh-CN', 'zh-TW', 'en'] as const)('every platform has a name in %s', (language) => {
    expect(platforms.map(({ id }) => id).filter((id) => !(id in wordsOf(language).platforms.names))).toEqual([]);
  });

  test('a button asks for one address, by name', () => {
    const button = show([]).querySelector<HTMLButtonElement>('[id="platform-www.sohu.com"]');
    expect(button?.getAttribute('aria-label')).toBe('允许读 www.sohu.com（搜狐号）');
    button?.click();
    expect(actions.allow).toHaveBeenCalledExactlyOnceWith('https://www.sohu.com/*');
    expect(actions.revoke).not.toHaveBeenCalled();
  });

  test('an allowed one is told and can be taken back; its fold is open', () => {
    const section = show(['https://m.sohu.com/*', '*://xueqiu.com/*']);
    const item = section.querySelector('#platform-sohu-hao');
    expect(item?.querySelector('details')?.open).toBe(true);
    expect([...(item?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'www.sohu.com允许',
      'm.sohu.com已允许收回',
    ]);
    section.querySelector<HTMLButtonElement>('[id="platform-m.sohu.com"]')?.click();
    expect(actions.revoke).toHaveBeenCalledExactlyOnceWith('https://m.sohu.com/*');
    expect(section.querySelector('#platform-xueqiu')?.textContent).toContain('已允许');
  });

  test('every address can be asked for: none is a private host', () => {
    const hosts = platforms.slice(1).flatMap(({ knownHosts }) => knownHosts ?? []);
    expect(platformChoices([]).flatMap((choice) => choice.hosts.map(({ host }) => host))).toEqual(hosts);
  });
});
