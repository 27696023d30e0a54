import { benchAnalysis } from '../tests/bench/analysis';
import { benchInPage } from '../tests/bench/in-page';
import { benchLinkTags } from '../tests/bench/link-tags';
import { benchPageLoad } from '../tests/bench/page-load';
import { benchPopup } from '../tests/bench/popup';
import type { Row } from '../tests/bench/row';
import { benchSizes } from '../tests/bench/sizes';
import { RUNS } from '../tests/bench/median';

const SECTIONS = {
  load: benchPageLoad,
  page: benchInPage,
  lists: benchLinkTags,
  popup: benchPopup,
  analysis: benchAnalysis,
  sizes: benchSizes,
};

const wanted = process.argv.slice(2);
const rows: Row[] = [];
for (const [name, run] of Object.entries(SECTIONS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stderr.write(`${name}…\n`);
  rows.push(...(await run()));
}
console.log(`Medians of ${RUNS} runs; Node ${process.versions.node}, ${process.platform} ${process.arch}.\n`);
console.log(table(rows));

/** The rows as a Markdown table. */
function table(list: readonly Row[]): string {
  const head = ['what', 'median', 'ratio', 'aim'];
  const lines = list.map(({ what, value, ratio, aim }) => [what, value, ratio, aim]);
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
