/** Finds where some words stand in a row, by hash. Built in one pass; a search costs what it finds. */
export class NgramIndex {
  readonly #ids: Int32Array;
  readonly #length: number;
  readonly #mask: number;
  /** The positions in bucket b are #positions[#starts[b]] to #positions[#starts[b + 1]], in ascending order. */
  readonly #starts: Int32Array;
  readonly #positions: Int32Array;

  /** `length`: how many words in a row. */
  constructor(ids: Int32Array, length: number) {
    this.#ids = ids;
    this.#length = length;
    const count = Math.max(0, ids.length - length + 1);
    const size = 2 ** Math.ceil(Math.log2(count + 1));
    this.#mask = size - 1;
    this.#starts = new Int32Array(size + 1);
    for (let at = 0; at < count; at++) this.#add(this.#bucket(ids, at) + 1, 1);
    for (let bucket = 0; bucket < size; bucket++) this.#add(bucket + 1, this.#starts[bucket] as number);
    this.#positions = new Int32Array(count);
    const next = this.#starts.slice();
    for (let at = 0; at < count; at++) {
      const bucket = this.#bucket(ids, at);
      const slot = next[bucket] as number;
      this.#positions[slot] = at;
      next[bucket] = slot + 1;
    }
  }

  /** The first places, `limit` at most, where the words of `wanted` from `from` on stand; none where one of them is -1. */
  positions(wanted: ArrayLike<number>, from: number, limit: number): readonly number[] {
    for (let word = 0; word < this.#length; word++) if ((wanted[from + word] ?? -1) < 0) return [];
    const found: number[] = [];
    const bucket = this.#bucket(wanted, from);
    const end = this.#starts[bucket + 1] as number;
    for (let slot = this.#starts[bucket] as number; slot < end && found.length < limit; slot++) {
      const at = this.#positions[slot] as number;
      if (this.#same(wanted, from, at)) found.push(at);
    }
    return found;
  }

  #add(bucket: number, count: number): void {
    this.#starts[bucket] = (this.#starts[bucket] as number) + count;
  }

  #bucket(ids: ArrayLike<number>, from: number): number {
    let hash = 0;
    for (let word = 0; word < this.#length; word++) hash = Math.imul(hash ^ (ids[from + word] as number), 0x9e3779b1);
    return (hash ^ (hash >>> 15)) & this.#mask;
  }

  #same(wanted: ArrayLike<number>, from: number, at: number): boolean {
    for (let word = 0; word < this.#length; word++) if (wanted[from + word] !== this.#ids[at + word]) return false;
    return true;
  }
}
