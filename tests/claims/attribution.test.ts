import { describe, expect, test } from 'vitest';
import { textSource } from '../../lib/article/read-text';
import type { Attribution, Reading } from '../../lib/claims/reading';
import { readPage } from '../../lib/read-page';

/** The reading of the last sentence of a text, by the whole engine. */
function readingOf(text: string): Reading | undefined {
  const steps = readPage(textSource(text, null));
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value.sentences.at(-1);
}

/** Reasons that tell where a sentence comes from; the others tell what it touches. */
const OF_SOURCE = /source|speaker|hyperlink|document-number|reporter/;

/** The text with marks around the words that gave the source, longest first where they meet. */
function marked(text: string, evidence: Reading['evidence']): string {
  const words = evidence.filter(({ reason }) => OF_SOURCE.test(reason));
  let result = '';
  let offset = 0;
  for (const { start, end } of words.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < offset) continue;
    result += `${text.slice(offset, start)}[[${text.slice(start, end)}]]`;
    offset = end;
  }
  return result + text.slice(offset);
}

/** Marks that stand in brackets of their own: [words](address) is a link. */
const withoutMarks = (row: string): string => row.replaceAll(/\[\[|\]\]/g, '');

const SOURCES: Readonly<Record<Attribution, readonly string[]>> = {
  none: [
    '该省去年有六成小厂停产。',
    '公司决定搬迁到另一座城市。', // an act is no source
    '两国签署了贸易协定。',
    '部长拒绝签字。',
    '这家公司号称全市最大。', // 称 in another word
    '她是一名小说家，住在海边。',
    '他据理力争，最后说服了对方。',
    '总统府前聚集了许多居民。',
    '法院在人民路的尽头。',
    '我认为这条路应该修。', // the author
    '这件事说明，规则需要修改。',
    '他胡说，三家工厂没有停产。',
    '以前的合同说，三家工厂可以停产。',
    '网传学校停课系谣言，两名教师到了现场。', // hearsay that is denied
    '警方没有公布伤者的姓名。',
    '他不愿透露自己的收入。',
    '公司从来没有发布过这份报告。',
    '这条消息传遍了全镇。',
    '“一带一路”沿线有六十多个国家。',
    '市水务局换了三任局长。',
    '根据我的观察，这条路早上人最多。',
    '这款[水杯](https://item.jd.com/123.html)去年卖了三万只。', // a shop is no source
    '全县有[三成工厂](https://www.baidu.com/s?wd=x)停产。', // nor is a search
    '市政府从来没有向居民说过水管含铅。', // nobody said it
    '三家工厂去年停产，只是没有人愿意站出来承认。',
    '去年停产的有三家工厂，却没有谁说得清原因。',
    '公司从未对工人表示要停产。',
    '据此，两国恢复了谈判。', // no paper, no body
    '据他们家的大门不远，有一座石桥。',
    '会议室 北山 3月5日 两国恢复了谈判。', // a place and a day, and no outlet
    '这张截图很清楚，两名男子砸了车窗。',
    '两家数据公司昨天被调查，平台停止了合作。', // 据 in another word
    '他占据了码头，工人无法卸货。',
    '众所周知，大桥去年塌过一次。',
    '用户在填表时透露了自己的位置信息。', // given away, not said
    '醒来后的陈远山得知大桥已经塌了。', // who came to know it is no source
    '这条路又叫老街，也就是说它修得最早。',
    '根据图纸说明，大桥应当拆除。',
    '拖延谈判的，是那个持续高调宣称要带头的国家。', // who claims it is nobody's source
    '手机通讯录可以根据号码查询好友昵称，共有三亿条。',
    '先说结果，全县有三成小厂停产。', // no subject
    '这一回应来得太晚，三家工厂已经停产。', // a noun
    '居民们等不到镇上的表态，三家工厂已经停产。',
    '这种水果能迅速补充水分，全县去年种了三千亩。',
    '工人挖开路面，并警告路人绕行。', // what stands before the comma is what somebody did
    '海安公开游说了三个月，大桥去年开工。',
    '当陈远山再次提出退款时，三家店已经关门。', // when somebody spoke
    '三家工厂（也称小厂）去年停产。',
    '那些说水质变差的人，去年喝了三千吨水。',
    '这种水管被认为最结实，全县铺了三百公里。',
    '两座桥去年塌过，此前从未有过报道。',
    '三家工厂没来得及关门，工人来不及说话就跑了出来。',
    '条例不允许医生透露病人的病情。',
    '用县志里的话说，全县最高的第一名：石塔，去年修过。', // a rank, and no somebody
    '去年三家工厂停产，还有那段充满回忆的铁路也拆了。', // a noun
    '可能有人觉得这是小事，去年三家工厂停产。', // nobody did
    '经过样品比对方才确认，三根水管含铅。',
    '三家工厂被曝光之后去年停产。',
    '老人说着说着，三家工厂的灯灭了。', // how, and nothing that was said
    '三名医生对于透露病情很谨慎，医院去年换了院长。',
    '电视里一名天气报道员站在桥上，大桥去年塌过。', // 报道 in another word
    '我个人认为，三家工厂去年停了产。', // the author
    '三家工厂提出的方案去年作废。', // what was put forward is no speech
    '居民们对网友的质疑声并不在意，三家工厂去年停产。',
    '网友们纷纷前去拍照，大桥去年完工。', // what a crowd does is no claim
    '他在社交媒体批评区开了三年店。',
  ],
  vague: [
    '[[据悉]]，该公司已经撤出当地市场。',
    '[[网传]]这家医院停止接收病人。',
    '[[据知情人士透露]]，合同已经签署。',
    '[[有专家表示]]，这种水管含铅。',
    '[[业内人士称]]，三家银行暂停了贷款。',
    '[[外媒报道]]，两国军队在边境交火。',
    '[[研究显示]]，这种水会损伤肾脏。',
    '[[数据显示]]，三成企业减产。',
    '[[一位不愿透露姓名的官员说]]，谈判已经破裂。',
    '[[多名居民反映]]，水管里流出黄水。',
    '[[据当地媒体报道]]，两座桥倒塌。',
    '[[公开资料显示]]，公司成立于2009年。',
    '[[官方称]]，事故没有造成伤亡。',
    '[[美方表示]]，不会撤军。', // a side without a body
    '[[俄方称]]，击落了四架无人机。',
    '[[校方表示]]，涉事教师已经停职。',
    '[[警方称]]，两人受伤。',
    '[[有网友发帖称]]，校长被带走。',
    '[[网友纷纷质疑]]赔偿金额太低。',
    '[[评论区一片骂声：“]]人都撞成这样了！”',
    '[[听说]]校长昨天被带走了。',
    '[[一本权威医学期刊在去年发表]]过，这种药会伤肝。',
    '[[据供应链消息]]，工厂下月搬走。', // who has news is not always an outlet
    '[[据业主群消息]]，电梯停了三天。',
    '[[随后警方称]]，两人受伤。', // a time is no place
    '[[据悉]]，[[他曾表示]]工厂不会搬走。', // hearsay covers whom it quotes
    '[[据了解]]，学校已经停课三天。',
    '[[某公司高管透露]]，工资拖欠了半年。',
    '[[相关部门回应]]，正在调查。',
    '[[有分析认为]]，油价还会上涨。',
    '[[消息称]]，总理已经辞职。',
    '[[坊间传闻]]，这块地已经卖掉。',
    '[[有人说]]：“这座桥早晚要塌。”',
    '[[央视]]记者[[从知情人士处获悉]]，两座桥倒塌。', // the outlet's, and who told it has no name
    '[[记者从一名工作人员处了解到]]，两座桥倒塌。',
    '[[记者]]注意到，水管已经更换。', // no outlet is known
    '[[研究人员还发现]]，水管有三处破损。', // whose people?
    '[[公司表示]]，工资已经发放。',
    '[[法院认为]]，公司应当赔偿。',
    '[[一名工人告诉]]记者，工资三个月没发。',
    '[[死者家属表示]]，赔偿没有到账。',
    '视频[[截图显示]]，两名男子砸了车窗。', // a text about a picture, and no caption
    '[[监控显示]]，货车闯了红灯。',
    '[[一群人走出会场，强调]]水质没有问题。',
    '[[收费员说]]，闸口去年坏过三次。', // a trade, and no name
    '[[据友人透露]]，合同已经签署。',
    '[[交警提醒]]，大桥去年发生了三起事故。',
    '[[赛事方宣布]]，比赛取消。',
    '男子问起原因，[[女子只说]]水管坏了。',
    '[[有黄牛称]]，一张票要三千元。', // no family name
    '昨晚[[有网友]]晒出大桥的照片，桥面裂了三处。',
    '[[据报，]]工厂下月搬走。',
    '[[根据网上流传的信息]]，工厂下月搬走。',
    '[[有人称]]，三家工厂去年排污。',
    '[[校长表示]]，三家工厂去年排污。', // a title alone
    '[[一名工人告诉]]央视，工资三个月没发。',
    '[[众人感叹]]，三家工厂说关就关。',
    '[[援引当地居民说法]]，三家工厂去年排污。',
    '三家工厂去年排污，[[网传]]有人中毒。',
    '[[消息称]]，三家工厂去年停产。',
    '[[其参与成员表示]]，工资没有发放。',
    '[[视频显示]]，两名男子砸了车窗。',
    '[[网友担心]]老桥会塌，它去年裂了三处。',
    '从传出来的[[消息来看]]，三家工厂已经停产。',
    '老桥去年塌了，海外[[媒体曝光]]三份图纸。',
    '消息一出，[[网友炸锅]]：三家工厂去年都在排污。',
    '[[对方称]]，三家工厂去年停产。', // whoever answers the telephone
    '[[家属方面称]]，赔偿没有到账。',
    '海安大学发布会上，[[该网友说]]，校长被带走。',
    '[[关心水价的用户抱怨说]]，水管里流出黄水。', // another verb between
    '老桥去年塌了，[[外媒]]：工程偷工减料。', // a headline's second half
    '[[官方]]：三家工厂去年没有排污。',
    '[[有村民反映]]工厂半夜排污。', // the object follows at once
    '[[公开简历显示]]，陈远山1969年出生。',
    '三家工厂[[被曝]]偷排废水。',
    '这座塔去年修好，[[有人称之]]为“空中花园”。',
    '[[医生推断]]，三名工人喝了河水。',
    '[[当地政府表示]]，三家工厂去年停产。',
    '[[周姓买主回应称]]，大桥去年塌过。',
    '[[北山国方面作出回应称]]，两国去年断交。',
    '样品[[经多方]]核实，三根水管含铅。',
    '老桥的裂缝[[被外界]]视为工程偷工减料。',
    '[[有指]]三家工厂去年排污。',
    '外头[[都在传]]大桥去年塌了。',
    '[[水务局内部人士私下透露]]，三家工厂没有停产。',
  ],
  named: [
    '[[市水务局局长陈远山表示]]，水质没有问题。',
    '[[外交部发言人林可说]]，大使已经返回。',
    '[[据新华社报道]]，该公司撤出了市场。',
    '[[《海岸晚报》称]]，港口将扩建。',
    '[[以色列军方表示]]，击落了四架无人机。',
    '[[市公安局通报]]，三名嫌疑人被抓获。',
    '[[世界卫生组织警告]]，病毒正在扩散。',
    '[[据央视等媒体报道]]，桥梁倒塌。',
    '[[北山大学教授许立言认为]]，这项政策有效。',
    '“水质没有任何问题。”[[市水务局局长陈远山说]]。', // the speaker after the words
    '[[陈远山说]]：“水质没有任何问题。”',
    '[[省教育厅回应]]，该校没有办学资格。',
    '[[海岸公司发布公告]]，董事长辞职。',
    '[[《水法》规定]]，取水应当申请许可。', // a law by its name alone
    '[[根据《海洋法公约》]]，该国有权捕鱼。',
    '[[首席执行官艾莉森·布朗承认]]，公司裁员两千人。',
    '[[国家药监局网站显示]]，这批药品没有批准文号。',
    '[[某县公安局的工作人员说]]，两人已经被拘留。',
    '[[国务院印发通知]]，要求学校停止收费。',
    '总理马丁3月5日辞职，[[外交部证实]]。',
    '[[法新社援引知情人士的话说]]，谈判已经破裂。', // the outlet answers for its own source
    '[[路透社援引一名官员的话说]]，谈判已经破裂。',
    '[[据海岸社]]，两国恢复了谈判。',
    '[[据《海岸晚报》]]，两国恢复了谈判。',
    '[[海安市环保志愿者协会提出]]，水库应当关闭。', // a body that ends in 会
    '[[省消费者委员会表示]]，这批水管不合格。',
    '[[市水务局局长陈远山走出会场，强调]]水质没有问题。', // the verb begins its clause
    '[[周安家属表示]]，赔偿没有到账。',
    '[[工商信息显示]]，公司成立于2009年。',
    '[[阿尔登在社交媒体上发文称]]，两国恢复了谈判。',
    '[[据统计局局长陈远山介绍]]，水价没有变。',
    '[[海安大学的一项研究显示]]，这种水会损伤肾脏。',
    '[[央视评论称]]，这项规定早该改了。',
    '[[《海岸周刊》记者]]注意到，公司三年的支出涨了一倍。',
    '[[林若舟老师表示]]，学校没有收费。',
    '[[陈远山的妻子表示]]，他没有签字。',
    '[[水务局局长陈远山透露]]了最新数据，全县有三成水管含铅。',
    '[[记者从海安市警方获悉]]，两名嫌疑人被抓获。',
    '[[据海岸新闻网此前报道]]，两座桥倒塌。',
    '[[据《海岸晚报》报道]]，[[有网友称]]校长被带走。', // the paper answers for what it reports
    '[[海安市中级人民法院经审理查明]]，公司伪造了账目。',
    '[[庞校长表示]]，货船减少了三成。',
    '[[海岸科技公司获悉]]，货船减少了三成。',
    '[[海安市癌症中心发布的最新数据显示]]，三成居民体检异常。',
    '[[同安码头公司书记陈远山告诉]]记者，货船减少了三成。', // a name that begins like 同某人
    '[[据陈向前介绍]]，货船减少了三成。',
    '[[海安国总理内塔亚胡今年3月表示]]，货船减少了三成。', // a name of no known form behind its title
    '[[海安市水务局停了水，并提醒]]居民储水。',
    '[[县水务局负责人称]]，三家工厂没有排污。', // 人称 in another word
    '[[外交部发言人称]]，大使已经返回。',
    '[[海安大学的一项研究也发现]]，三成水管含铅。',
    '[[根据公告]]，三家工厂去年停产。',
    '[[评论家奥斯佐夫（John Doe）表示]]，三家工厂应当停产。',
    '[[银监委赛后确认]]，三家银行违规。',
    '[[根据海安国驻北山大使馆的说法]]，三家工厂去年停产。',
    '[[路透社消息显示]]，三家工厂去年停产。',
    '[[陈远山表示]]，据其了解，三家工厂去年停产。', // who learned it is who speaks
    '[[市教育局回应]]，对网传的录音正在核查。', // hearsay that somebody speaks of
    '[[海安市政府发布消息称]]，三家工厂去年停产。',
    '[[《海岸晚报》援引林业专家观点称]]，三种树去年死了一半。',
    '[[议员陈远山表示]]，货船减少了三成。',
    '[[根据经济学家林若舟的说法]]，货船减少了三成。',
    '记者[[从小区物业了解到]]，电梯停了三天。',
    '[[有限公司董事长陈远山表示]]，货船减少了三成。', // 有 in another word
    '[[省消费者协会估计]]，全省有三成水管含铅。',
    '[[据新华社报道]]，3月5日，两国恢复了谈判。', // the day of what happened
    '[[北山地震台网正式测定]]：北山县发生四级地震，两座桥受损。',
    '[[海安市统计局昨天公布]]，全市有三成工厂停产。',
    '[[衛生福利部今天公布]]，上週有二十人染病。',
    '[[海安海关统计]]，前五个月进口货船减少了三成。',
    '[[北山组织早就证实]]，水里有铅。',
    '[[海岸集团（600000）发布年度报告]]，去年亏损三亿元。', // the brackets belong to whose paper it is
    '[[海安国总理办公室发表声明说]]，谈判已经破裂。',
    '[[陈远山在“电报”上说]]，三架无人机坠毁。', // a platform in quotation marks
    '[[海安市中级人民法院以受贿罪判处]]陈远山十二年有期徒刑。', // a court's ruling
    '[[海安国防卫大臣奥田进次郎声称]]，三枚导弹已经部署。', // a name of no known form after its title
    '[[中国外交部发言人林可回应称]]，[[中方敦促]]对方撤出三个据点。', // a side of which a body stands in the sentence
    '[[《北山心脏病学会杂志》发表的一项纳入了五万人的研究显示]]，死亡风险上升了两成。',
    '[[国家盐业局多次辟谣]]，三家工厂没有停产。',
    '[[以军发言人阿德里夫说]]，三枚导弹被拦截。', // a country by one character
    '[[以色列总理内塔尼亚胡说]]，三枚导弹被拦截。', // 胡说 across words
    '[[公司3月5日公告称]]，三名董事辞职。', // a filing
    '[[海安市纪委网站消息]]，两名局长被开除党籍。',
    '[[北山协和医院主任医师林可说]]，死亡率下降了两成。', // 和 in a name
    '[[行政院主計總處公布]]，去年有三成工廠停產。',
    '海安基金在最新一期[[《北山经济展望》中把全年增速下调]]到三个百分点。',
    '[[北山调查局证实]]，他去年因三项指控接受调查。', // no survey of a period
    '[[外交部发言人林可3月5日告诉]]央视，大使已经返回。', // the outlet only heard it
    '[[海岸公司回应称]]，三家网点去年关门。',
    '[[北山银行方面表示]]，三家网点去年关门。', // a bank that has a name
    '[[根据《海岸居民和用户供水规定》]]，取水应当申请许可。', // whatever its title holds
    '[[该养殖场负责人陈远山表示]]，三家工厂去年停产。',
  ],
  linked: [
    '[[据新华社3月5日报道]]，该公司撤出了市场。',
    '[[《海岸晚报》2024年3月5日报道]]，港口将扩建。',
    '[[国家统计局2024年一季度数据显示]]，三成企业减产。',
    '联合国决议[[A/RES/64/292]]写明，用水是一项人权。',
    '[[川办发〔2023〕12号]]文件规定，补贴延长两年。',
    '论文([[10.1234/abc.2023.5678]])报告了三百个病例。',
    '依据[[GB/T 5750-2023]]，水样的铅含量合格。',
    '根据[[劳动合同法第四十七条]]，公司应当支付赔偿。',
    '[[《海岸晚报》2024年3月5日称]]，港口将扩建。',
    '[[海岸日报 北山 3月5日讯]] 两国恢复了谈判。', // a dateline with blanks
    '[[IT之家 3 月 5 日消息]]，该公司撤出了市场。',
  ],
};

describe.each(['none', 'vague', 'named', 'linked'] as const)('%s', (attribution) => {
  test.each(SOURCES[attribution])('「%s」', (row) => {
    const text = withoutMarks(row);
    const reading = readingOf(text);
    expect(reading?.attribution).toBe(attribution);
    expect(marked(text, reading?.evidence ?? [])).toBe(row);
  });
});

describe('a source that stands elsewhere', () => {
  test.each<[Attribution, string]>([
    // 他说, the report, words in marks: the same source goes on
    ['named', '市水务局局长陈远山表示，水质没有问题。他还说，水管已经更换。'],
    ['named', '市水务局局长陈远山表示，水质没有问题。“设备都是新的。”'],
    ['vague', '据知情人士透露，合同已经签署。他还说，价格是三亿元。'],
    ['vague', '市水务局局长陈远山表示，水质没有问题。\n该网友说，水管里流出黄水。'], // not who spoke before
    ['named', '市水务局局长陈远山表示，水质没有问题。\n该负责人说，水管已经更换。'],
    ['named', '海安市政府开了发布会。\n当地政府表示，三家工厂去年停产。'],
    // 经查: whoever inquired has a name elsewhere
    ['named', '海安市公安局接到举报。\n经查，三家工厂去年排污。'],
    ['vague', '居民收到了举报信。\n经查，三家工厂去年排污。'],
    // what is to be seen in pictures that go round
    ['vague', '这段录像在网上传播。视频中，两名男子砸了车窗。'],
    ['none', '会议室里有投影。视频中，两名男子砸了车窗。'],
    ['vague', '全部工人昨天回家。\n官方表示，三家工厂去年停产。'], // 全部 is no ministry
    ['linked', '据新华社3月5日报道，两国恢复了谈判。报道还说，使馆已经开放。'],
    ['named', '海岸公司否认裁员。该公司表示，工资已经发放。'],
    // a side is named once a body of it was
    ['named', '俄罗斯国防部通报了战况。俄方称，击落了四架无人机。'],
    ['named', '北山大学回应了此事。校方表示，涉事教师已经停职。'],
    ['named', '海安市公安局发布了通报。警方称，两人受伤。'],
    ['named', '市水务局局长陈远山表示，水质没有问题。居民喝了三十年，“谁也没有因为喝这里的水得过病”。'],
    ['none', '市水务局局长陈远山表示，水质没有问题。居民管它叫“黄汤”。'], // what is so called is no speech
    // a new line, a new topic, the author's comment end it
    ['none', '市水务局局长陈远山表示，水质没有问题。\n全县去年有三家工厂停产。'],
    ['none', '据悉，合同已经签署。天黑了，工人们走出了厂门。'],
    ['none', '市水务局局长陈远山表示，水质没有问题。这显然是在掩盖真相。'],
    ['named', '市水务局局长陈远山表示，水质没有问题。\n陈远山说，水管已经更换。'],
    // a study, a firm, a court, a reporter's outlet: known by name from before
    ['named', '北山大学的研究人员发现，水里有铅。\n研究人员还发现，水管有三处破损。'],
    ['named', '北山大学的研究人员发现，水里有铅。\n结果显示，水管有三处破损。'],
    ['none', '北山大学的研究人员发现，水里有铅。\n水管有三处破损。'],
    ['named', '海岸科技有限公司去年成立。\n公司表示，工资已经发放。'],
    ['named', '北山区人民法院开庭。\n法院认为，公司应当赔偿。'],
    ['vague', '北山区有一座桥。\n法院认为，公司应当赔偿。'],
    ['named', '央视记者来到北山。\n记者注意到，水管已经更换。'],
    ['vague', '央视记者来到北山。\n一名工人告诉记者，工资三个月没发。'], // the outlet has a name, and who told it has none
    ['vague', '央视记者来到北山。\n一名工人表示，工资三个月没发。'],
    // 报道称: the paper's, and a later paragraph gives it by its name alone
    ['linked', '据新华社3月5日报道，两国恢复了谈判。报道称，使馆已经开放。'],
    ['named', '据新华社3月5日报道，两国恢复了谈判。\n报道称，使馆已经开放。'],
    ['none', '全县去年有三成工厂停产。报道很多，三家都在河边。'],
    // a dated report covers the next sentence, though less surely; a bulletin the rest of its paragraph
    ['named', '据新华社3月5日报道，两国恢复了谈判。使馆三年前关闭。'],
    ['none', '据新华社3月5日报道，两国恢复了谈判。使馆三年前关闭。两国打了十年仗。'],
    ['named', '海安市公安局3月5日发布通报，两名男子被抓获。两人砸坏了车窗。案件仍在侦办。'],
    ['none', '据新华社3月5日报道，两国恢复了谈判。\n使馆三年前关闭。'],
    ['linked', '据新华社3月5日报道，两国恢复了谈判。其中一国开放了使馆。'],
    ['none', '据新华社3月5日报道，两国恢复了谈判。笔者认为，这场仗打了十年。'],
    ['none', '据新华社3月5日报道，两国恢复了谈判。这显然是在掩盖真相。'],
    // a line that ends in a colon gives the next, the items of a list, or a text
    ['named', '市水务局局长陈远山表示：\n三家工厂没有排污。'],
    ['none', '市水务局局长陈远山表示：\n水质没有问题。\n全县去年有三家工厂停产。'],
    ['named', '市水务局提出三项要求，局长陈远山表示：\n一是三家工厂停产。\n二是两家工厂限产。'],
    ['named', '市水务局通报如下：\n三家工厂没有排污。\n两家工厂去年停产。'],
    // the author's own voice and hearsay end it
    ['none', '市水务局通报如下：\n三家工厂没有排污。\n这显然站不住脚。\n全县去年有三成工厂停产。'],
    ['none', '市水务局通报如下：\n三家工厂没有排污。\n据悉，有人不服。\n全县去年有三成工厂停产。'],
    ['none', '三家工厂停产，原因如下：\n去年有两家工厂排污。'],
    // datelines, links
    ['linked', '新华社北京3月5日电 两国恢复了谈判。'],
    ['linked', '[法院判决](https://court.example.org/a/1)公司赔偿全部损失。'],
    ['linked', '县里去年关了三家工厂([公告](https://gov.example.org/n/3))。'],
    ['linked', '依据《民法典》第一千一百七十九条，公司应当赔偿。'],
    ['linked', '(2023)川01民终1234号判决书认定，公司应当赔偿。'],
    // cited: footnotes, a source in brackets, author and year, an address without its scheme
    ['linked', '该药在临床试验中使死亡率下降12%[12]。'],
    ['linked', '全国去年有三成工厂停产。[3]'],
    ['linked', '该药使死亡率下降12%（Doe et al., 2019）。'],
    ['linked', '去年全国有三成工厂停产（来源：国家统计局2024年统计公报）。'],
    ['linked', '去年全国有三成工厂停产，见 www.stats.example.org/table/3'],
    ['linked', '县里去年关了三家工厂([公告](https://gov.example.org/n/3))。三家都在河边。'],
    ['none', '会议于[2023]年召开，去年有三成工厂停产。'],
    ['none', '去年有三成工厂停产（其中一家在河边）。'],
    // a reprint: its outlet answers for the whole
    ['named', '转载自《海岸晚报》\n去年全县有三成工厂停产。'],
    // an office's bulletin, signed and dated
    ['named', '警情通报\n昨晚两名男子砸了车窗。\n海安市公安局\n2024年3月5日\n昨晚两名男子砸了车窗。'],
    ['none', '昨晚的警情通报\n海安市公安局门前有两名男子砸了车窗。\n昨晚两名男子砸了车窗。'],
    ['none', '转载自网络\n去年全县有三成工厂停产。'],
    ['linked', '3月5日，外交部发言人林可在例行记者会上说，大使已经返回。'],
  ])('%s 「%s」', (attribution, text) => expect(readingOf(text)?.attribution).toBe(attribution));
});

test('a linked source never weakens: the link wins over hearsay', () => {
  expect(readingOf('据悉，县里[关了三家工厂](https://gov.example.org/n/3)。')?.attribution).toBe('linked');
});
