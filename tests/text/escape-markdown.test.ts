import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../lib/text/escape-markdown';

test.each([
  ['桥在 2024-03-05 关闭，涨了 3.5%。', '桥在 2024-03-05 关闭，涨了 3.5%。'],
  ['[点这里](https://bad.test)', String.raw`\[点这里\](https\://bad.test)`],
  ['![](https://bad.test/x.png)', String.raw`!\[\](https\://bad.test/x.png)`],
  ['<img src=x onerror=alert(1)>', String.raw`\<img src=x onerror=alert(1)\>`],
  ['看 www.bad.test', String.raw`看 www\.bad.test`],
  ['写信给 a@bad.test', '写信给 a@\u200Bbad.test'],
  ['mailto:a@bad.test', 'mailto\\:a@\u200Bbad.test'],
  ['&lt;b&gt; $x$ ~~y~~ `z` **w** a|b', String.raw`\&lt;b\&gt; \$x\$ \~\~y\~\~ \`z\` \*\*w\*\* a\|b`],
  ['# 标题', String.raw`\# 标题`],
  ['1. 第一', String.raw`1\. 第一`],
  ['- 一项', String.raw`\- 一项`],
  ['=====', String.raw`\=====`],
  ['第一行\n\n> 第二行', String.raw`第一行 \> 第二行`],
  ['    缩进', '缩进'],
])('%s can do nothing as Markdown', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});
