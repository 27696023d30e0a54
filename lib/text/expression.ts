/**
 * V8 may compile an expression twice, for its first subject to bytecode and for its second to machine code, and the
 * bytecode takes the longer. For a subject of a thousand units and more it makes machine code at once: expressions see
 * this one first, which saves Node a seventh of what the first article costs. Chromium does so by itself, and loses
 * nothing by it. Few expressions get far in it.
 */
const LONG_SUBJECT = '，'.repeat(1024);

/** An expression for short pieces of text, compiled when it is first tried. It must be linear and not sticky. */
export class Expression {
  private tried = false;
  constructor(readonly regexp: RegExp) {}

  /** The first match, or null; a global expression has its end in `lastIndex`. */
  exec(text: string): RegExpExecArray | null {
    const { regexp } = this;
    if (!this.tried) {
      this.tried = true;
      regexp.test(LONG_SUBJECT);
    }
    regexp.lastIndex = 0;
    return regexp.exec(text);
  }

  /** Whether it matches at all. */
  test(text: string): boolean {
    return this.exec(text) !== null;
  }
}

export const expression = (regexp: RegExp): Expression => new Expression(regexp);
