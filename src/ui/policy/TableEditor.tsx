import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { PolicyFormRow } from '../../core/domain/policyForm';
import type { PolicyProblem } from '../../core/domain/policyProblem';
import { columnOf } from '../../core/domain/policyField';
import { writtenColumns, type PolicyTable } from '../../core/domain/policyTables';
import { Disclosure } from '../shared/Disclosure';
import { useWords } from '../shared/PanelText';
import { newRow } from './newRow';
import { SettingField } from './SettingField';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '10px', alignItems: 'stretch', minWidth: 0 },
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    minWidth: 0,
    margin: 0,
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    '& legend': { padding: '0 4px', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  readonly table: PolicyTable;
  readonly rows: readonly PolicyFormRow[];
  readonly problems: readonly PolicyProblem[];
  readonly source: string;
  readonly onChange: (rows: readonly PolicyFormRow[]) => void;
}

/** One of the small tables of `Cấu hình`, a card for each row: wide tables do not fit beside a workbook. */
export function TableEditor({ table, rows, problems, source, onChange }: Props) {
  const styles = useStyles();
  const { text } = useWords();
  const said = text.policy;
  const title = said.labels[table.path] ?? table.path;
  const list = useRef<HTMLDivElement>(null);
  const isWrong = problems.length > 0;
  const [isOpen, setOpen] = useState(isWrong);
  const put = (index: number, path: string, value: string): void =>
    onChange(rows.map((row, at) => (at === index ? { ...row, [path]: value } : row)));
  const remove = (index: number): void => {
    onChange(rows.filter((_, at) => at !== index));
    // The row with the focus is gone: what adds rows takes it.
    list.current?.querySelector<HTMLElement>('[data-add]')?.focus();
  };
  const up = (index: number): void => {
    const [before, row] = [rows[index - 1], rows[index]];
    if (before !== undefined && row !== undefined) onChange([...rows.slice(0, index - 1), row, before, ...rows.slice(index + 1)]);
  };
  return (
    <Disclosure summary={`${title}: ${said.rows(rows.length)}. ${source}`} open={isOpen || isWrong} onToggle={setOpen}>
      <div ref={list} className={styles.list}>
        {(isOpen || isWrong ? rows : []).map((row, index) => {
          const name = said.row(title, index + 1, row['name'] ?? row['by'] ?? row['document'] ?? '');
          return (
            <fieldset key={index} className={styles.row}>
              <legend>{name}</legend>
              {writtenColumns(table).map((column) => {
                const path = `${table.path}[${String(index)}].${column.path}`;
                return (
                  <SettingField
                    key={column.path}
                    setting={column}
                    path={path}
                    label={said.labels[`${table.path}.${column.path}`] ?? column.path}
                    value={row[column.path] ?? ''}
                    problem={problems.find((one) => isAt(one.path, table.path, index, column.path)) ?? null}
                    onChange={(value) => put(index, column.path, value)}
                  />
                );
              })}
              <div className={styles.buttons}>
                {index > 0 && (
                  <Button size="small" aria-label={said.up(name)} onClick={() => up(index)}>
                    {said.short.up}
                  </Button>
                )}
                <Button size="small" aria-label={said.remove(name)} onClick={() => remove(index)}>
                  {said.short.remove}
                </Button>
              </div>
            </fieldset>
          );
        })}
        <div className={styles.buttons}>
          <Button data-add="" onClick={() => onChange([...rows, newRow(table, rows)])}>
            {said.add(title)}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}

function isAt(path: string, table: string, index: number, column: string): boolean {
  const item = `${table}[${String(index)}]`;
  return path.startsWith(`${item}.`) && columnOf(path.slice(item.length + 1)) === column;
}
