import { BACKUP_NAMESPACE, backupFrom, type Backup } from './backupXml';
import { journalFrom, journalText, type Journal } from './journal';

/** One key for all we keep in the settings of a workbook. */
export const JOURNAL_KEY = 'ChamThiDua.journal';

/** Backups kept, the newest included. Source: OFFICE §6. */
const KEPT = 3;

/** The journal and the parts with backups, asked for; they are answered by the next sync. */
export interface AskedJournal {
  readonly setting: Excel.Setting;
  readonly parts: Excel.CustomXmlPartScopedCollection;
}

/** What the workbook keeps of us. */
export interface KeptHere {
  /** `null`: none, or one that someone damaged. */
  readonly journal: Journal | null;
  /** Ids of all parts in our namespace. */
  readonly parts: readonly string[];
}

export function askForJournal({ workbook }: Excel.RequestContext): AskedJournal {
  const setting = askForNote(workbook);
  const parts = workbook.customXmlParts.getByNamespace(BACKUP_NAMESPACE);
  parts.load('items/id');
  return { setting, parts };
}

/** The journal alone, as it stands at this point of the batch. */
export function askForNote({ settings }: Excel.Workbook): Excel.Setting {
  const setting = settings.getItemOrNullObject(JOURNAL_KEY);
  setting.load('value');
  return setting;
}

/** After the sync. */
export function keptHere({ setting, parts }: AskedJournal): KeptHere {
  return {
    journal: setting.isNullObject ? null : journalFrom(setting.value),
    parts: parts.items.map(({ id }) => id),
  };
}

/** A part whose text was asked for; it is answered by the next sync. */
export interface AskedBackup {
  readonly part: string;
  readonly xml: OfficeExtension.ClientResult<string>;
}

/** Someone may delete a part meanwhile: then there is no text. */
export function askForBackups({ workbook }: Excel.RequestContext, parts: readonly string[]): readonly AskedBackup[] {
  return parts.map((part) => ({ part, xml: workbook.customXmlParts.getItemOrNullObject(part).getXml() }));
}

/** After the sync: those that can be read. */
export function backupsIn(asked: readonly AskedBackup[]): readonly { readonly part: string; readonly backup: Backup }[] {
  return asked.flatMap(({ part, xml }) => {
    const text: unknown = xml.value;
    const backup = typeof text === 'string' ? backupFrom(text) : null;
    return backup === null ? [] : [{ part, backup }];
  });
}

/** Parts of which the journal does not say whose they are. */
export function unnamedParts({ journal, parts }: KeptHere): readonly string[] {
  return parts.filter((id) => id !== journal?.part && journal?.older.includes(id) !== true);
}

/** The parts of earlier jobs, latest first; what no journal names is older than what one does. */
export function earlierParts({ journal, parts }: KeptHere): readonly string[] {
  const named = journal === null ? [] : [...(journal.part === null ? [] : [journal.part]), ...journal.older];
  const standing = named.filter((id) => parts.includes(id));
  return [...standing, ...parts.filter((id) => !standing.includes(id)).reverse()];
}

export function putJournal({ workbook }: Excel.RequestContext, journal: Journal): void {
  workbook.settings.add(JOURNAL_KEY, journalText(journal));
}

/** Queues the backup; its id is known after the sync. */
export function putBackup({ workbook }: Excel.RequestContext, xml: string): Excel.CustomXmlPart {
  const part = workbook.customXmlParts.add(xml);
  part.load('id');
  return part;
}

/** Someone may have deleted a part meanwhile: that is no failure. */
export function deleteParts({ workbook }: Excel.RequestContext, ids: readonly string[]): void {
  for (const id of ids) workbook.customXmlParts.getItemOrNullObject(id).delete();
}

/** The earlier parts that stay beside a new backup, and those that go. */
export function keptAndDropped(earlier: readonly string[]): {
  readonly kept: readonly string[];
  readonly dropped: readonly string[];
} {
  return { kept: earlier.slice(0, KEPT - 1), dropped: earlier.slice(KEPT - 1) };
}
