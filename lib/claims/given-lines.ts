import type { SourceMemory } from './carry-over';

/** 「一是……」「(二)……」「3.……」 An item of a list. */
const ITEM = /^\(?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[.、)]|是)/;
/** 「通报如下：」 What follows is a text of its own, of many lines. */
const TEXT = /如下|全文/;

/** Before a line is read: whether it still belongs to whoever spoke when a line ended in a colon. */
export function goOnGiving(line: string, memory: SourceMemory): void {
  if (memory.giving === 'items' && !ITEM.test(line)) memory.given = null;
  if (memory.giving === 'next') memory.giving = 'items';
}

/** After a line was read: what follows 「某局通报如下：」 is the bureau's. */
export function beginGiving(line: string, memory: SourceMemory): void {
  if (!line.endsWith('：') || !memory.running) return;
  memory.given = memory.running;
  memory.giving = TEXT.test(line.slice(-16)) ? 'text' : 'next';
}
