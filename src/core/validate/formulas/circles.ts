import type { CellRef } from '../../workbook/address';
import { refText } from '../../workbook/address';
import { formulaReferences } from '../../workbook/formulaReferences';
import type { Workbook } from '../../workbook/workbook';

/** Formulas that need one another: each refers to the next, and the last to the first. */
export interface Circle {
  readonly cells: readonly CellRef[];
}

interface Node {
  readonly at: CellRef;
  readonly formula: string;
  /** Turn in which it was come upon, and the earliest turn that is reached from it. */
  turn: number;
  earliest: number;
  isOpen: boolean;
}

type Index = ReadonlyMap<string, ReadonlyMap<number, ReadonlyMap<number, Node>>>;

/**
 * Circles among the formulas of a workbook, each with its cells in their order; a formula that refers to its own cell is no circle here.
 * Linear in the formulas and in what they refer to.
 */
export function circlesIn(workbook: Workbook): readonly Circle[] {
  const index = indexOf(workbook);
  const nodes = [...index.values()].flatMap((rows) => [...rows.values()].flatMap((cells) => [...cells.values()]));
  const circles: Circle[] = [];
  const path: Node[] = [];
  let turns = 0;
  /** Without calling itself: a chain of formulas may be as long as a sheet. */
  const visit = (start: Node): void => {
    const waiting: { readonly node: Node; readonly next: Iterator<Node> }[] = [];
    const enter = (node: Node): void => {
      node.turn = node.earliest = turns += 1;
      node.isOpen = true;
      path.push(node);
      waiting.push({ node, next: referredTo(node, index)[Symbol.iterator]() });
    };
    enter(start);
    for (let top = waiting[waiting.length - 1]; top !== undefined; top = waiting[waiting.length - 1]) {
      const { node, next } = top;
      const found = next.next();
      if (found.done === true) {
        waiting.pop();
        const before = waiting[waiting.length - 1];
        if (before !== undefined) before.node.earliest = Math.min(before.node.earliest, node.earliest);
        if (node.earliest === node.turn) close(node);
      } else if (found.value.turn === 0) enter(found.value);
      else if (found.value.isOpen) node.earliest = Math.min(node.earliest, found.value.turn);
    }
  };
  const close = (first: Node): void => {
    const own = path.splice(path.indexOf(first));
    for (const node of own) node.isOpen = false;
    if (own.length > 1) circles.push({ cells: nodes.filter((node) => own.includes(node)).map(({ at }) => at) });
  };
  for (const node of nodes) if (node.turn === 0) visit(node);
  return circles;
}

function indexOf({ sheets }: Workbook): Index {
  return new Map(
    sheets.map(({ name, rows }) => [
      name,
      new Map(
        [...rows].flatMap(([row, cells]) => {
          const own = [...cells].flatMap(([column, { formula }]): (readonly [number, Node])[] =>
            formula === null
              ? []
              : [[column, { at: { sheet: name, row, column }, formula, turn: 0, earliest: 0, isOpen: false }]],
          );
          return own.length === 0 ? [] : [[row, new Map(own)] as const];
        }),
      ),
    ]),
  );
}

/** The formulas that a formula refers to, itself left out. */
function referredTo({ at, formula }: Node, index: Index): readonly Node[] {
  const { areas } = formulaReferences(formula, at.sheet);
  const own = refText(at);
  return areas.flatMap(({ sheet, area }) => {
    const rows = index.get(sheet) ?? new Map<number, ReadonlyMap<number, Node>>();
    return lines(rows, area.top, area.bottom).flatMap((cells) =>
      lines(cells, area.left, area.right).filter((node) => refText(node.at) !== own),
    );
  });
}

/** What stands under the numbers from one to the other, looked up whichever way is shorter. */
function lines<Value>(of: ReadonlyMap<number, Value>, from: number, to: number): readonly Value[] {
  if (to - from > of.size) return [...of].flatMap(([at, value]) => (from <= at && at <= to ? [value] : []));
  return Array.from({ length: to - from + 1 }, (_, step) => of.get(from + step)).filter((value) => value !== undefined);
}
