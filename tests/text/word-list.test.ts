import { expect, test } from 'vitest';
import { parseWords } from '../../lib/text/word-list';

test.each([
  ['one a line', '据悉\n网传', ['据悉', '网传']],
  ['comments and headings', '# 依据\n## 传闻\n据悉 # 常与机构同句出现\n网传', ['据悉', '网传']],
  ['blank lines and blanks', '\n据悉  \n\n  网传\n', ['据悉', '网传']],
  ['a mark inside a word is none', 'C#语言', ['C#语言']],
  ['the end of lines of Windows', '据悉\r\n网传\r\n', ['据悉', '网传']],
  ['nothing', '', []],
  ['comments alone', '# 依据\n#\n', []],
])('%s', (_, raw, words) => expect(parseWords(raw)).toEqual(words));
