/** A workbook as it was when the page was closed without saving it. */
export interface KeptBook {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const DATABASE = 'cham-thi-dua';
const STORE = 'books';
const KEY = 'unsaved';

/** The one unsaved workbook that this browser keeps, on this machine only. Each way gives up quietly where the browser keeps nothing. */
export const keptBook = {
  async read(): Promise<KeptBook | null> {
    const found: unknown = await ask('readonly', (store) => store.get(KEY));
    return isKept(found) ? found : null;
  },
  /** Whether it was kept. */
  async keep(book: KeptBook): Promise<boolean> {
    return ask('readwrite', (store) => store.put(book, KEY)).then(
      () => true,
      () => false,
    );
  },
  async forget(): Promise<void> {
    await ask('readwrite', (store) => store.delete(KEY)).catch(() => undefined);
  },
};

function isKept(found: unknown): found is KeptBook {
  return (
    typeof found === 'object' &&
    found !== null &&
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
