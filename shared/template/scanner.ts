/** Walks through a short text from left to right; each `take` moves on only when it finds what it looks for. */
export class Scanner {
  /** 0-based position of what comes next. */
  at = 0;

  constructor(private readonly text: string) {}

  isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  skipSpaces(): void {
    this.match(/ */y);
  }

  take(literal: string): boolean {
    if (!this.text.startsWith(literal, this.at)) return false;
    this.at += literal.length;
    return true;
  }

  /** The word, when a space or the end follows it. */
  takeWord(word: string): boolean {
    const after = this.text[this.at + word.length];
    return (after === undefined || after === ' ') && this.take(word);
  }

  /** One lower-case letter. */
  takeLetter(): string | null {
    return this.match(/[a-z]/y);
  }

  /** A decimal number such as 3, -1.5 or 0.25. */
  takeNumber(): number | null {
    const digits = this.match(/-?\d+(\.\d+)?/y);
    return digits === null ? null : Number(digits);
  }

  private match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found === null) return null;
    this.at = pattern.lastIndex;
    return found[0];
  }
}
