import { describe, expect, test } from 'vitest';
import { articleFrame } from '../../lib/article/article-frame';
import { parsePage } from './parse-page';

const LONG = '桥修了三年，居民每天要绕路四公里才能到学校。'.repeat(20);

/** A page of frames that hold these texts; null is a frame of another origin. */
function pageOf(...texts: readonly (string | null)[]): Document {
  const page = parsePage(texts.map(() => '<iframe></iframe>').join(''));
  for (const [index, frame] of page.querySelectorAll('iframe').entries()) {
    const text = texts[index] ?? null;
    Object.defineProperty(frame, 'contentDocument', { value: text === null ? null : parsePage(`<p>${text}</p>`) });
  }
  return page;
}

const indexIn = (page: Document): number => [...page.querySelectorAll('iframe')].indexOf(articleFrame(page) as never);

describe('the frame that holds the article', () => {
  test.each<[string, readonly (string | null)[], number]>([
    ['no frame', [], -1],
    ['frames of others', [null, null], -1],
    ['an empty frame', [''], -1],
    ['an advertisement', ['买一送一，只在今天。'], -1],
    ['the one with an article', [null, '买一送一，只在今天。', LONG], 2],
    ['the one with the most text', [LONG, LONG + LONG, LONG], 1],
    ['none beyond the first twenty', [...Array.from({ length: 20 }, () => ''), LONG], -1],
    ['an advertisement with a long script', [`买一送一<script>${'show();'.repeat(100)}</script>`], -1],
    ['an article beside such a one', [`买一送一<style>${'a{}'.repeat(1000)}</style>`, LONG], 1],
  ])('%s', (_, texts, index) => {
    expect(indexIn(pageOf(...texts))).toBe(index);
  });

  test.each([
    [1, true],
    [3, true],
    [4, false],
  ])('in frames %i deep: %s', (depth, isFound) => {
    let page = parsePage(`<p>${LONG}</p>`);
    for (let level = 0; level < depth; level += 1) {
      const inner = page;
      page = parsePage('<iframe></iframe>');
      Object.defineProperty(page.querySelector('iframe'), 'contentDocument', { value: inner });
    }
    expect(articleFrame(page) !== null).toBe(isFound);
  });
});
