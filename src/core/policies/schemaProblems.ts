import * as v from 'valibot';
import type { PolicyProblem } from '../domain/policyProblem';
import { policySchema } from './policySchema';

type SchemaIssue = v.InferIssue<typeof policySchema>;

/** What the schema finds wrong, each with its path (`awards[0].vote.threshold`). */
export function schemaProblems(record: unknown): readonly PolicyProblem[] {
  const parsed = v.safeParse(policySchema, record);
  if (parsed.success) return [];
  const problems = new Map<string, PolicyProblem>();
  for (const issue of parsed.issues) {
    const path = pathText(issue);
    if (!problems.has(path)) problems.set(path, { path, problem: kindOf(issue), found: found(issue), at: null });
  }
  return [...problems.values()];
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
