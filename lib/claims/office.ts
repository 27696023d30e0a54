import { BODY_FORM } from './body-form';
import type { Sentence } from './sentence';

/** The sentence tells which office was asked: 记者联系了某县公安局，一位工作人员表示. */
const ASKED = /(?:联系|致电|拨打|采访|询问|走访)[^。]{0,30}(?:[部局厅院委]|政府|公司|学校|大学|办公室|中心|支队)/;
/** A part of a body: 某局监督管理处, 交警大队. */
const SUB_OFFICE = /[\u4E00-\u9FFF]{3}(?:[处科]|[居村管]委会|[大支中]队|街道办|服务站)$/;
/** 某地卫生部门, 某某平台客服: an office or a service that a place or a house names. */
export const OF_A_PLACE =
  /^(?![某各该其店]|[国商卖]家|[有相]关|[地官]方|当地|主管|多个|政府|平台|人工|公司|银行|酒店|品牌)[\u4E00-\u9FFFA-Za-z]{1,8}(?:(?:卫[生健]|[防税]务|[监城]管|[执司]法|交通|教育|公安|气象|应急|消防|环保|住建|文旅|农业|水利|宣传|救援|民政|急救)(?:管理|主管)?部门|客服)$/;

/** 某县县委办公室工作人员: staff of an office that is named can be asked; 一名风险专家 of it cannot. */
export function isOffice(sentence: Sentence, clause: string, word: string, body: boolean): boolean {
  if (!/^(?:工作人员|负责人|研究人员|团队|部门|机构|(?:多家)?媒体|专家|科学家|学者|医生)$/.test(word)) return false;
  if (ASKED.test(sentence.text)) return true;
  if (/^(?:专家|科学家|学者|医生)$/.test(word) && /[一某有不匿]/.test(clause)) return false;
  const before = clause.slice(0, -word.length).replace(/(?:的|一[名位]|相关|有关|该|主要|等){1,6}$/, '');
  return BODY_FORM.test(before) || SUB_OFFICE.test(before) || (body && !/的一[名位]/.test(clause));
}
