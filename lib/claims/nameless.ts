import { expression } from '../text/expression';

/** 安全公司, 当地警察, 银行: a sort of body, and no body of a name. */
export const NAMELESS_BODY =
  /^(?:而|但|据|对此)?(?:安全|涉事|相关|有关|某|当地|一家|多家|几家|各|各个|多个|其他|国内|国外|外国|权威|法国|美国|英国|日本|韩国|以色列|印度)*(?:公司|银行|机构|部门|学校|医院|企业|平台|单位|工会|救援队|警察|民警|公安机关|法院|检察院|检察机关|派出所|媒体|组织|大学|协会)$|^当地政府$/;
/** 心理学家, 两位爆料者, 岛内网友: people without a name. */
export const NAMELESS_PEOPLE =
  /(?:[者们成]|众人|老(?:人|师傅)|学家|男子|女子|女孩|男孩|女生|姑娘|小伙子?|小哥|大爷|大妈|司机|老板|[店商卖买]家|客服|保安|[交民刑]警|警[察员]|[店车房买事户机]主|骗子|老师|同学|学生|妻子|丈夫|[爸妈弟妹舅]|(?<!小)姐|母亲|父亲|婆婆|孩子|友人|网友|陆网|人士|媒|(?<![议委究])员|爱好者|[一-鿿]方|[位名个]\D{0,6}人|一方|民众)$/;
/** 历史学家, 舆论: what ends like a name, and is a sort of people. */
export const NAMELESS_SORT = /(?:学家|舆论|古籍|史书|史料|大数据)们?[中里]?$/;
/** 林若舟的妻子, 林若舟老师: whoever is told of with a name can be asked. */
export const KIN = /(?<=.)的?(?:老师|同学|学生|妻子|丈夫|母亲|父亲|孩子|婆婆)$/;
/** Words that begin like a family name and are none. */
export const NO_NAME = /(?:方[案式]|高[管层]|平台|单位|安全|文件|计划|时[候间]|公司)$/;
/** 先说, 这一回应, 作出了回应: what no subject ends with, or begins with; and nobody at all. */
export const NO_SPEAKER = expression(
  /(?:[的了着过有在(得要想敢能给把被让请故]|^[非来据经]$|可能|虽然|所以|如果|因为|仿佛|需要|应该|必须|可以|一般|比方|比如|简单点?|这一|这[番种次]|[做作给][出了]|[嘴网]上|面前|大声|开[口始头]|随便|忍不住|不|说)$|^(?:[被把用因为由的]|以(?![色军方外防])|如果|当(?![地事局年])|那些)|没人|没有(?:人|谁|任何)|无人(?!机)|谁/,
);
