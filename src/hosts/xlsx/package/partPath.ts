/** `xl/worksheets/sheet1.xml` is in `xl/worksheets`; a part at the top is in "". */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** Where the relations of a part are kept: `xl/_rels/workbook.xml.rels`; those of the package itself are in `_rels/.rels`. */
export function relationsPath(path: string): string {
  const folder = folderOf(path);
  const file = path.slice(path.lastIndexOf('/') + 1);
  return `${folder === '' ? '' : folder + '/'}_rels/${file}.rels`;
}

/** The part a relation's target means: `/xl/styles.xml` from the top, `../drawings/a.xml` from the folder of its owner. */
export function resolveTarget(owner: string, target: string): string {
  const plain = target.replace(/\\/g, '/').replace(/[?#].*$/, '');
  const steps = plain.startsWith('/') ? [] : folderOf(owner).split('/');
  for (const step of plain.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.filter((step) => step !== '').join('/');
}

/** The shortest way to write a target from its owner: relative below the owner's folder, from the top otherwise. */
export function targetFrom(owner: string, path: string): string {
  const folder = folderOf(owner);
  if (folder === '') return path;
  return path.startsWith(folder + '/') ? path.slice(folder.length + 1) : '/' + path;
}
