import * as v from 'valibot';
import type { PolicyProblem } from '../domain/policyProblem';
import { policySchema } from './policySchema';

type SchemaIssue = v.InferIssue<typeof policySchema>;

/** What the schema finds wrong, each with its path (`awards[0].vote.threshold`). */
export function schemaProblems(record: unknown): readonly PolicyProblem[] {
  const problems = new Map<string, PolicyProblem>();
  let rest = record;
  for (;;) {
    const issues = v.safeParse(policySchema, rest).issues ?? [];
    for (const issue of issues) {
      const path = pathText(issue);
      if (!problems.has(path)) problems.set(path, { path, problem: kindOf(issue), found: found(issue), at: null });
    }
    // Of several unknown fields of one record the schema names the first only: without it, the next comes to light.
    const unknown = issues.filter((issue) => kindOf(issue) === 'unknownField');
    if (unknown.length === 0) return [...problems.values()];
    rest = unknown.reduce<unknown>((value, { path }) => without(value, path?.map(({ key }) => String(key)) ?? []), rest);
  }
}

/** The same value without the field at a path; lists keep their other entries. */
function without(value: unknown, [key, ...deeper]: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null || key === undefined) return value;
  if (Array.isArray(value)) return value.map((one: unknown, index) => (String(index) === key ? without(one, deeper) : one));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      if (name !== key) return [[name, inner] as const];
      return deeper.length === 0 ? [] : [[name, without(inner, deeper)] as const];
    }),
  );
}

function kindOf(issue: SchemaIssue): PolicyProblem['problem'] {
  if (issue.expected === 'never') return 'unknownField';
  return issue.received === 'undefined' ? 'missing' : 'wrongType';
}

function pathText(issue: SchemaIssue): string {
  let path = '';
  for (const { key } of issue.path ?? [])
    path += typeof key === 'number' ? `[${String(key)}]` : `${path === '' ? '' : '.'}${String(key)}`;
  return path;
}

/** The value as JSON writes it, shortened; "" when it is not there. */
function found(issue: SchemaIssue): string {
  const value = issue.expected === 'never' ? issue.path?.[issue.path.length - 1]?.value : issue.input;
  if (value === undefined) return '';
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
