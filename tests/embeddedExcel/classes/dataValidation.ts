import { ExcelError } from '../excelError';
import { booleanArgument, oneOf, orDefault, recordArgument, textArgument } from '../wire/arguments';
import type { ClassTable, Scalar, WireObject } from '../wire/classTable';
import { cellCount } from '../model/areas';
import { rectangles } from '../model/rectangles';
import { invalidCells, noValidation, type Validation } from '../model/validation';
import type { FormattedAreas } from './conditionalFormat';
import { wireAreas } from './rangeAreas';
import { ruleAnswer, validationRule } from './validationRule';

type Change = (validation: Validation) => Validation;

/** The validations of all cells; `null` for cells that have none. */
function validations({ sheet, areas }: FormattedAreas): readonly (Validation | null)[] {
  return areas.flatMap((area) => [
    ...sheet.validations.within(area).map(({ value }) => value),
    ...sheet.validations.empty(area).map(() => null),
  ]);
}

/** What all cells have in common; `null` when they differ. */
function common<T>(view: FormattedAreas, pick: (validation: Validation) => T): T | null {
  const all = validations(view);
  const { top: row = 1, left: column = 1 } = view.areas[0] ?? {};
  const picked = all.map((one) => pick(one ?? noValidation({ row, column })));
  const [first] = picked;
  return first !== undefined && picked.every((one) => JSON.stringify(one) === JSON.stringify(first)) ? first : null;
}

function change({ sheet, areas }: FormattedAreas, made: Change, where: string): void {
  if (sheet.protection.isOn) throw new ExcelError('AccessDenied', where);
  const { top: row = 1, left: column = 1 } = areas[0] ?? {};
  sheet.validations.change(areas, (before) => made(before ?? noValidation({ row, column })));
}

/** `MixedCriteria`: some cells have a rule and some have none; `Inconsistent`: their rules differ. */
function typeOf(view: FormattedAreas): string {
  const rules = validations(view).map((one) => one?.rule ?? null);
  if (rules.every((rule) => rule === null)) return 'None';
  if (rules.includes(null)) return 'MixedCriteria';
  const kind = common(view, ({ rule }) => rule)?.kind;
  return kind === undefined ? 'Inconsistent' : kind.charAt(0).toUpperCase() + kind.slice(1);
}

/** All, none or some. Blank cells beyond what is used count as valid. */
function areValid(view: FormattedAreas): boolean | null {
  const invalid = invalidCells(view.sheet, view.areas).length;
  return invalid === 0 ? true : invalid === view.areas.reduce((all, area) => all + cellCount(area), 0) ? false : null;
}

function invalid({ sheet, areas }: FormattedAreas): WireObject | null {
  const cells = invalidCells(sheet, areas);
  return cells.length === 0 ? null : wireAreas(sheet, rectangles(cells));
}

function shared<T>(name: string, pick: (validation: Validation) => T, put: (value: unknown) => Change): Scalar<FormattedAreas> {
  return {
    get: (view) => common(view, pick),
    set: (view, value) => change(view, put(value), `DataValidation.${name}`),
  };
}

/** `Excel.DataValidation`. */
export const DATA_VALIDATION: ClassTable<FormattedAreas> = {
  name: 'DataValidation',
  scalars: {
    Type: { get: typeOf },
    Valid: { get: areValid },
    Rule: {
      get: (view) => {
        const type = typeOf(view);
        return type === 'MixedCriteria' || type === 'Inconsistent' ? null : ruleAnswer(common(view, ({ rule }) => rule));
      },
      set: (view, value) => {
        const rule = validationRule(value);
        const { top: row = 1, left: column = 1 } = view.areas[0] ?? {};
        change(view, (before) => ({ ...before, rule, anchor: { row, column } }), 'DataValidation.rule');
      },
    },
    IgnoreBlanks: shared(
      'ignoreBlanks',
      ({ ignoreBlanks }) => ignoreBlanks,
      (value) => {
        const ignoreBlanks = booleanArgument(value, 'DataValidation.ignoreBlanks');
        return (before) => ({ ...before, ignoreBlanks });
      },
    ),
    ErrorAlert: shared(
      'errorAlert',
      ({ errorAlert }) => errorAlert,
      (value) => {
        const where = 'DataValidation.errorAlert';
        const given = recordArgument(value, where);
        const errorAlert = {
          message: orDefault(given.message, '', textArgument, where),
          showAlert: orDefault(given.showAlert, true, booleanArgument, where),
          style: orDefault(given.style, 'Stop', oneOf(['Stop', 'Warning', 'Information']), where),
          title: orDefault(given.title, '', textArgument, where),
        };
        return (before) => ({ ...before, errorAlert });
      },
    ),
    Prompt: shared(
      'prompt',
      ({ prompt }) => prompt,
      (value) => {
        const where = 'DataValidation.prompt';
        const given = recordArgument(value, where);
        const prompt = {
          message: orDefault(given.message, '', textArgument, where),
          showPrompt: orDefault(given.showPrompt, true, booleanArgument, where),
          title: orDefault(given.title, '', textArgument, where),
        };
        return (before) => ({ ...before, prompt });
      },
    ),
  },
  objects: {
    GetInvalidCells: (view) => {
      const cells = invalid(view);
      if (cells === null) throw new ExcelError('ItemNotFound', 'DataValidation.getInvalidCells');
      return cells;
    },
    GetInvalidCellsOrNullObject: invalid,
  },
  calls: {
    Clear: ({ sheet, areas }) => {
      if (sheet.protection.isOn) throw new ExcelError('AccessDenied', 'DataValidation.clear');
      sheet.validations.change(areas, () => null);
    },
  },
};
