import { NAMED_FORM, withDate } from './dated-source';
import { findIdentifiers } from './identifiers';
import { reportedSpeech } from './reported-speech';
import { cuesOf, isQuoted } from './sentence';
import type { Sentence } from './sentence';
import { withoutInner } from './source';
import type { Source } from './source';
import { speakerBefore } from './speaker';

const PUBLISHED =
  /(?:发布|公布|发表|出具|印发|下发|刊登|刊发|披露|提交)(?:了|的)?[^，。；]{0,30}(?:报告|公报|公告|通报|通告|通知|声明|数据|统计|白皮书|财报|年报|论文|文章|调查|消息|简报|规定|意见|办法|名单|指南|预警|预报|细节|新闻稿)/g;
/** 据…报道: what stands between is the source. */
const ACCORDING =
  /(?:据|根据|按照|依据|援引|引述|来自|源自)([^，。；：]{1,40}?)(?:报道|报导|了解|获悉|消息|介绍|透露|统计|通报|称|公布|发布|显示|数据|报告|调查|估计|估算|测算|说法|规定|披露|爆料|分析|研究|设想|预测|证实|爆出)/g;
/** 新华社北京3月5日电, 某报11月2日讯: the outlet's own line with its day. */
const DATELINE =
  /(?:社|网|报|讯|新闻|客户端|电视台)[^，。；]{0,30}?\d{1,2}[月日][^，。；]{0,6}?\d{0,2}日?[^，。；]{0,8}?(?:电|讯|消息|报道)/;
const TITLE_SPEAKS =
  /《[^《》]{2,40}》[^，。；《》]{0,14}?(?:显示|指出|称|写道|规定|明确|要求|提出|认为|表明|报道|援引|刊文|发文|统计|披露)/g;
/** 根据《海洋法公约》: a law by its name alone (guideline, ruling 5). */
const BY_LAW = /(?:根据|按照|依据|依照|按|违反了?)《[^《》]{2,40}》/g;
/** 世卫：……, 李岷：…… at the head of a line: who speaks, as interviews and headlines give it. */
const HEAD = /^[#【\s]{0,4}([\u4E00-\u9FFF·]{2,10}|[A-Z][\w. ]{1,20})：/;

/** 在某某看来: whose view it is. */
const IN_VIEW = /在([^，。；：“”在我]{1,20})看来/;

const spanOf = (start: number, words: string) => ({ start, end: start + words.length });

/** Sources in „…据…报道“: an outlet or body is named, anything of the vague sort is vague, the rest is named only by form. */
function* accordingTo(sentence: Sentence): Generator<Source> {
  for (const match of sentence.text.matchAll(ACCORDING)) {
    const words = match[1] ?? '';
    const span = spanOf(match.index, match[0]);
    const inside = sentence.cues.filter((cue) => cue.start >= span.start && cue.end <= span.end);
    const named =
      inside.some((cue) => cue.list === 'outlets' || cue.list === 'bodies') ||
      (!inside.some((cue) => cue.list === 'vagueSpeakers') && NAMED_FORM.test(words));
    const back = /^(?:该|此|上述|这)/.test(words);
    yield {
      attribution: named ? 'named' : 'vague',
      words: match[0],
      span,
      reason: named ? 'named-source' : 'vague-source',
      refersBack: back,
    };
  }
}

const named = (start: number, words: string): Source => ({
  attribution: 'named', words, span: spanOf(start, words), reason: 'named-source', refersBack: false,
}); // prettier-ignore

/** A reporter's own line, a published paper, an interview's speaker, a title that says something. */
function* texts(sentence: Sentence): Generator<Source> {
  const { text } = sentence;
  for (const match of text.matchAll(TITLE_SPEAKS)) yield named(match.index, match[0]);
  for (const match of text.matchAll(BY_LAW)) yield named(match.index, match[0]);
  for (const match of text.matchAll(PUBLISHED)) {
    const { speaker, words } = speakerBefore(sentence, match.index);
    if (speaker === 'named') yield named(Math.max(0, match.index - words.length), words + match[0]);
  }
  const head = HEAD.exec(text);
  if (head?.[1] !== undefined) {
    const at = text.indexOf(head[1]);
    const { speaker } = speakerBefore(sentence, at + head[1].length);
    if (speaker === 'named') yield named(at, head[1]);
    if (speaker === 'vague') yield { ...named(at, head[1]), attribution: 'vague', reason: 'vague-speaker' };
  }
  const view = IN_VIEW.exec(text);
  if (view?.[1] !== undefined) {
    const { speaker } = speakerBefore(sentence, view.index + 1 + view[1].length);
    const back = speaker === 'back-reference';
    if (back || speaker === 'named') yield { ...named(view.index, view[0]), refersBack: back, words: view[1] };
    if (speaker === 'vague') yield { ...named(view.index, view[0]), attribution: 'vague', reason: 'vague-speaker' };
  }
  const reporter = /记者/.exec(text);
  const outlet = reporter && cuesOf(sentence, 'outlets')[0];
  if (outlet) yield { ...named(outlet.start, outlet.word), reason: 'reporter-line' };
}

/** Hearsay cues: 据悉, 网传, 研究显示 without whose. */
function* hearsay(sentence: Sentence): Generator<Source> {
  for (const cue of cuesOf(sentence, 'vagueSources')) {
    if (isQuoted(sentence, cue) || (cue.word.startsWith('有') && sentence.text[cue.start - 1] === '没')) continue;
    if (/(?:显示|表明|发现|证实)$/.test(cue.word)) {
      const { speaker } = speakerBefore(sentence, cue.start);
      const before = sentence.text.slice(Math.max(0, cue.start - 24), cue.start);
      if (speaker === 'named' || NAMED_FORM.test(before.replace(/的$/, ''))) {
        yield {
          attribution: 'named',
          words: before + cue.word,
          span: { start: cue.start - before.length, end: cue.end },
          reason: 'named-source',
          refersBack: false,
        };
        continue;
      }
    }
    yield { attribution: 'vague', words: cue.word, span: cue, reason: 'vague-source', refersBack: false };
  }
}

/** Every source that the sentence itself gives, in order. */
export function findSources(sentence: Sentence): Source[] {
  const found: Source[] = [];
  for (const source of [
    ...accordingTo(sentence),
    ...reportedSpeech(sentence),
    ...texts(sentence),
    ...hearsay(sentence),
  ]) {
    found.push(source.attribution === 'named' && !source.refersBack ? withDate(sentence, source) : source);
  }
  const dateline = DATELINE.exec(sentence.text.slice(0, 60));
  if (dateline && cuesOf(sentence, 'outlets').some((cue) => cue.start < 40)) {
    found.push({
      attribution: 'linked',
      words: dateline[0],
      span: spanOf(dateline.index, dateline[0]),
      reason: 'reporter-line',
      refersBack: false,
    });
  }
  for (const { start, end } of findIdentifiers(sentence.text)) {
    found.push({
      attribution: 'linked',
      words: sentence.text.slice(start, end),
      span: { start, end },
      reason: 'document-number',
      refersBack: false,
    });
  }
  return withoutInner(found).sort((a, b) => a.span.start - b.span.start);
}
