import { expression } from '../text/expression';
import { pattern } from '../text/pattern';
import { BODY_FORM } from './body-form';
import { NAMED_FORM } from './dated-source';
import { PERSON } from './person-name';
import type { Sentence } from './sentence';
import { namedSource } from './source';
import type { Give } from './source';

/** 据…报道: what stands between is the source. 数据, 证据 and 占据 only end in the same character. */
const ACCORDING = pattern(
  /(?:(?<![数证占论票单拮凭])据|根据|按照|依据|援引|引述|来自|源自)((?:“[^“”]{1,24}”|[^，。；：“”]){1,40}?)(?:报道|报导|了解|获悉|消息|介绍|透露|统计(?!局|[^，。]{0,2}数据)|通报|(?<![昵名简统俗])称|[预监观]测|所[述说言]|[公发]布|估[计算]|测[算定]|爆[料出]|显示|数据|报告|调查|说法|规定|披露|分析|研究|设想|证实|记载|信息|考证|议论|答复|反映|评估)/g,
  '据照引自',
);
/** 据某某新闻，: the source alone, without a verb. */
const ACCORDING_ALONE = pattern(/(?:^|[，。；])(?:据|根据)([^，。；：“”]{2,24})，/g, '据');
/** 某社消息，: the source and its news, without 据. */
const NEWS_OF = pattern(/(?:^|[。；])\s?([^，。；：“”]{2,20}?)(?:最新)?(?:消息|数据|快?讯)[，：]/g, '消数讯');
/** 某基金会的民调: what a body's name is followed by. */
const ITS_PAPER = /的?(?:最新)?(?:民调|统计|数据|报告|调查)$/;
/** 海岸日报客户端: an outlet by its form. */
const OUTLET_FORM = /[\u4E00-\u9FFF]{2}(?:[社报网]|新闻|客户端|电视台)$/;
/** What stands between a source's name and the verb: a website's 网站, its day. */
const AFTER_NAME =
  /(?:网站|官网|消息|的|此前|稍早|日前|近日|最新|独家|公开|官微|官方微博|微博|微信公众号|公众号|客户端|(?<!一)则|当地时间|\d{1,4}[年月日]|[上下中]午|晚间?|\s){1,12}$/;
/** Police that some body of the article may stand for. */
const POLICE = /^(?:当地|办案|值班|现场|一名|处警|接警)?(?:民警|警方|警员|公安机关)$/;
/** A filing or a register of firms is a source that can be asked for (guideline, ruling 8). */
const FILING = /(?:[财年中季]报|公告|招股书|招股说明书|工商信息|工商登记|企业信用信息)$/;
/** 据掌上海岸消息: who has news or reports is an outlet, whatever its name, unless the words only say what sort it is of. */
const OUTLET_VERB = expression(/(?:报[道导]|消息)$/);
const NO_OUTLET = expression(
  /可靠|最新|内部|小道|有关|相关|多方|各方|权威|公开|坊间|知情|当地|[外海]媒|[境海国]外|[多几]家|[市现]场|媒体|外国|前线|人士|圈|网友|网[上络传]|[此早之]前|传|这[一则]|该|上述|以上|所|不完全|综合|一些|群|链|街头|邻居|居民|村民|业主|家长|同事|亲友|[“”]/,
);
/** 法国交管部门: an office of a place, by what it looks after. */
const OFFICE = /[国省市县区州镇](?!内|外|际|家)[^，。有相各多]{1,8}(?:部门|机构|当局)$/;

/** Sources in „…据…报道“: an outlet or body is named, anything of the vague sort is vague, the rest is named only by form. */
function accordingToVerb(sentence: Sentence, give: Give): void {
  for (const match of ACCORDING.all(sentence)) {
    const words = match[1] ?? '';
    // 据其了解: whoever speaks in the sentence anyway; 某报援引……: the paper does.
    if (
      /^[其我他她]们?$/.test(words) ||
      (/^援?引/.test(match[0]) && /[^，。；：]$/.test(sentence.text.slice(0, match.index)))
    )
      continue;
    const span = { start: match.index, end: match.index + match[0].length };
    const inside = sentence.cues.filter((cue) => cue.start >= span.start && cue.end <= span.end);
    const name = words.replace(AFTER_NAME, '');
    const named =
      inside.some((cue) => cue.list === 'outlets' || cue.list === 'bodies') ||
      OFFICE.test(name) ||
      PERSON.test(name) ||
      words.includes('《') ||
      FILING.test(words) ||
      (OUTLET_VERB.test(match[0]) && name.length > 2 && name.length < 13 && !NO_OUTLET.test(name)) ||
      (!inside.some((cue) => cue.list === 'vagueSpeakers' && !/媒体?$/.test(cue.word)) &&
        (NAMED_FORM.test(name) || BODY_FORM.test(name)));
    give({
      attribution: named ? 'named' : 'vague',
      words: match[0],
      span,
      reason: named ? 'named-source' : 'vague-source',
      refersBack: /^(?:该|此|上述|这)/.test(words) ? 'speaker' : named || !POLICE.test(words) ? null : 'side',
    });
  }
}

/** 据某社，……: an outlet, a body or its paper without a verb. */
function accordingToName(sentence: Sentence, give: Give): void {
  for (const match of ACCORDING_ALONE.all(sentence)) {
    const words = match[1] ?? '';
    const start = match.index + match[0].search(/根?据/);
    const known = sentence.cues.some(
      ({ list, start: at, end }) =>
        (list === 'outlets' || list === 'bodies') && at >= start && end <= start + words.length + 2,
    );
    if (
      known ||
      FILING.test(words) ||
      BODY_FORM.test(words.replace(ITS_PAPER, '')) ||
      /(?:新闻|[社报网台]》?)$/.test(words)
    )
      give(namedSource(start, match[0].slice(match[0].search(/根?据/), -1)));
  }
}

/** 某社消息，……: an outlet or a body with its news. */
function newsOf(sentence: Sentence, give: Give): void {
  for (const match of NEWS_OF.all(sentence)) {
    const words = match[1] ?? '';
    const end = match.index + match[0].indexOf(words) + words.length;
    const known = sentence.cues.some((cue) => (cue.list === 'outlets' || cue.list === 'bodies') && cue.end === end);
    if (known || OUTLET_FORM.test(words))
      give(namedSource(end - words.length, match[0].slice(match[0].indexOf(words), -1)));
  }
}

/** The sources that a sentence gives with 据. */
export function accordingTo(sentence: Sentence, give: Give): void {
  accordingToVerb(sentence, give);
  accordingToName(sentence, give);
  newsOf(sentence, give);
}
