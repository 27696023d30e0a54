import { expression } from '../text/expression';

/** The commonest family names, nine bearers in ten; those that are everyday words more often than names are left out. */
const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂';
const NAME = `[${SURNAMES}][\\u4E00-\\u9FFF]{1,2}`;
/** Characters that names are written with when they come from other languages. */
export const FOREIGN =
  '[朗文根顿逊森伦敦切哥扬勃瑞蒙宁坎佛拜隆阿埃艾奥巴贝本比彼博布查达戴登德迪蒂杜多恩尔法菲费芬夫弗福盖冈戈格古哈海汉赫霍基吉加贾杰京卡凯科克肯库拉莱兰劳勒雷里利莉林琳龙卢鲁罗洛马玛麦曼梅米莫默姆穆纳娜内尼妮诺纽帕派佩皮普奇乔琼热萨塞桑瑟莎沙舍史斯丝苏索塔泰汤特图托瓦威韦维温翁沃乌西希谢辛休雅亚耶叶伊因尤约泽扎詹珍治朱茨]';

/** A person's name at the end of some words, by its form: 陈远山, 约翰·多伊, Jane Doe. */
export const PERSON = expression(
  new RegExp(
    `(?:${NAME}|${FOREIGN}{2,10}|[\\u4E00-\\u9FFF]{1,8}[·•・][\\u4E00-\\u9FFF·•・]{1,16}|[A-Z][\\w.'-]{1,20}(?: [A-Z][\\w.'-]{0,20}){0,3})$`,
  ),
);
