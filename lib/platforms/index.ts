import neteaseHao from './netease-hao';
import type { Platform } from './platform-data';

/** The platforms that we know. To add one: its data file, and its name here. */
export const platforms: readonly Platform[] = [neteaseHao];
