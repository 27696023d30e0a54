import { findCues } from '../claims/cues';
import type { ReadSentence } from '../claims/read-line';
import type { Quotation } from '../claims/sentence';
import { isUntraceable, wholeSentence } from './rule';
import type { Rule } from './rule';

/** Words shorter than this in quotation marks are nicknames, titles and scare quotes rather than speech. */
const SHORTEST_SPEECH = 5;
const SHORTEST_STATEMENT = 14;
/** The author's own life. */
const OWN = /我|咱/;
/** A verb of speech right before the mark: 有人说：“……”. */
const SAID =
  /(?:[说道称问答喊写叫骂曝]|[留直坦]言|发[文帖声]|感[叹慨]|回[应复]|[反追]问|表示|评论|透露|强调|吐槽|爆料|怒斥|调侃|抱怨|质疑)(?:[道着了其他她它：，\s]|这就是|这是|是){0,5}$/;
/** …or right after it: “……。”他说. */
const SAID_AFTER = /^[，。]?[^，。；：“”]{0,14}(?:[说道称喊]|[留直坦]言|感[叹慨]|表示|透露|强调)(?:[，。：！]|$)/;
/** Words that make a quotation somebody's saying without a speaker. */
const SAYING =
  /(?:这|那)(?:句|番|段)(?:[^，。；]{0,6})?话|[这那]句[^，。；“”]{0,16}(?:[箴名格]言|口号|老话)|[箴名格]言|[流盛]传着|座右铭|原话|传开/;
/** A proverb or what everybody says belongs to nobody. */
const PROVERB =
  /[诗歌]|[俗谚古成标]语|[俗古老]话|[绰外]号|[题名]为|[标话]题|常言|歇后语|所谓|网络用语|流行语|口头禅|简称|谐音|招牌/;

/** Whether somebody without a name stands right before the mark. */
const isNameless = (before: string): boolean =>
  findCues(before.slice(-10)).some(({ list }) => list === 'vagueSpeakers');

function isSpeech(sentence: ReadSentence, { start, end, text: words }: Quotation, vague: boolean): boolean {
  const { text } = sentence;
  if (words.length < SHORTEST_SPEECH) return false;
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(end, end + 24);
  if (PROVERB.test(before.slice(-12)) || /^(?:的?(?:话题|标题|称号|项目|活动|计划|工程|口号|标语))/.test(after))
    return false;
  if (SAYING.test(before.slice(-16) + after.slice(0, 12))) return (vague || sentence.checkWorthy) && !OWN.test(text);
  // 网民留言：“……” No verb of reporting, and yet somebody without a name.
  if (isNameless(before) && SAID.test(before)) return true;
  const bare = end - start >= text.length - 1;
  // A short question or cry that stands alone is one turn of a talk.
  if (bare && words.length < SHORTEST_STATEMENT && /[？！。]$/.test(words) && !/，/.test(words)) return false;
  return (
    vague &&
    (bare ||
      (/[，：]\s*$/.test(before) && words.length >= 8) ||
      SAID.test(before) ||
      SAID_AFTER.test(after) ||
      /[，。！？]/.test(words))
  );
}

/**
 * 「“再坚持三个月，对方就会认输。”这句话传开了」 Somebody's words, and no speaker, a vague one, or no work they stand in.
 * Silent on titles, nicknames, scare quotes, proverbs, and where the speaker stands in the sentence beside it.
 */
export default {
  id: 'untraceable-quotation',
  severity: 'high',
  concerns: (sentence) => sentence.quotations.length > 0 && isUntraceable(sentence),
  *findInSentence({ sentence, line, index }) {
    const next = line[index + 1]?.text ?? '';
    for (const quotation of sentence.quotations) {
      const { start, end } = quotation;
      const bare = end - start >= sentence.text.length - 1;
      const called = bare && /^(?:这|那|如此)[^，。]{0,6}(?:话|说法|声音|言论|口号|呼声)/.test(next);
      if (!called && !isSpeech(sentence, quotation, sentence.attribution === 'vague')) continue;
      return yield wholeSentence([{ start, end, reason: 'quotation' }]);
    }
  },
} as const satisfies Rule;
