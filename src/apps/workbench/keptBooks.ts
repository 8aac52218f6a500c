/** A workbook as it was when its page was closed without saving it. */
export interface KeptBook {
  /** The page that kept it. */
  readonly page: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const DATABASE = 'cham-thi-dua';
const STORE = 'books';
/** This page among all that are open; each keeps its own workbook, so that two tabs do not lose each other's. */
const PAGE = `${String(Date.now())}-${Math.random().toString(36).slice(2)}`;

/**
 * Whoever asks for the lock learns that this page is still there; the browser lets go of it when the page is gone, however that came.
 * Pages that are not served from this machine or over https have no locks: there another tab's workbook is offered too.
 */
const locks = (): LockManager | undefined => ('locks' in navigator ? navigator.locks : undefined);
const lockOf = (page: string): string => `${DATABASE}-${page}`;
let isHeld = false;

function holdLock(): void {
  if (isHeld) return;
  isHeld = true;
  void locks()
    ?.request(lockOf(PAGE), () => new Promise<never>(() => undefined))
    .catch(() => undefined);
}

/** Unsaved workbooks that this browser keeps, one for each page, on this machine only. Each way gives up quietly where the browser keeps nothing. */
export const keptBooks = {
  /** Of pages that are gone, the latest first. */
  async left(): Promise<readonly KeptBook[]> {
    const found = await ask('readonly', (store) => store.getAll());
    const books = (Array.isArray(found) ? found : []).filter(isKept).filter(({ page }) => page !== PAGE);
    const isLeft = await Promise.all(books.map(({ page }) => isGone(page)));
    return books.filter((_, index) => isLeft[index]).sort((one, other) => other.at - one.at);
  },
  /** Whether it was kept, in the place of what this page kept before. */
  async keep(book: Omit<KeptBook, 'page'>): Promise<boolean> {
    holdLock();
    return ask('readwrite', (store) => store.put({ ...book, page: PAGE } satisfies KeptBook, PAGE)).then(
      () => true,
      () => false,
    );
  },
  /** @param page whose workbook is no longer needed; this page's when left out */
  async forget(page = PAGE): Promise<void> {
    await ask('readwrite', (store) => store.delete(page)).catch(() => undefined);
  },
};

async function isGone(page: string): Promise<boolean> {
  const manager = locks();
  if (manager === undefined) return true;
  return manager.request(lockOf(page), { ifAvailable: true }, (lock) => lock !== null);
}

function isKept(found: unknown): found is KeptBook {
  return (
    typeof found === 'object' &&
    found !== null &&
    'page' in found &&
    typeof found.page === 'string' &&
    'name' in found &&
    typeof found.name === 'string' &&
    'bytes' in found &&
    found.bytes instanceof Uint8Array &&
    'at' in found &&
    typeof found.at === 'number'
  );
}

async function ask(mode: IDBTransactionMode, what: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error(DATABASE));
  });
  try {
    return await new Promise<unknown>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = what(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error ?? new Error(STORE));
    });
  } finally {
    database.close();
  }
}
