/** One piece of an expression: whether each of its matches holds one of the characters asked for. */
interface Piece {
  readonly holds: boolean;
  readonly next: number;
}

/** A class as the characters in it, or null where they are too many to list or all but some. */
function membersOf(body: string): readonly string[] | null {
  if (body.startsWith('^')) return null;
  const members: string[] = [];
  for (let at = 0; at < body.length; at += 1) {
    let character = body[at] ?? '';
    if (character === '\\') {
      const escape = body[at + 1] ?? '';
      if (/[wWsSDu]/.test(escape)) return null;
      if (escape === 'd') members.push(...'0123456789');
      else members.push(escape);
      at += 1;
      continue;
    }
    const last = body[at + 1] === '-' ? body[at + 2] : undefined;
    if (last !== undefined) {
      for (let code = character.charCodeAt(0); code <= last.charCodeAt(0); code += 1)
        members.push(String.fromCharCode(code));
      at += 2;
    } else members.push(character);
  }
  return members;
}

/** Whether a quantifier at `at` lets its piece be left out, and where it ends. */
function quantifierAt(source: string, at: number): { optional: boolean; next: number } {
  const found = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(source.slice(at));
  if (!found) return { optional: false, next: at };
  const optional = found[1] === undefined ? !found[0].startsWith('+') : found[1] === '0';
  return { optional, next: at + found[0].length };
}

const LETTERS = /[A-Za-z]/;

/** Whether every match of an expression holds at least one of some characters. Throws on what it cannot read. */
export function alwaysHolds({ source, flags }: RegExp, characters: string): boolean {
  const isOne = (character: string): boolean =>
    flags.includes('i') && LETTERS.test(character)
      ? characters.includes(character.toLowerCase()) && characters.includes(character.toUpperCase())
      : characters.includes(character);

  function alternatives(at: number): Piece {
    const first = sequence(at);
    if (source[first.next] !== '|') return first;
    const rest = alternatives(first.next + 1);
    return { holds: first.holds && rest.holds, next: rest.next };
  }

  function sequence(at: number): Piece {
    let holds = false;
    let next = at;
    while (next < source.length && source[next] !== '|' && source[next] !== ')') {
      const piece = term(next);
      const quantifier = quantifierAt(source, piece.next);
      holds ||= piece.holds && !quantifier.optional;
      next = quantifier.next;
    }
    return { holds, next };
  }

  function term(at: number): Piece {
    const character = source[at] ?? '';
    if (character === '(') {
      const opening = /^\((?:\?(?::|<?[=!]))?/.exec(source.slice(at))?.[0] ?? '(';
      const inner = alternatives(at + opening.length);
      if (source[inner.next] !== ')') throw new Error(`No end of a group in ${source}`);
      return { holds: inner.holds && !/[=!]$/.test(opening), next: inner.next + 1 };
    }
    if (character === '[') {
      const body = /^\[((?:\\.|[^\]\\])*)\]/.exec(source.slice(at))?.[1] ?? '';
      const members = membersOf(body);
      return { holds: members !== null && members.every(isOne), next: at + body.length + 2 };
    }
    if (character === '\\') {
      const escape = source[at + 1] ?? '';
      const holds = escape === 'd' ? [...'0123456789'].every(isOne) : !/[a-zA-Z\d]/.test(escape) && isOne(escape);
      return { holds, next: at + 2 };
    }
    return { holds: !'^$.'.includes(character) && isOne(character), next: at + 1 };
  }

  return alternatives(0).holds;
}
