import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const NOTICE =
  '特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台“网易号”用户上传并发布，本平台仅提供信息存储服务。';
const TEXT = `石桥镇关停小窑\n据知情人士透露，石桥镇去年有六成小窑停产，失业工人超过四千人。\n${NOTICE}`;

/** Runs the command as its reader does; `input` goes to standard input. */
function analyze(args: readonly string[], input: string | Buffer = '') {
  const run = spawnSync(process.execPath, ['scripts/run.mjs', 'analyze', ...args], {
    cwd: root,
    input,
    maxBuffer: 1 << 28,
  });
  return { code: run.status, out: run.stdout.toString('utf8'), err: run.stderr.toString('utf8') };
}

const lines = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

let folder = '';
const file = (name: string, bytes: string | Buffer) => {
  writeFileSync(path.join(folder, name), bytes);
  return path.join(folder, name);
};
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'suyuan-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('one document', () => {
  test('a text from standard input: its copy of a notice, its notes, its counts', () => {
    const { code, out, err } = analyze([], TEXT);
    const answer = JSON.parse(out);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(answer.platform).toMatchObject({ id: 'netease-hao', role: 'copy', confidence: 'likely' });
    expect(answer.page).toBe('text');
    expect(answer).not.toHaveProperty('text');
    expect(answer.disclaimers.map(({ quote }: { quote: string }) => quote)).toEqual([NOTICE]);
    expect(answer.notes.map(({ kind }: { kind: string }) => kind)).toEqual(
      expect.arrayContaining(['vague-attribution', 'statistic-without-source', 'self-media-disclaimer']),
    );
    for (const { start, end, quote } of answer.notes) expect(TEXT.slice(start, end)).toBe(quote);
    expect(answer.coverage).toMatchObject({ sentences: 2, unverified: 1 });
  });

  test('HTML by its address, and the text that its offsets are in', () => {
    const html = `<h1 class="post_title">石桥镇关停小窑</h1><div class="post_body"><p>小窑主王石表示，窑已关停。</p></div><div class="post_statement"><p>${NOTICE}</p></div>`;
    const { code, out } = analyze(
      ['--html', '--url', 'https://www.163.com/dy/article/KAB1CD2E0556ABCD.html', '-'],
      html,
    );
    const answer = JSON.parse(out);
    expect(code).toBe(0);
    expect(answer.text).toContain('小窑主王石表示，窑已关停。');
    expect(answer.platform).toMatchObject({ role: 'self-media', confidence: 'certain' });
  });

  test('Markdown for a reader', () => {
    const { code, out } = analyze(['--format', 'markdown'], TEXT);
    expect(code).toBe(0);
    expect(out).toMatch(/^# /);
    expect(out).toContain('据知情人士透露');
  });

  const gbk = Buffer.from([
    0xca, 0xaf, 0xc7, 0xc5, 0xd5, 0xf2, 0xd3, 0xd0, 0xc8, 0xfd, 0xb3, 0xc9, 0xd0, 0xa1, 0xd2, 0xa4, 0xcd, 0xa3, 0xb2,
    0xfa, 0xa1, 0xa3,
  ]);
  test.each([
    ['UTF-8 with a byte-order mark', Buffer.from('\uFEFF石桥镇有三成小窑停产。'), []],
    ['UTF-16 with a byte-order mark', Buffer.from('\uFEFF石桥镇有三成小窑停产。', 'utf16le'), []],
    ['GB18030 without any mark', gbk, []],
    [
      'the charset that the page names',
      Buffer.concat([
        Buffer.from('<meta charset="gbk"><div class="post_body"><p>'),
        gbk,
        Buffer.from('</p></div><div class="post_statement">网易号</div>'),
      ]),
      ['--html', '--url', 'https://www.163.com/dy/article/KAB1CD2E0556ABCD.html'],
    ],
  ])('%s', (_, bytes, args) => {
    const { out } = analyze(args, bytes);
    expect(out).toContain('三成');
  });
});

describe('bad input', () => {
  test.each([
    ['an unknown option', ['--loud'], '', 2, /--loud/],
    ['a format that is none', ['--format', 'xml'], '', 2, /xml/],
    ['an address that is none', ['--url', 'no address'], '', 2, /no address/],
    ['two files', ['a', 'b'], '', 2, /one FILE/],
    ['a stream with more than itself', ['--ndjson', '--html'], '', 2, /alone/],
    ['a missing file', ['/no/such/file'], '', 1, /no such file/],
    ['a folder', ['lib'], '', 1, /cannot read/],
    ['bytes that are no text', [], Buffer.from([1, 0, 2, 0, 0, 255]), 1, /no text/],
  ])('%s: a message, an exit code, nothing on standard output', (_, args, input, code, message) => {
    const run = analyze(args, input);
    expect({ code: run.code, out: run.out }).toEqual({ code, out: '' });
    expect(run.err).toMatch(message);
  });

  test.each([
    ['empty text', [], ''],
    ['broken HTML', ['--html'], '<div class="post_body"><p>石桥<b>镇</p></div></i><'],
    ['HTML of nothing', ['--html', '--url', 'https://example.com/'], ''],
  ])('%s is an answer with nothing in it', (_, args, input) => {
    const { code, out } = analyze(args, input);
    expect(code).toBe(0);
    expect(JSON.parse(out).coverage.sentences).toBe(0);
  });

  test('a file is read from where it is', () => {
    expect(JSON.parse(analyze([file('text.txt', TEXT)]).out).platform.role).toBe('copy');
  });
});

describe('a stream', () => {
  test('one answer a line, in order; bad lines lose only themselves', () => {
    const input = [
      JSON.stringify({ id: 'a', text: TEXT }),
      'no JSON',
      '',
      JSON.stringify({ id: 7 }),
      JSON.stringify({ id: 'big', text: 'x'.repeat(10 << 20) }),
      JSON.stringify({ id: 'h', html: '<p>石桥</p>', url: 'https://example.com/a' }),
      JSON.stringify({ text: '', url: 'no address' }),
      '[1]',
      'null',
    ].join('\n');
    const { code, out, err } = analyze(['--ndjson'], input);
    const answers = lines(out);
    expect(code).toBe(0);
    expect(err.trim()).toBe('analyze: 5 bad lines');
    expect(answers.map(({ id, line, error }) => [id, line, typeof error])).toEqual([
      ['a', undefined, 'undefined'],
      [null, 2, 'string'],
      [7, 4, 'string'],
      [null, 5, 'string'],
      ['h', undefined, 'undefined'],
      [null, undefined, 'undefined'],
      [null, 8, 'string'],
      [null, 9, 'string'],
    ]);
    expect(answers[0].platform.role).toBe('copy');
    expect(answers[4]).toHaveProperty('text');
  });

  test('a page nested too deep for the parser loses only itself', () => {
    const deep = JSON.stringify({ id: 'deep', html: '<b>'.repeat(60_000) });
    const answers = lines(analyze(['--ndjson'], `${deep}\n${JSON.stringify({ id: 'next', text: TEXT })}\n`).out);
    expect(answers.map(({ id }) => id)).toEqual(['deep', 'next']);
    expect(answers[1].platform.role).toBe('copy');
  });

  test('line ends of Windows, and a last line without one', () => {
    const answers = lines(analyze(['--ndjson'], '{"id":1,"text":"a"}\r\n{"id":2,"text":"b"}').out);
    expect(answers.map(({ id }) => id)).toEqual([1, 2]);
  });
});
