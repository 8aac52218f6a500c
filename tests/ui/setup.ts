// What jsdom lacks and browsers have; the browser tests run without any of it.
class StillObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

Object.assign(globalThis, { ResizeObserver: StillObserver });
Object.assign(Element.prototype, { scrollIntoView: () => Promise.resolve() });
