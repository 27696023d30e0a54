import baijiaHao from './baijia-hao';
import caifuHao from './caifu-hao';
import dafengHao from './dafeng-hao';
import jianshu from './jianshu';
import neteaseHao from './netease-hao';
import pengpaiHao from './pengpai-hao';
import type { Platform } from './platform-data';
import qieHao from './qie-hao';
import sinaKandian from './sina-kandian';
import sohuHao from './sohu-hao';
import toutiaoHao from './toutiao-hao';
import weixinGongzhongHao from './weixin-gongzhong-hao';
import xueqiu from './xueqiu';
import zhihuZhuanlan from './zhihu-zhuanlan';

/** The platforms that we know. To add one: its data file, and its name here. */
export const platforms: readonly Platform[] = [
  neteaseHao,
  baijiaHao,
  sohuHao,
  toutiaoHao,
  qieHao,
  sinaKandian,
  dafengHao,
  pengpaiHao,
  weixinGongzhongHao,
  xueqiu,
  caifuHao,
  jianshu,
  zhihuZhuanlan,
];
