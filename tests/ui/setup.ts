import { configure } from '@testing-library/dom';

// What jsdom lacks and browsers have; the browser tests run without any of it.
class StillObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

Object.assign(globalThis, { ResizeObserver: StillObserver });
Object.assign(Element.prototype, { scrollIntoView: () => Promise.resolve() });
// Nothing is painted; without this jsdom says so each time axe looks for fonts made of icons.
Object.assign(HTMLCanvasElement.prototype, { getContext: () => null });
// A page that is looked at: jsdom has no window in front.
Object.assign(document, { hasFocus: () => true });
// Finding by role reads every style there is, slowly.
jest.setTimeout(120_000);
// Before sheets are written it is worked out how firm the results are, which takes seconds beside other tests.
// Whether an element is hidden is left to the browser tests, and to those that ask for it: here it takes half of all time.
configure({ asyncUtilTimeout: 30_000, defaultHidden: true });
// Nor is anything laid out: each of a thousand rules would be matched against every element that is asked for its style.
CSSStyleSheet.prototype.insertRule = () => 0;
