/** Lists of numbers, one for each row, end to end. Rows are filled in order: push, push, close. */
export class Ints {
  values: Int32Array;
  size = 0;
  readonly ends: Int32Array;

  constructor(rows: number, capacity: number) {
    this.values = new Int32Array(Math.max(16, capacity));
    this.ends = new Int32Array(rows + 1);
  }

  push(value: number): void {
    if (this.size === this.values.length) this.#grow();
    this.values[this.size++] = value;
  }

  /** Adds a value to the row that is open, once. */
  pushOnce(value: number, row: number): void {
    for (let index = this.ends[row]!; index < this.size; index++) if (this.values[index] === value) return;
    this.push(value);
  }

  /** Ends a row. */
  close(row: number): void {
    this.ends[row + 1] = this.size;
  }

  start(row: number): number {
    return this.ends[row]!;
  }

  end(row: number): number {
    return this.ends[row + 1]!;
  }

  #grow(): void {
    const longer = new Int32Array(this.values.length * 2);
    longer.set(this.values);
    this.values = longer;
  }
}
