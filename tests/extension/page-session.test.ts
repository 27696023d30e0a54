// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { switchHighlights, switchKind } from '../../lib/extension/choices';
import { PageSession } from '../../lib/extension/page-session';
import { placeOf } from '../../lib/extension/place';
import { DEFAULTS } from '../../lib/extension/settings';
import type { Settings } from '../../lib/extension/settings';
import type { PageReading } from '../../lib/page-reading';
import type { PlacedArticle } from '../../lib/article/article';
import { fakeRegistry } from '../highlights/fake-registry';
import { noteOn, placedText } from '../highlights/placed-text';
import { fakeCard } from './fake-card';
import { PLATFORM, readingOf } from './fake-reading';

const url = new URL('https://www.163.com/dy/article/L7GP223605ABCDEF.html?f=post2020');
const place = placeOf(url);
const off = switchHighlights(DEFAULTS, place, 'page', false);
const SENTENCE = '据知情人士透露，桥要关了。';

let fake: ReturnType<typeof fakeRegistry>;
let page: PageReading<PlacedArticle>;
let reads = 0;
let alive = true;
const sessions: PageSession[] = [];
const reported = vi.fn();

const around = { document, report: reported, isAlive: () => alive, tooLarge: () => false, card: fakeCard().around };

function* read(): Generator<void, PageReading<PlacedArticle>> {
  reads += 1;
  yield;
  return page;
}

function session(settings: Settings): PageSession {
  const made = new PageSession({ ...around, asked: false, read }, url, settings);
  sessions.push(made);
  return made;
}

function broken(): never {
  throw new Error('broken');
}

function article(given: Partial<PageReading<PlacedArticle>> = {}): PageReading<PlacedArticle> {
  const text = placedText(document, SENTENCE, '网友都跪了。');
  const loud = noteOn(text, '跪了', { kind: 'loaded-language', severity: 'low', level: 'normal', shown: false });
  return readingOf(text, [noteOn(text, SENTENCE, {}), loud], given);
}

beforeEach(() => {
  fake = fakeRegistry();
  reads = 0;
  alive = true;
  reported.mockReset();
  page = article();
});

afterEach(() => {
  for (const made of sessions.splice(0)) made.stop();
});

describe('highlights', () => {
  test('on: read, painted at the reader’s level, counted', async () => {
    await session(DEFAULTS).apply();
    expect(fake.painted()).toEqual({ 'suyuan-high': [SENTENCE] });
    expect(reported.mock.calls).toEqual([[{ state: 'self-media', shown: 1 }]]);
  });

  test('off: nothing is read until somebody asks, and then nothing is painted', async () => {
    const made = session(off);
    await made.apply();
    expect([reads, fake.painted()]).toEqual([0, {}]);
    expect(reported).toHaveBeenLastCalledWith({ state: 'off', shown: 0 });
    expect((await made.tell())?.notes.map(({ quote }) => quote)).toEqual([SENTENCE, '跪了']);
    expect([reads, fake.painted()]).toEqual([1, {}]);
  });

  test('a choice applies at once, both ways, without reading twice', async () => {
    const made = session(DEFAULTS);
    await made.apply();
    await made.change((choices) => choices.useStored(off));
    expect(fake.painted()).toEqual({});
    await made.change((choices) => choices.useStored({ ...DEFAULTS, level: 'all' }));
    expect(fake.painted()).toEqual({ 'suyuan-high': [SENTENCE], 'suyuan-low': ['跪了'] });
    await made.change((choices) => choices.useStored(switchKind(DEFAULTS, place, 'site', 'vague-attribution', false)));
    expect(fake.painted()).toEqual({});
    expect(reads).toBe(1);
  });

  test.each([
    ['editorial', 'editorial'],
    ['unknown', 'unknown'],
  ] as const)('a page whose role is %s is not marked; the toolbar says %s', async (role, state) => {
    page = article({ platform: { ...PLATFORM, role } });
    await session(DEFAULTS).apply();
    expect(fake.painted()).toEqual({});
    expect(reported).toHaveBeenLastCalledWith({ state, shown: 0 });
  });

  test('a stopped session leaves no mark, also when it was just reading again', async () => {
    const made = session(DEFAULTS);
    await made.apply();
    const again = made.tell();
    made.stop();
    await again;
    await made.change((choices) => choices.useStored({ ...DEFAULTS, level: 'all' }));
    expect(fake.painted()).toEqual({});
  });

  test('a page that cannot be read is left alone, and the console says so', async () => {
    const spoken = vi.spyOn(console, 'error').mockImplementation(() => {});
    const made = new PageSession({ ...around, asked: false, read: broken }, url, DEFAULTS);
    await made.apply();
    expect([fake.painted(), await made.tell()]).toEqual([{}, null]);
    expect(spoken).toHaveBeenCalled();
    made.stop();
    spoken.mockRestore();
  });
});

describe('by account', () => {
  const accountOff = switchHighlights(
    DEFAULTS,
    { ...place, account: { key: 'netease-hao/05ABCDEF', name: null } },
    'account',
    false,
  );

  test('off: the address tells it, so nothing is read', async () => {
    await session(accountOff).apply();
    expect([reads, fake.painted()]).toEqual([0, {}]);
    expect(reported).toHaveBeenLastCalledWith({ state: 'off', shown: 0 });
  });

  test('where the address tells nobody the page is read to know, and not marked', async () => {
    const elsewhere = new URL('https://hao.example/a/1');
    const named = { key: `${PLATFORM.id}=${PLATFORM.account}`, name: PLATFORM.account };
    const one = { ...placeOf(elsewhere), account: named };
    const made = (settings: Settings) => new PageSession({ ...around, asked: false, read }, elsewhere, settings);
    await made(switchHighlights(DEFAULTS, one, 'account', false)).apply();
    expect([reads, fake.painted()]).toEqual([1, {}]);
    expect(reported).toHaveBeenLastCalledWith({ state: 'off', shown: 0 });
    const everywhere = switchHighlights(DEFAULTS, one, 'everywhere', false);
    const on = made(switchHighlights(everywhere, one, 'account', true));
    await on.apply();
    expect(fake.painted()).toEqual({ 'suyuan-high': [SENTENCE] });
    on.stop();
  });
});

describe('a pause', () => {
  test('takes the marks away and says off, until the reader goes on', async () => {
    const made = session(DEFAULTS);
    await made.apply();
    await made.hold({ paused: true });
    expect([fake.painted(), (await made.tell())?.paused]).toEqual([{}, true]);
    expect(reported).toHaveBeenLastCalledWith({ state: 'off', shown: 0 });
    await made.hold({ paused: false });
    expect(fake.painted()).toEqual({ 'suyuan-high': [SENTENCE] });
  });

  test('before anything was read nothing is read', async () => {
    const made = session(DEFAULTS);
    await made.hold({ paused: true });
    expect([reads, fake.painted()]).toEqual([0, {}]);
  });

  test('holds while other settings change, and ends when highlights are switched here', async () => {
    const made = session(DEFAULTS);
    await made.apply();
    await made.hold({ paused: true });
    await made.change((choices) => choices.useStored({ ...DEFAULTS, level: 'all' }));
    expect(fake.painted()).toEqual({});
    await made.change((choices) => choices.useStored(off));
    await made.change((choices) => choices.useStored(DEFAULTS));
    expect(fake.painted()).toEqual({ 'suyuan-high': [SENTENCE] });
  });

  test('in a private window the keys end it', async () => {
    const made = session(DEFAULTS);
    await made.apply();
    await made.hold({ paused: true });
    await made.change((choices) => choices.toggle());
    expect(fake.painted()).toEqual({ 'suyuan-high': [SENTENCE] });
  });
});

test('the plain article has no marks, and is still counted', async () => {
  const made = session(DEFAULTS);
  await made.apply();
  await made.hold({ plain: true });
  expect(fake.painted()).toEqual({});
  expect(reported).toHaveBeenLastCalledWith({ state: 'self-media', shown: 1 });
  await made.hold({ plain: false });
  expect(fake.painted()).toEqual({ 'suyuan-high': [SENTENCE] });
});

describe('an article that changes', () => {
  test('one that arrives late is read when it does', async () => {
    page = article();
    const late = page;
    page = readingOf({ ...late.article, parts: [] }, []);
    const made = session(DEFAULTS);
    await made.apply();
    expect((await made.tell())?.arrived).toBe(false);
    expect(reported).toHaveBeenLastCalledWith({ state: 'none', shown: 0 });
    page = late;
    document.body.append(document.createElement('article'));
    await vi.waitFor(() => expect(fake.painted()).toEqual({ 'suyuan-high': [SENTENCE] }));
  });

  test('is not read again once the extension is gone', async () => {
    const made = session(DEFAULTS);
    await made.apply();
    alive = false;
    page.article.segments[0]?.node.replaceData(0, 3, '据某人');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(reads).toBe(1);
  });

  test('marks of words that went away do not stay', async () => {
    const made = session(DEFAULTS);
    await made.apply();
    const { article: text } = page;
    page = readingOf(text, []);
    text.segments[0]?.node.replaceData(0, 3, '据某人');
    await vi.waitFor(() => expect(fake.painted()).toEqual({}));
  });
});

describe('what the popup is told', () => {
  test('in a hidden tab too, where marks wait', async () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    const made = session(DEFAULTS);
    void made.apply();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(reads).toBe(0);
    expect((await made.tell())?.notes).toHaveLength(2);
    hidden.mockRestore();
  });

  test('which notes have a place', async () => {
    const made = session(DEFAULTS);
    const { article: text } = page;
    const picture = noteOn(text, '', { kind: 'image-without-source', severity: 'low' });
    page = readingOf(text, [...page.notes, picture]);
    await made.apply();
    expect((await made.tell())?.notes.map(({ placed }) => placed)).toEqual([true, true, false]);
    expect(made.flash(page.notes[0] ?? picture)).toBe(true);
    expect(made.flash({ start: 9000, end: 9001 })).toBe(false);
  });

  test('in a private window the choices hold for the tab, and are told back', async () => {
    const made = session(DEFAULTS);
    await made.apply();
    await made.change((choices) => choices.toggle());
    expect(fake.painted()).toEqual({});
    expect((await made.tell())?.ownSettings).toEqual(off);
    await made.change((choices) => choices.useStored(DEFAULTS));
    expect(fake.painted()).toEqual({});
    await made.change((choices) => choices.toggle());
    expect(fake.painted()).toEqual({ 'suyuan-high': [SENTENCE] });
  });
});

describe('a page that the reader asked for', () => {
  test.each(['editorial', 'unknown'] as const)('is marked whoever speaks: %s', async (role) => {
    page = article({ platform: { ...PLATFORM, role } });
    const made = new PageSession({ ...around, asked: true, read }, url, DEFAULTS);
    sessions.push(made);
    await made.apply();
    expect(fake.painted()).toEqual({ 'suyuan-high': [SENTENCE] });
    expect((await made.tell())?.asked).toBe(true);
  });
});

describe('a page that goes on without a load', () => {
  const next = new URL('https://www.163.com/dy/article/L7GP223605ABCDEG.html');

  test('drops the old notes at once, and reads the new article when it is there', async () => {
    const made = session(DEFAULTS);
    await made.apply();
    await made.moved(next, false);
    expect(fake.painted()).toEqual({});
    expect(reported).toHaveBeenLastCalledWith({ state: 'none', shown: 0 });
    page = readingOf(placedText(document, '网友爆料，渡口也要关了。'), []);
    page = readingOf(page.article, [noteOn(page.article, '网友爆料', {})]);
    await vi.waitFor(() => expect(fake.painted()).toEqual({ 'suyuan-high': ['网友爆料'] }));
  });

  test('a pause ends with the page that it was for', async () => {
    const made = session(DEFAULTS);
    await made.apply();
    await made.hold({ paused: true });
    await made.moved(next, true);
    expect(fake.painted()).toEqual({ 'suyuan-high': [SENTENCE] });
  });

  test('what was chosen for the old page does not hold for the new one', async () => {
    const made = session(off);
    await made.apply();
    expect(fake.painted()).toEqual({});
    await made.moved(next, true);
    expect(fake.painted()).toEqual({ 'suyuan-high': [SENTENCE] });
  });

  test('keeps its marks when it only writes its own address anew', async () => {
    const made = session(DEFAULTS);
    await made.apply();
    await made.moved(new URL(`${url.href}&spss=dy_author#top`), false);
    await made.moved(next, true);
    expect(fake.painted()).toEqual({ 'suyuan-high': [SENTENCE] });
  });

  test('takes text that stays for the new place’s, after a while', async () => {
    vi.useFakeTimers();
    try {
      const made = session(DEFAULTS);
      const reading = made.apply();
      await vi.runAllTimersAsync();
      await reading;
      const moving = made.moved(next, false);
      await vi.advanceTimersByTimeAsync(100);
      await moving;
      expect(fake.painted()).toEqual({});
      await vi.advanceTimersByTimeAsync(2000);
      expect(fake.painted()).toEqual({ 'suyuan-high': [SENTENCE] });
    } finally {
      vi.useRealTimers();
    }
  });
});
