// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { wordsOf } from '../../lib/ui/catalogue';
import type { Language } from '../../lib/ui/catalogue';
import { listSection } from '../../lib/ui/list-section';
import type { ListState } from '../../lib/ui/list-section';

const actions = { allow: vi.fn(), switchTags: vi.fn() };
const told = (on: boolean, counts: readonly number[] | null): ListState => {
  const [uploaded = 0, editorial = 0, video = 0] = counts ?? [];
  return { is: 'told', answer: { on, counts: counts && { 'self-media': uploaded, editorial, video } } };
};

function show(state: ListState, language: Language = 'en'): HTMLElement {
  const main = document.createElement('div');
  document.body.replaceChildren(main);
  main.append(...listSection({ language, words: wordsOf(language) }, state, actions));
  return main;
}

const rows = (main: HTMLElement): string[] => [...main.querySelectorAll('li')].map((li) => li.textContent ?? '');

describe('the legend', () => {
  test('says each kind in words with its count, and hides the letters from those who listen', () => {
    const main = show(told(true, [12, 1, 0]));
    expect(rows(main)).toEqual([
      'haoan article uploaded by a user of NetEase Hao12',
      "deskan article published by NetEase's editors1",
      'videoa video; the address does not tell whose0',
    ]);
    const letters = [...main.querySelectorAll('.link-tag')];
    expect(letters.map((letter) => letter.getAttribute('aria-hidden'))).toEqual(['true', 'true', 'true']);
    expect(new Set(letters.map((letter) => letter.className)).size).toBe(3);
  });

  test.each(['zh-CN', 'zh-TW', 'en'] as const)('says in %s what a missing tag does not mean', (language) => {
    const { caution } = wordsOf(language).lists;
    expect(show(told(true, [1, 0, 0]), language).textContent).toContain(caution);
    expect(show(told(true, [0, 0, 0]), language).textContent).toContain(caution);
  });

  test('the letters of the three kinds differ in every language', () => {
    const sets = (['zh-CN', 'zh-TW', 'en'] as const).map((language) => Object.values(wordsOf(language).linkTags));
    expect(sets.map((letters) => new Set(letters).size)).toEqual([3, 3, 3]);
  });

  test('is left off while tags are off, and where nothing was told apart', () => {
    expect(rows(show(told(false, null)))).toEqual([]);
    expect(rows(show(told(true, [0, 0, 0])))).toEqual([]);
  });
});

describe('the switch and the button', () => {
  test.each([true, false])('shows %s and asks for the other', (on) => {
    const box = show(told(on, null)).querySelector<HTMLInputElement>('#lists-switch');
    expect(box?.checked).toBe(on);
    box?.click();
    expect(actions.switchTags).toHaveBeenLastCalledWith(!on);
  });

  test('a channel that is not allowed yet is named before it is asked for', () => {
    const main = show({ is: 'refused', host: 'news.163.com' });
    expect(main.textContent).toContain('news.163.com');
    main.querySelector<HTMLButtonElement>('#lists-allow')?.click();
    expect(actions.allow).toHaveBeenCalledOnce();
    expect(main.querySelector('#lists-switch')).toBeNull();
  });

  test('a page from before the installation asks for a reload and for nothing else', () => {
    const main = show({ is: 'stale' });
    expect(main.querySelectorAll('input, button').length).toBe(0);
  });
});
