const BLOCK = 64 * 1024;

/**
 * Keeps the first and the last half of `limit` bytes of a stream; what lies between is counted and dropped. Bytes are
 * copied into blocks of 64 KiB, so that a million small writes cost no more memory than one large one.
 */
export class Capture {
  private readonly head: Buffer[] = [];
  private readonly tail: Buffer[] = [];
  private readonly half: number;
  private block: Buffer = Buffer.allocUnsafeSlow(0);
  private used = 0;
  private dropped = 0;

  constructor(limit: number) {
    this.half = Math.max(1, Math.floor(limit / 2 / BLOCK));
  }

  get truncated(): boolean {
    return this.dropped > 0;
  }

  write(chunk: Uint8Array): void {
    for (let from = 0; from < chunk.length; ) {
      if (this.used === this.block.length) this.nextBlock();
      const part = chunk.subarray(from, from + this.block.length - this.used);
      this.block.set(part, this.used);
      this.used += part.length;
      from += part.length;
    }
  }

  /** The text; where the middle is missing, both sides end at whole lines and a line between says how much is gone. */
  text(): string {
    const last = this.block.subarray(0, this.used);
    if (!this.truncated) return Buffer.concat([...this.head, ...this.tail, last]).toString("utf8");
    const head = Buffer.concat(this.head);
    const tail = Buffer.concat([...this.tail, last]);
    const headEnd = head.lastIndexOf(10) + 1 || head.length;
    const tailStart = tail.indexOf(10) + 1;
    const gone = this.dropped + (head.length - headEnd) + tailStart;
    const note = `… ${gone} bytes of output were cut out here by Proofmark …\n`;
    return head.toString("utf8", 0, headEnd) + note + tail.toString("utf8", tailStart);
  }

  private nextBlock(): void {
    if (this.used > 0) {
      if (this.head.length < this.half) this.head.push(this.block);
      else this.tail.push(this.block);
    }
    const reused = this.tail.length > this.half ? this.tail.shift() : undefined;
    if (reused) this.dropped += reused.length;
    // The first block is small: most commands say little, and each runs with two of these.
    const size = this.head.length === 0 && this.used === 0 ? 4096 : BLOCK;
    this.block = reused ?? Buffer.allocUnsafeSlow(size);
    this.used = 0;
  }
}
