/** Whether a person is typing in a cell: until then Excel takes no batch, or holds those that may wait. */
export class CellEditing {
  private waiting: (() => void)[] = [];
  private editing = false;

  get isOn(): boolean {
    return this.editing;
  }

  start(): void {
    this.editing = true;
  }

  /** Enter or Esc: everything held goes on. */
  leave(): void {
    this.editing = false;
    const held = this.waiting;
    this.waiting = [];
    for (const go of held) go();
  }

  /** How many batches are held. */
  get held(): number {
    return this.waiting.length;
  }

  untilLeft(): Promise<void> {
    return this.editing ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve();
  }
}
