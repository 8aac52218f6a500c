/** Just enough of JSON Schema 2020-12 to hold our own schema file against examples; a keyword it does not know fails the test. */
type Schema = { readonly [keyword: string]: unknown };

const SILENT = new Set(['$schema', '$id', 'title', 'description', '$defs']);

export function accepts(root: Schema, value: unknown, schema: Schema = root): boolean {
  return Object.entries(schema).every(([keyword, rule]) => SILENT.has(keyword) || holds(root, keyword, rule, value, schema));
}

function holds(root: Schema, keyword: string, rule: unknown, value: unknown, schema: Schema): boolean {
  switch (keyword) {
    case '$ref':
      return accepts(root, value, definition(root, String(rule)));
    case 'type':
      return (Array.isArray(rule) ? rule : [rule]).some((type) => isType(value, String(type)));
    case 'enum':
      return list(rule).includes(value);
    case 'anyOf':
      return list(rule).some((one) => accepts(root, value, record(one)));
    case 'pattern':
      return typeof value !== 'string' || new RegExp(String(rule), 'u').test(value);
    case 'minLength':
      return typeof value !== 'string' || value.length >= Number(rule);
    case 'minimum':
      return typeof value !== 'number' || value >= Number(rule);
    case 'maximum':
      return typeof value !== 'number' || value <= Number(rule);
    case 'minItems':
      return !Array.isArray(value) || value.length >= Number(rule);
    case 'uniqueItems':
      return !Array.isArray(value) || new Set(value).size === value.length;
    case 'items':
      return !Array.isArray(value) || value.every((one) => accepts(root, one, record(rule)));
    case 'required':
      return !isRecord(value) || list(rule).every((field) => String(field) in value);
    case 'properties':
      return (
        !isRecord(value) ||
        Object.entries(record(rule)).every(([field, inner]) => !(field in value) || accepts(root, value[field], record(inner)))
      );
    case 'additionalProperties':
      return rule !== false || !isRecord(value) || Object.keys(value).every((field) => field in record(schema['properties']));
    default:
      throw new Error(`Keyword not known: ${keyword}`);
  }
}

function isType(value: unknown, type: string): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isRecord(value);
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

function definition(root: Schema, ref: string): Schema {
  return record(record(root['$defs'])[ref.replace('#/$defs/', '')]);
}

function isRecord(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function record(value: unknown): Schema {
  if (!isRecord(value)) throw new Error('No schema');
  return value;
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error('No list');
  return value;
}
