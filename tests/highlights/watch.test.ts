// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ArticleWatch, rootOf } from '../../lib/highlights/watch';
import { placedText } from './placed-text';

let changes = 0;
let returns = 0;
let besides = 0;
let hidden = false;
const watches: ArticleWatch[] = [];

function watch(root: Element | null): ArticleWatch {
  const made = new ArticleWatch(document, {
    onChange: () => (changes += 1),
    onReturn: () => (returns += 1),
    onBeside: () => (besides += 1),
  });
  made.start(root);
  watches.push(made);
  return made;
}

/** Lets observers report and time go on. */
const wait = async (ms: number): Promise<void> => {
  await vi.advanceTimersByTimeAsync(1);
  await vi.advanceTimersByTimeAsync(ms);
};

beforeEach(() => {
  [changes, returns, besides, hidden] = [0, 0, 0, false];
  vi.useFakeTimers();
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
});
afterEach(() => {
  for (const made of watches.splice(0)) made.stop();
  vi.useRealTimers();
});

/** The first text node under an element. */
const textIn = (root: Element): Text => document.createTreeWalker(root, NodeFilter.SHOW_TEXT).nextNode() as Text;

describe('what counts as a change of the article', () => {
  test.each<[string, number, (root: Element) => void]>([
    ['a late paragraph', 1, (root) => root.append(document.createElement('p'))],
    ['another script conversion', 1, (root) => root.firstChild?.firstChild?.replaceWith('據知情人士')],
    ['text written in place', 1, (root) => textIn(root).replaceData(0, 1, '據')],
    ['a body drawn anew', 1, (root) => root.replaceWith(document.createElement('article'))],
    ['a comment beside it', 0, () => document.body.append(document.createElement('aside'))],
    ['an attribute', 0, (root) => root.setAttribute('class', 'seen')],
    ['nothing', 0, () => {}],
  ])('%s: %i', async (_, times, act) => {
    const root = rootOf(placedText(document, '据知情人士', '第二段'));
    expect(root?.tagName).toBe('ARTICLE');
    watch(root);
    if (root) act(root);
    await wait(2000);
    expect(changes).toBe(times);
  });

  test.each<[string, boolean]>([
    ['an article', true],
    ['no article yet', false],
  ])('the page’s own body put in place of another, with %s in it', async (_, isThere) => {
    const root = rootOf(placedText(document, '据知情人士', '第二段'));
    watch(isThere ? root : null);
    document.body.replaceWith(document.createElement('body'));
    await wait(2000);
    expect(changes).toBe(1);
  });

  test('what stands in a shadow tree goes with its host', async () => {
    const root = rootOf(placedText(document, '据知情人士', '第二段'));
    const host = document.createElement('news-story');
    document.body.append(host);
    if (root) host.attachShadow({ mode: 'open' }).append(root);
    watch(root);
    host.replaceWith(document.createElement('news-story'));
    await wait(2000);
    expect(changes).toBe(1);
  });

  test('while there is no article, anything that comes into the body', async () => {
    document.body.replaceChildren();
    watch(null);
    document.body.append(document.createElement('main'));
    await wait(2000);
    expect(changes).toBe(1);
  });
});

describe('before the article’s root is known', () => {
  test.each<[string, number, (root: Element) => void]>([
    ['a paragraph that came meanwhile', 1, (root) => root.append(document.createElement('p'))],
    ['an advertisement beside it', 0, () => document.body.append(document.createElement('aside'))],
  ])('%s: %i', async (_, times, act) => {
    const root = rootOf(placedText(document, '据知情人士', '第二段'));
    const made = watch(null);
    if (root) act(root);
    await vi.advanceTimersByTimeAsync(1);
    made.start(root);
    await wait(2000);
    expect(changes).toBe(times);
  });
});

test('what comes beside the article is told apart', async () => {
  const root = rootOf(placedText(document, '据知情人士', '第二段'));
  watch(root);
  document.body.append(document.createElement('article'));
  await wait(2000);
  expect([changes, besides]).toEqual([0, 1]);
});

describe('how often', () => {
  test('a burst is one change', async () => {
    const root = rootOf(placedText(document, '一', '二'));
    watch(root);
    for (let i = 0; i < 20; i += 1) root?.append(document.createElement('p'));
    await wait(2000);
    expect(changes).toBe(1);
  });

  test('a page that never rests is still read, but ever more rarely while its text stays the same', async () => {
    const root = rootOf(placedText(document, '一', '二'));
    const made = watch(root);
    const counts: number[] = [];
    for (let minute = 0; minute < 3; minute += 1) {
      const before = changes;
      for (let tick = 0; tick < 600; tick += 1) {
        root?.append(document.createElement('i'));
        const seen = changes;
        await wait(99);
        if (changes > seen) made.learn(false);
      }
      counts.push(changes - before);
    }
    expect(counts[0]).toBeGreaterThan(0);
    expect(counts[1]).toBeLessThan(counts[0] ?? 0);
    expect(counts[2]).toBeLessThanOrEqual(3);
  });

  test('not in a hidden tab; once when it is seen again', async () => {
    const root = rootOf(placedText(document, '一', '二'));
    watch(root);
    hidden = true;
    root?.append(document.createElement('p'));
    await wait(5000);
    expect([changes, returns]).toEqual([0, 0]);
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await wait(2000);
    expect([changes, returns]).toEqual([1, 1]);
  });

  test('not after it was stopped', async () => {
    const root = rootOf(placedText(document, '一', '二'));
    const made = watch(root);
    root?.append(document.createElement('p'));
    made.stop();
    root?.append(document.createElement('p'));
    document.dispatchEvent(new Event('visibilitychange'));
    await wait(5000);
    expect([changes, returns]).toEqual([0, 0]);
  });
});
