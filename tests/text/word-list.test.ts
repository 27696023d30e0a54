import { expect, test } from 'vitest';
import { parseListedWords, parseWords } from '../../lib/text/word-list';

test.each([
  ['one a line', '据悉\n网传', ['据悉', '网传']],
  ['comments and headings', '# 依据\n## 传闻\n据悉 # 常与机构同句出现\n网传', ['据悉', '网传']],
  ['blank lines and blanks', '\n据悉  \n\n  网传\n', ['据悉', '网传']],
  ['a mark inside a word is none', 'C#语言', ['C#语言']],
  ['the end of lines of Windows', '据悉\r\n网传\r\n', ['据悉', '网传']],
  [
    'as bundles hold it, words of two, three and four units in the first lines',
    '=据悉网传 传闻言\n据报道 有消息报道\n知情人士外媒报道\n不愿具名的人\n称',
    ['不愿具名的人', '称', '据悉', '网传', '传闻', '传言', '据报道', '有消息', '有报道', '知情人士', '外媒报道'],
  ],
  ['a bundle’s list without such words', '=\n\n\n不愿具名的人', ['不愿具名的人']],
  ['a bundle’s list of such words alone', '=据悉\n\n', ['据悉']],
  ['nothing', '', []],
  ['comments alone', '# 依据\n#\n', []],
])('%s', (_, raw, words) => expect(parseWords(raw)).toEqual(words));

test.each([
  ['收费 # not: 收费站 收费员', { word: '收费', not: ['收费站', '收费员'] }],
  ['收费 # what is paid', { word: '收费', not: [] }],
  ['收费', { word: '收费', not: [] }],
])('「%s」 and where it does not count', (line, expected) => expect(parseListedWords(line)).toEqual([expected]));
