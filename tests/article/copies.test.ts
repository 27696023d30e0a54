import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { AnyPage } from '../../lib/article/any-page';
import { documentSource, readDocument } from '../../lib/article/read-document';
import { readText, textSource } from '../../lib/article/read-text';
import type { PageReading } from '../../lib/page-reading';
import { findNotices } from '../../lib/platforms/find-notices';
import { recognise } from '../../lib/platforms/recognise';
import { readPage } from '../../lib/read-page';
import type { PageSource } from '../../lib/read-page';
import type { Article, PlacedArticle } from '../../lib/article/article';
import { unreadableSpans } from '../../lib/text/damage';
import { parseSampleArticle } from '../../scripts/sample-article';
import { samplePage } from '../../scripts/sample-page';
import { READINGS, glossable, throughMirror } from '../text/mirror-converter';
import { mirrored } from './mirrored';
import { parsePage } from './parse-page';

const ARTICLES = join(import.meta.dirname, '../../assets/articles');
const articles = readdirSync(ARTICLES)
  .map((file) => parseSampleArticle(readFileSync(join(ARTICLES, file), 'utf8')))
  .filter(({ lang }) => lang === 'zh-Hans');

/** How pages of mirrors differ: no glosses, some characters, all that we have readings for. */
const GLOSSING = [
  ['no glosses', []],
  ['some glosses', ['網', '號', '發', '傳', '內']],
  ['all glosses', Object.keys(READINGS)],
] as const;

function drain<Text extends Article>(source: PageSource<Text>): PageReading<Text> {
  const steps = readPage(source);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** A page as it is read when its reader asks. */
function pageSource(document: Document, url: URL): PageSource<PlacedArticle> {
  const work = new AnyPage().read(document, url, true);
  for (;;) {
    const step = work.next();
    if (step.done) return { url, read: () => step.value };
  }
}

/** The kinds of notes of each line that a mirror has left readable. */
function kindsOfReadable({ article, notes }: PageReading): Map<number, string> {
  const paragraphs = article.parts.filter(({ part }) => part === 'paragraph');
  return new Map(
    paragraphs.flatMap(({ start, end }, index) => {
      if (unreadableSpans(article.text.slice(start, end)).length > 0) return [];
      const own = notes.filter((note) => note.start >= start && note.end <= end && note.start < note.end);
      return [[index, own.map(({ kind }) => kind).join(' ')] as const];
    }),
  );
}

describe.each(articles.map((article) => [article.title, article] as const))('%s on a mirror', (_, article) => {
  const html = samplePage(article);
  const original = `https://www.163.com/dy/article/${article.id}.html`;
  const url = new URL(`http://www.copy.example:8080/dy/article/${article.id}.html?f=post2020_dy_recommends`);
  const clean = drain(documentSource(parsePage(html), new URL(original)));
  const copied = { id: 'netease-hao', role: 'copy', confidence: 'likely', originalUrl: original };

  test.each(GLOSSING)('with %s: known, dated by its id, its readable lines noted', (_name, listed) => {
    const reading = drain(documentSource(mirrored(html, listed, true), url));
    expect(reading.platform).toMatchObject({ ...copied, createdAbout: clean.platform?.createdAbout });
    expect(reading.platform?.evidence).toContain('statement');
    expect(new Date(reading.platform?.createdAbout ?? '').getUTCFullYear()).toBeGreaterThan(2020);
    expect(reading.disclaimers.filter(({ by }) => by === 'platform').map(({ lang }) => lang)).toEqual([
      'zh-Hant',
      'en',
    ]);
    const [expected, found] = [kindsOfReadable(clean), kindsOfReadable(reading)];
    expect(found.size).toBeGreaterThan(expected.size / 2);
    for (const [index, kinds] of found) expect([index, kinds]).toEqual([index, expected.get(index)]);
    expect([...found.values()].some((kinds) => kinds !== '')).toBe(true);
  });

  test.each(GLOSSING)('with %s and no class name left: known and dated all the same', (_name, listed) => {
    const { platform } = drain(documentSource(mirrored(html, listed, false), url));
    expect(platform).toMatchObject({ ...copied, createdAbout: clean.platform?.createdAbout });
    expect(platform?.evidence).toEqual(['url-id', 'notice-in-text']);
  });

  test.each(GLOSSING)('with %s and no class name left: its readable lines are found and noted', (_name, listed) => {
    const reading = drain(pageSource(mirrored(html, listed, false), url));
    expect(reading.platform).toMatchObject({ ...copied, createdAbout: clean.platform?.createdAbout });
    const noted = [...kindsOfReadable(reading).values()].filter((kinds) => kinds !== '');
    const expected = [...kindsOfReadable(clean).values()].filter((kinds) => kinds !== '');
    expect(noted.length).toBeGreaterThan(expected.length / 2);
    expect(noted.filter((kinds) => !expected.includes(kinds))).toEqual([]);
  });

  test.each(GLOSSING)('with %s, carried elsewhere without its id: known by the notice alone', (_name, listed) => {
    const elsewhere = new URL('http://forum.example/t/7');
    const { platform } = drain(documentSource(mirrored(html, listed, false), elsewhere));
    expect(platform).toMatchObject({ id: 'netease-hao', role: 'copy', confidence: 'likely', originalUrl: null });
    const text = mirrored(html, listed, true).querySelector('.post_content')?.textContent ?? '';
    expect(drain(textSource(text, elsewhere)).platform?.role).toBe('copy');
  });
});

describe('the notice after the converter', () => {
  const NOTICES = [
    '特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台“网易号”用户上传并发布，本平台仅提供信息存储服务。',
    '特别声明：本文为网易自媒体平台“网易号”作者上传并发布，仅代表该作者观点。网易仅提供信息发布平台。',
  ];

  test('is known whatever single character a page glosses, also where that breaks others', () => {
    let damaged = 0;
    const lost: string[] = [];
    for (const character of glossable()) {
      for (const notice of NOTICES) {
        const shown = throughMirror(notice, [character], { [character]: 'yàn' });
        if (shown.includes('?')) damaged += 1;
        const found = findNotices(shown);
        if (!found?.alone || found.notices[0]?.platform !== 'netease-hao') lost.push(shown);
      }
    }
    expect(lost).toEqual([]);
    expect(damaged).toBeGreaterThan(3);
  });

  test('is known with any of the lists that pages gloss', () => {
    const all = Object.keys(READINGS);
    for (const notice of NOTICES) {
      for (let step = 1; step < 40; step += 1) {
        const listed = all.filter((_, index) => (index * step) % 7 < 3 + (step % 3));
        expect(findNotices(throughMirror(notice, listed))?.alone, listed.join('')).toBe(true);
      }
    }
  });
});

describe('copies in other people’s dress', () => {
  const NOTICE =
    '特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台“网易号”用户上传并发布，本平台仅提供信息存储服务。';
  const TEXT = [
    '河口村的渡船上月停了，村民要绕路十二公里才能到镇上。渡口的管理员说，船的检验证到期，换证的手续还没有办完。',
    '据知情人士透露，新船去年就已经买好，一直停在上游的船厂里。去年的水位比往年低了两米，浅滩上露出了旧码头的石阶。',
    '村里的老人说，赶集要多走一个上午。学校把到校的时间推迟了半小时，老师每天在渡口等学生，一个一个点名。',
  ];
  const PARAGRAPHS = TEXT.map((line) => `<p>${line}</p>`).join('');

  test.each([
    ['in a box of its own', `<div><h2>渡船</h2><div>${PARAGRAPHS}</div><div><p>${NOTICE}</p></div></div>`],
    ['with the desk’s signature', `<div><div>${PARAGRAPHS}</div><div><p>责任编辑：甲</p><p>${NOTICE}</p></div></div>`],
    ['as the last paragraph', `<div><h2>渡船</h2><div>${PARAGRAPHS}<p>${NOTICE}</p></div></div>`],
    ['as the last of lines without blocks', `<div>${TEXT.join('<br><br>')}<br><br>${NOTICE}</div>`],
    [
      'in somebody’s post, with answers',
      `<div class="floor"><b>甲</b><div>${TEXT.join('<br>')}<br>${NOTICE}</div></div><div class="floor"><b>乙</b><div>转得好</div></div>`,
    ],
  ])('%s', (_, body) => {
    const page = parsePage(`<title>渡船</title><body>${body}</body>`);
    const { platform, disclaimers } = drain(pageSource(page, new URL('https://news.example/2026/ferry')));
    expect(platform).toMatchObject({ id: 'netease-hao', role: 'copy', confidence: 'likely', originalUrl: null });
    expect(disclaimers.map(({ by }) => by)).toEqual(['platform']);
  });
});

describe('near misses are nobody’s copy', () => {
  const FOLDER = join(import.meta.dirname, '../fixtures/near-misses');
  const files = readdirSync(FOLDER);

  test('there are twelve or more', () => expect(files.length).toBeGreaterThanOrEqual(12));

  test.each(files)('%s', (file) => {
    const html = readFileSync(join(FOLDER, file), 'utf8');
    const url = new URL(/^<!-- (\S+) -->/.exec(html)?.[1] ?? '');
    const page = parsePage(html);
    expect(recognise(readDocument(page, url).evidence)).toBeNull();
    expect(drain(pageSource(page, url)).platform).toBeNull();
    const lines = [...page.body.querySelectorAll('h1, p, li, pre')].map(({ textContent }) => textContent ?? '');
    expect(recognise(readText(lines.join('\n'), url).evidence)?.role ?? null).toBe(null);
  });
});
