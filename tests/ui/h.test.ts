// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { h } from '../../lib/ui/h';
import { replaceContent } from '../../lib/ui/replace-content';

describe('h', () => {
  test.each(['<img src=x onerror=alert(1)>', '</q><script>alert(1)</script>', '&amp;', '“桥”'])(
    'takes %s for text',
    (text) => {
      const made = h('p', {}, text);
      expect(made.childNodes).toHaveLength(1);
      expect([made.textContent, made.children.length]).toEqual([text, 0]);
    },
  );

  test.each([
    ['https://undocs.org/zh/A/RES/64/293', true],
    ['http://mirror.example/a', true],
    ['options.html#top', true],
    ['report.html?tab=3&note=0', true],
    ['?next=javascript:alert(1)', false],
    ['javascript:alert(1)', false],
    ['JavaScript:alert(1)', false],
    [' javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['blob:x', false],
  ])('a link to %s is set: %s', (href, set) => {
    expect(h('a', { href }).hasAttribute('href')).toBe(set);
  });

  test('leaves out what is null, false or not there, and sets true as an empty attribute', () => {
    const made = h('button', { disabled: true, hidden: false, title: null, lang: undefined, tabindex: 0 }, null, false);
    expect(made.outerHTML).toBe('<button disabled="" tabindex="0"></button>');
  });

  test('listens', () => {
    const clicked = vi.fn();
    h('button', { onclick: clicked }).click();
    expect(clicked).toHaveBeenCalledOnce();
  });
});

const content = (): HTMLElement[] => [
  h('details', { id: 'kinds' }, h('summary', {}, 'kinds')),
  h('details', { id: 'seen' }, h('summary', {}, 'seen')),
  h('button', { id: 'go' }, 'go'),
];

test('new content keeps the focus and what was unfolded', () => {
  const main = h('main', {}, ...content());
  document.body.replaceChildren(main);
  main.querySelector('details')?.setAttribute('open', '');
  document.getElementById('go')?.focus();
  replaceContent(main, ...content());
  expect([...main.querySelectorAll('details')].map(({ open }) => open)).toEqual([true, false]);
  expect(document.activeElement?.id).toBe('go');
});
