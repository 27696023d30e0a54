import { expression } from '../text/expression';
import { BODY_FORM } from './body-form';
import type { CueList } from './cues';
import { KIN, NAMELESS_BODY, NAMELESS_PEOPLE, NAMELESS_SORT, NO_NAME, NO_SPEAKER } from './nameless';
import { isOffice, OF_A_PLACE } from './office';
import { isPaperOf, withoutPutOut } from './paper-of';
import { PERSON } from './person-name';
import type { Sentence } from './sentence';
import { FAR, subjectBefore } from './subject';

/**
 * Who speaks before a reporting verb: nobody that the words show, the author, somebody vague, somebody named; „he“ or
 * „the report“ (back-reference), „the Chinese side“ or „the company“ (side), „the reporter“, „the researchers“ (study).
 */
export type Speaker = 'none' | 'author' | 'vague' | 'named' | 'side' | 'reporter' | 'study' | 'back-reference';

const SIDE = /(?:[中美俄乌日韩英法德欧印以伊朝官警军校院店厂馆资双多各该检控辩原甲乙对]|被告)方(?:面|代表)?$/;
/** 海安警方, 海大校方: a side of a place or a house that is named. */
const OWN_SIDE =
  /^(?![随之此事最]后|[但可于]是|当[地时]|[有相]关|[我两]国|现[场在]|[目此]前|涉事|办案|对此|如今|后来|事发后|最终|同时|不过|然而|而且|昨[天日]|今[天日早]|前[天日]|学校|医院)[\u4E00-\u9FFF]{2,}[警军校院检]方$/;
const BACK_REFERENCE =
  /(?:他|她|它|其|他们|她们|后者|前者|该[\u4E00-\u9FFF]{1,8}|这份[\u4E00-\u9FFF]{1,6}|此[\u4E00-\u9FFF]{1,4}|上述[\u4E00-\u9FFF]{1,8}|(?:报[告道导]|通[报告知]|文章|声明|研究|论文|视频|判决书?|来信)(?:[中里内]|内容)?|[文信书]中|消息)$/;
const AUTHOR = /(?:我|我们|咱们|笔者|小编|本人|本文|作者|自己|我个人)$/;
const SOMEBODY_OF =
  /(?:(?<!第)一[名位个份项群伙帮]|某|(?<![没仍拥享具])有(?=.)(?![限望权碍关待效线])|多[名位]|数[名位]|几[名位]|不少|许多|一些|部分|大批|众多)[^，。；]{0,16}$/;

/** Verbs that only a person or a body can do: whoever stands before them speaks, even a name of no known form. */
const SAYS =
  /^(?:[说称]|表[示态]|[坦直]言|回[忆应]|[透披]露|[发刊]文|[承否]认|[声坚]称|告诉|强调|坦承|解释|补充|宣布|指出|写道|呼吁|介绍|认为|警告|重申|提醒|敦促|疾呼|炮轰|(?:证实|确认|公告|测算|推断|放话|抱怨|谴责|抨击|反驳|预[计测]|指责|[回答]复|承诺|估[计算]|判断|怒斥|直指|讲|断言|谈到|澄清|转述|测定)[，：“说称道])/;

/** 记者: whoever wrote the report; 本报记者 and 某某日报记者 are of a paper. */
const REPORTER = expression(/^(?:而|但|对此|此前|当时)?记者$/);
/** People of a study that was told of before. */
const RESEARCHERS = expression(
  /^(?:但|而|不过|此外)?(?:这些|这群)?(?:研究人员|研究者|科研人员|研究团队|科研团队|课题组|研究小组|团队|论文作者|研究作者)$/,
);
/** Who speaks, the words that say so, and where these begin in the sentence. */
interface Spoken {
  readonly speaker: Speaker;
  readonly words: string;
  readonly start: number;
}

/** Who speaks before the reporting verb at `verb`, an offset in the sentence; looked for from `from` on. */
export function speakerBefore(sentence: Sentence, verb: number, from = Math.max(0, verb - FAR)): Spoken {
  const subject = subjectBefore(sentence.text, verb, from);
  const clause = subject.slice(Math.max(subject.lastIndexOf('，'), subject.lastIndexOf('、')) + 1);
  const words = clause.slice(-24).trim();
  if (words === '') return { speaker: 'none', words, start: verb };
  // What says how and when may stand between the words and the verb, and marks among them.
  const found = sentence.text.lastIndexOf(words, verb - words.length);
  const start = found < 0 ? Math.max(0, verb - words.length) : found;
  return { speaker: classify(sentence, verb, clause.replace(/^[而但]?据(?=.)/, '')), words, start };
}

function classify(sentence: Sentence, verb: number, clause: string): Speaker {
  if (AUTHOR.test(clause)) return 'author';
  if (clause.endsWith('记者')) {
    if (/[\u4E00-\u9FFF][社报网台刊]记者$/.test(clause)) return 'named';
    if (REPORTER.test(clause)) return 'reporter';
  }
  if (RESEARCHERS.test(clause)) return 'study';
  // 该网友, 这名男子: whoever has no name has none when told of again; 该负责人 answers for a body.
  if (/^(?:该|这[名位])/.test(clause) && clause.length <= 8)
    return NAMELESS_PEOPLE.test(clause) && !clause.endsWith('工作人员') ? 'vague' : 'back-reference';
  const end = sentence.text.lastIndexOf(clause, verb) + clause.length;
  const cues = sentence.cues.filter((cue) => cue.start >= end - clause.length - 1 && cue.end <= end);
  const endsWith = (list: CueList) => cues.find((cue) => cue.list === list && cue.end === end);
  const body = cues.some(({ list }) => list === 'outlets' || list === 'bodies');
  if (endsWith('outlets') || endsWith('bodies')) return 'named';
  if (OF_A_PLACE.test(clause)) return 'named';
  const vague = endsWith('vagueSpeakers');
  if (vague && RELATIVE.test(vague.word) && PERSON.test(clause.slice(0, -vague.word.length).replace(/的$/, '')))
    return 'named';
  if (vague) return isOffice(sentence, clause, vague.word, body) ? 'named' : 'vague';
  const title = endsWith('titles');
  // 发言人还强调: whoever was told of with more before.
  if (title && clause === title.word) return 'back-reference';
  if (title) return SOMEBODY_OF.test(clause) ? 'vague' : 'named';
  if (SIDE.test(clause)) return clause.length > 4 || body || OWN_SIDE.test(clause) ? 'named' : 'side';
  // 《某学报》发表的一项研究 stands in its paper.
  if (/》[^》]*研究$/.test(clause)) return 'named';
  if (isPaperOf(clause, body)) return 'named';
  if (SOMEBODY_OF.test(clause) && (/^[还也]?有/.test(clause) || !PERSON.test(clause))) return 'vague';
  if (body && clause.endsWith('方面')) return 'named';
  if (cues.some(({ list, end: till }) => list === 'vagueSources' && till > end - 6)) return 'vague';
  const publisher = withoutPutOut(clause);
  if (publisher !== clause) {
    const until = end - clause.length + publisher.length;
    if (cues.some((cue) => cue.list === 'vagueSpeakers' && cue.end <= until)) return 'vague';
    if (body || BODY_FORM.test(publisher)) return 'named';
  }
  // 该案主审法官宋建立: a title, and a name after it.
  if (cues.some((cue) => cue.list === 'titles' && cue.end > end - 5 && cue.end < end - 1)) return 'named';
  if (BACK_REFERENCE.test(clause)) return BODY_FORM.test(clause) ? 'named' : 'back-reference';
  if (NAMELESS_BODY.test(clause)) return 'side';
  if (NAMELESS_SORT.test(clause)) return 'vague';
  if (cues.some(({ list }) => list === 'vagueSources')) return 'vague';
  if (BODY_FORM.test(clause.replace(/方面$/, ''))) return 'named';
  if (clause.endsWith('方面')) return SAYS.test(sentence.text.slice(verb, verb + 3)) ? 'vague' : 'none';
  if (NO_NAME.test(clause) || NO_SPEAKER.test(clause)) return 'none';
  if (
    PERSON.test(clause) ||
    /^\([A-Z]/.test(sentence.text.slice(end, verb)) ||
    /[》”](?:杂志|网站|周刊)?$/.test(clause)
  )
    return 'named';
  if (!SAYS.test(sentence.text.slice(verb, verb + 3)) || clause.length < 2 || /[那这]个/.test(clause)) return 'none';
  // 关闭领空，并警告: what stands before the comma is what somebody did.
  if (sentence.text.slice(end, verb).includes('，')) return 'none';
  if (cues.some((cue) => cue.list === 'titles' && cue.end > end - 9 && cue.end < end - 1)) return 'named';
  if (clause.length > 12)
    return WITH_HOUSE.test(clause) && !cues.some(({ list }) => list === 'vagueSpeakers') ? 'named' : 'none';
  if (body) return 'named';
  // 网友评论, 美国媒体近日爆料: another verb stands between people without a name and the last.
  if (cues.some(({ list, end: till }) => list === 'vagueSpeakers' && till > end - 8)) return 'vague';
  return NAMELESS_PEOPLE.test(clause) && !PERSON.test(clause.replace(KIN, '')) ? 'vague' : 'named';
}

/** 某某气象台首席预报员闫峰: somebody of a house. */
const WITH_HOUSE = /^[\u4E00-\u9FFF]{2,10}(?:[部局院署台]|大学|公司|集团|中心|银行|协会)[\u4E00-\u9FFF]{2,16}$/;
/** 周安家属: whoever belongs to a person that has a name can be asked. */
const RELATIVE = /^(?:家[属长]|亲属|同事|邻居|朋友|医生)$/;
/** A verb that begins its clause has its speaker at the sentence's head: 某某部长当天走出会场，强调……. */
const BEGINS_CLAUSE = expression(/，(?:并|还|也|又|更|则|就|只是?|同时|随后|并且|再次|首次|明确){0,2}$/);

/** The speaker of a verb that begins its clause, by what the sentence begins with; `none` when that shows nobody. */
export function speakerAtHead({ text, cues }: Sentence, verb: number): Speaker {
  if (verb > FAR || !BEGINS_CLAUSE.test(text.slice(Math.max(0, verb - 6), verb))) return 'none';
  const comma = text.indexOf('，');
  // 早在2021年11月，某报……，称……: a time may stand first.
  const second = text.lastIndexOf('，', verb - 1);
  const head = text.slice(0, Math.min(comma < 14 ? second : comma, 60));
  const first = cues.find((cue) => cue.end <= head.length && SPEAKERS.has(cue.list));
  if (!first) return SAYS.test(text.slice(verb, verb + 3)) && BODY_AT_HEAD.test(head) ? 'named' : 'none';
  if (first.list === 'vagueSpeakers' || SOMEBODY_OF.test(head.slice(0, first.start))) return 'vague';
  return first.list === 'titles' && first.start < 2 ? 'none' : 'named';
}

/** A body by its form, with what it does in the clause: 某某医院官方账号发布了……，称……. */
const BODY_AT_HEAD =
  /[\u4E00-\u9FFF]{2}(?<![这该一]家|[有相]关|当地)(?:[医学法]院|公司|集团|大学|检察院|公安局|派出所|委员会|协会|政府|[部局厅署](?!分)|航空|俱乐部)/;
const SPEAKERS: ReadonlySet<CueList> = new Set(['bodies', 'outlets', 'titles', 'vagueSpeakers']);
