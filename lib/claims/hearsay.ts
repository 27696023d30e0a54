import { pattern } from '../text/pattern';
import { NAMED_FORM } from './dated-source';
import { cuesOf, isQuoted } from './sentence';
import type { Sentence } from './sentence';
import { namedSource, sourceOf } from './source';
import type { Source } from './source';
import { speakerBefore } from './speaker';

/** 截图显示: what somebody recorded, and nobody says who. */
const RECORDED = pattern(
  /(?:图片|截图|画面|视频|录音|录像|录播|监控|聊天记录|照片)(?:中|里|还|也|均)?显示/g,
  '显',
  '图画视录监聊照',
);

/** 研究人员发现: a study that is told of elsewhere, or nowhere; one with its house before it is named. */
const STUDY_FINDS = pattern(
  /(?<!(?:大学|学院|研究所|研究院|实验室|中心|医院)[\u4E00-\u9FFF]{0,4})(?:研究人员|研究者|科研人员|研究团队|课题组)们?(?:还|也|又|首次|已)?(?:发现|证实|观察到|得出)/g,
  '研课',
  '发证观得',
);

/** Hearsay cues: 据悉, 网传, 研究显示 without whose. */
export function* hearsay(sentence: Sentence): Generator<Source> {
  for (const cue of cuesOf(sentence, 'vagueSources')) {
    if (isQuoted(sentence, cue) || (cue.word.startsWith('有') && sentence.text[cue.start - 1] === '没')) continue;
    if (/(?:显示|表明|发现|证实)$/.test(cue.word)) {
      const { speaker } = speakerBefore(sentence, cue.start);
      const before = sentence.text.slice(Math.max(0, cue.start - 24), cue.start);
      if (speaker === 'named' || NAMED_FORM.test(before.replace(/的$/, ''))) {
        yield namedSource(cue.start - before.length, before + cue.word);
        continue;
      }
    }
    yield { ...namedSource(cue.start, cue.word), attribution: 'vague', reason: 'vague-source' };
  }
  for (const match of RECORDED.all(sentence)) {
    const found = namedSource(match.index, match[0]);
    if (!isQuoted(sentence, found.span)) yield { ...found, attribution: 'vague', reason: 'vague-source' };
  }
  for (const match of STUDY_FINDS.all(sentence)) {
    yield sourceOf('study', match[0], { start: match.index, end: match.index + match[0].length });
  }
}
