import { describe, expect, test } from 'vitest';
import { readPageData } from '../../lib/article/page-data';
import neteaseHao from '../../lib/platforms/netease-hao';

const read = (...scripts: string[]) =>
  readPageData(
    scripts.map((textContent) => ({ textContent })),
    neteaseHao.pageData,
  );
const MAIN =
  '{"main":{"source":"雾岭闲人","ptime":"2026-08-30 09:15:00","articleType":"wemedia","docid":"L3K4M5N60552QRST"}}';
const FOUND = { docId: 'L3K4M5N60552QRST', account: '雾岭闲人', time: '2026-08-30 09:15:00', selfMedia: true };

describe('the page’s data', () => {
  test.each([
    ['plain', `window.__INITIAL_STATE__=${MAIN}`],
    ['spaced, with code after it', `window.__INITIAL_STATE__ = ${MAIN}; window.x = {"main":{"source":"错"}};`],
    ['in brackets', `window["__INITIAL_STATE__"] = ${MAIN}`],
    ['after a mention', `if (window.__INITIAL_STATE__) { x() }\nwindow.__INITIAL_STATE__ = ${MAIN}`],
    ['with undefined', `window.__INITIAL_STATE__ = ${MAIN.replace('{"main"', '{"a":undefined,"main"')}`],
    ['with braces in strings', `window.__INITIAL_STATE__ = ${MAIN.replace('{"main"', '{"a":"}{\\"}\\\\","main"')}`],
    [
      'with the word undefined in a string',
      `window.__INITIAL_STATE__ = ${MAIN.replace('{"main"', '{"a":"undefined","main"')}`,
    ],
  ])('%s', (_, script) => {
    expect(read('var x = 1', script)).toEqual(FOUND);
  });

  test('an account is looked for in the article’s own data only', () => {
    expect(read('window.__INITIAL_STATE__ = {"list":[{"source":"别人"}],"source":"别人"}')?.account).toBeNull();
    expect(read('window.__INITIAL_STATE__ = {"main":{"sourceinfo":{"tname":"雾岭闲人"}}}')?.account).toBe('雾岭闲人');
  });

  test.each([
    ['a desk’s', '{"main":{"articleType":"news"}}', false],
    ['untold', '{"main":{}}', null],
  ])('%s', (_, json, selfMedia) => {
    expect(read(`window.__INITIAL_STATE__ = ${json}`)?.selfMedia).toBe(selfMedia);
  });
});

describe('no data', () => {
  test.each([
    ['no script', []],
    ['another name', ['window.__STATE__ = {"main":{}}']],
    ['never closes', ['window.__INITIAL_STATE__ = {"main":{"source":"雾岭闲人"']],
    ['a string never closes', ['window.__INITIAL_STATE__ = {"main":"']],
    ['a call', ['window.__INITIAL_STATE__ = JSON.parse("{}")']],
    ['not JSON', ["window.__INITIAL_STATE__ = {main: 'x'}"]],
    ['larger than any page’s', [`window.__INITIAL_STATE__ = {"a":"${'x'.repeat(2_100_000)}"}`]],
  ])('%s', (_, scripts) => {
    expect(read(...scripts)).toBeNull();
  });

  test.each([
    ['a number', '{"main":{"source":7}}'],
    ['a novel', `{"main":{"source":"${'长'.repeat(200)}"}}`],
    ['blank', '{"main":{"source":" "}}'],
    ['a list', '{"main":["source"]}'],
    ['a prototype', '{"__proto__":{"main":{"source":"x"}}}'],
  ])('an account that is %s is none', (_, json) => {
    expect(read(`window.__INITIAL_STATE__ = ${json}`)?.account ?? null).toBeNull();
  });

  test('data is never run', () => {
    const state = { ran: false };
    Object.assign(globalThis, { suyuanRan: () => (state.ran = true) });
    read('window.__INITIAL_STATE__ = {"main":{"source":suyuanRan()}}');
    expect(state.ran).toBe(false);
  });
});

test('many open braces and quotes are read in no time', () => {
  const start = performance.now();
  read(`window.__INITIAL_STATE__ = ${'{"a":'.repeat(300_000)}`);
  read(`window.__INITIAL_STATE__ = {"${'\\"'.repeat(900_000)}`);
  expect(performance.now() - start).toBeLessThan(1000);
});
