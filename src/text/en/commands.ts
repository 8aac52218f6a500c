import type { CommandWords } from '../parts/commandWords';
import { englishNumbers } from '../format';
import { failure } from './commandFailure';
import { documentPlace } from './fieldProblem';
import { layoutNames } from './layoutNames';

/** The words of the command line. */
export const commands: CommandWords = {
  help: `Chấm Thi Đua – check, score, rank and propose awards from an emulation cluster's Excel scoring workbook

Usage:  thidua [COMMAND] FILE [OPTIONS]

  appraise FILE                 recognise, read, validate, score, rank, propose and print the result (default command)
  check FILE                    the same, up to validation
  check FILE --fix safe --out OUT.xlsx
                                set right in a copy whatever can be set right safely, write each cell down on Nhật ký, check again
  check FILE --marks on|off --out OUT.xlsx
                                check, then mark the cells with errors and warnings in a copy; off takes all marks away
  write FILE --out OUT.xlsx     appraise, then write the sheets Tổng hợp, Đề nghị khen thưởng, Đối chiếu điểm (with two stages
                                or more), Kiểm tra, Phân tích into a copy
  why FILE --unit UNIT [--criterion CRITERION]
                                why a unit has its points, place, grade and awards; or why a criterion has its points
  stamp FILE --out OUT.xlsx     what to check before a school sends its self-assessment; when all is done, stamps a copy
  pairs FILE --out RESULT.xlsx  pair the schools for cross-scoring, a sheet to fill in for each pair, in a copy; filled ones stay
  compare LAST THIS             criteria added, removed and changed and settings changed between last year's workbook and this year's
  rehearse LAST --with THIS     a rehearsal: last year's figures under the policy of this year's workbook (or --policy FILE.json)
  year FILE [--out RESULT.xlsx] members, roles, history, registrations, targets, statistics, standard school of the year; with --out
                                the registers are made or brought up to date in a copy
  next FILE --out RESULT.xlsx   next year's workbook: criteria, policy, history kept; roles rotated; figures blank
  template --out OUT.xlsx       a fresh scoring workbook from the default (draft) criteria set
  rule "SENTENCE"               read one scoring sentence of a regulation and say how it was understood
  collect FILE… --into BOOK.xlsx --out RESULT.xlsx
                                bring the schools' self-assessments into a copy of the cluster's workbook; lists every difference
  proofread REPORT.docx|.txt [--with BOOK.xlsx]
                                proofread a report: adds the parts of every total, computes rates again, compares the dates of cited
                                documents; with --with also its figures and documents with the workbook's
  papers FILE --out FOLDER      the meeting's papers as .docx, in Vietnamese: submission, minutes, ballot, counting minutes, the
                                mid-year or year-end report, a notice to each school; «………» marks what the officer writes

Options:
  --out FILE                    the result; never the input itself
  --force                       allow replacing an existing result
  --policy FILE.json            use this policy instead of the sheet Cấu hình
  --with BOOK.xlsx              (rehearse) the workbook with the policy to rehearse
  --units FILE                  (template) list of units: .txt with one name a line, or .json
  --rule ID                     (check --fix) only what this rule found, such as TYP-01
  --by NAME                     (check --fix) who fixes, for Nhật ký (default: the account on this computer)
  --marks on|off                (check) mark cells with findings, or take all marks away; with --fix, those that are left
  --each NUMBER                 (pairs) how many schools each one scores (default: 1)
  --turn NUMBER                 (pairs) another number gives other pairs, as for another year (default: 0)
  --max POINTS                  (rule) the criterion's maximum
  --kind KIND                   (rule) points | bonus | penalty
  --unit UNIT                   (rule) the unit of measure of the results, as %
  --unit UNIT                   (why) the unit's name, part of it, or its id u1, u2…
  --criterion CRITERION         (why) its number (II.3), its text, part of it, or its id c1, c2…
  --into BOOK.xlsx              (collect) the cluster's workbook; it is not written to
  --accept FILE[=SCHOOL]        (collect) take a file that waits; name the school, or its id u1, u2…; may be repeated
  --refuse FILE[=WHY]           (collect) send a file back, the reason is kept on the log; may be repeated; --by is who does
  --decisions FILE.json         (collect) decisions: [{"file": "…", "decision": "accept" or "refuse", "unit": "…" or null, "reason": "…", "by": "…"}]
  --with BOOK.xlsx              (proofread) the workbook to compare with
  --style party|state           (write, papers) Party or State papers (Decree 30/2020/NĐ-CP); without it as «Thể thức văn bản» on the sheet
                                Cấu hình says, else Party
  --only KIND                   (papers) only this kind; may be repeated: submission, minutes, ballot, countingMinutes, midYearReport,
                                yearEndReport, notice
  --template OFFICE.docx        (papers) an office's own template instead of ours; fields are {Tên Cụm}, {Năm}, lists
                                {#Đề nghị}{Đơn vị}{Danh hiệu}{/Đề nghị}; with a field of one school ({Đơn vị}, {Tổng điểm}…)
                                outside a list, one copy for each school
  --json                        print exactly one JSON document
  --lang vi|en                  language (default: vi)
  --help, --version             help, version

Exit codes: 0 done · 1 done, but issues block the ranking (proofread: something differs) · 2 the input cannot be used · 3 the output cannot be written · 64 wrong usage · 70 a defect of the program
`,
  usage,
  failure,
  heading: {
    recognised: 'RECOGNISED AS',
    issues: 'FINDINGS',
    ranking: 'RANKING',
    proposal: 'PROPOSED AWARDS',
    firmness: 'HOW FIRM THE RESULT IS',
    advice: 'What to do',
  },
  layout: layoutNames,
  counts: (units, criteria) => `${units} unit${units === 1 ? '' : 's'}, ${criteria} scored criteria`,
  noIssues: 'Nothing found.',
  letStand: (count) => `${count} looked at and let stand, no longer counted as open:`,
  checked: (rules, failed) =>
    `${rules} rules checked${failed.length === 0 ? '' : `; cells with findings of those tested: ${failed.map((one) => `${one.rule} ${one.failed}/${one.tested}`).join(', ')}`}.`,
  blocked: (count, whose) =>
    whose === 'school'
      ? `${count} finding${count === 1 ? '' : 's'} to be corrected before the file is sent.`
      : `${count} finding${count === 1 ? '' : 's'} block the ranking: no places and no proposal until they are settled.`,
  draftPolicy:
    "The program's draft policy is in use: caps, tie-break order, quotas and vote thresholds are for reference only and must be replaced by the cluster's own regulation (sheet Cấu hình or --policy).",
  column: { place: 'Place', unit: 'Unit', total: 'Total', grade: 'Grade', note: 'Note' },
  sharedWith: (names) => `Shares its place with ${names.join(', ')}`,
  awardsBlocked: (count) => `Provisional: ${count} finding${count === 1 ? '' : 's'} must be settled before awards are proposed.`,
  seats: (taken, seats) => `${taken} of ${seats} seat${seats === 1 ? '' : 's'}`,
  needsDecision: (units, seats) => `Needs a decision: ${units.join(', ')} compete for ${seats} seat${seats === 1 ? '' : 's'}`,
  unfilled: (count) => `${count} seat${count === 1 ? '' : 's'} without a unit put forward`,
  fix: (from, to) => `Proposed correction: “${from}” → “${englishNumbers.decimal(to)}”`,
  fixed: {
    heading: 'FIXED',
    number: (shown) => `${shown} (number)`,
    text: (text) => `“${text}”`,
    effect: (unit, from, to, placeFrom, placeTo) =>
      `${unit}: total ${from} → ${to}, place ${placeFrom ?? '–'} → ${placeTo ?? '–'}`,
    noEffect: 'None of our totals and places changes: these cells had been read correctly already.',
    written: (file, cells) =>
      cells === 0
        ? `Nothing can be fixed safely; ${file} is the same as the input.`
        : `${cells} cells were fixed in ${file}, each with its line on the sheet Nhật ký. The input stays as it was.`,
    stale: 'Formulas of the file are calculated again when Excel opens it; until then they keep their old numbers.',
  },
  written: (file, sheets) => `Wrote ${sheets.length} sheets (${sheets.join(', ')}) to ${file}. The input is unchanged.`,
  marked: (file, errors, warnings) =>
    errors + warnings === 0
      ? `No cell needs a mark in ${file}. The input is unchanged.`
      : `Marked in ${file}: cells with an error: ${errors}, with a warning: ${warnings}. --marks off takes the marks away. The input is unchanged.`,
  unmarked: (file, cells) =>
    cells === 0
      ? `There were no marks; ${file} is the same as the input.`
      : `Marks taken off in ${file}, cells: ${cells}. The input is unchanged.`,
  collected: (file, cells, log) =>
    cells === 0
      ? `No cell had to be filled; ${file} is as the cluster’s workbook, but for new lines of the sheet ${log}.`
      : `Filled ${cells} cells and wrote the sheet ${log} into ${file}. The cluster’s workbook and the schools’ files are unchanged.`,
  pairsWritten: (file, pairs, kept) =>
    `Wrote ${pairs} cross-scoring pairs to ${file}${kept === 0 ? '' : `; ${kept} sheets that were there are kept as they are`}. The input is unchanged.`,
  compared: (before, after) => `${after} beside ${before}`,
  rehearsed: (file, rules) =>
    `A rehearsal, not a result: the figures of ${file} under the policy in ${rules}. Criteria and scores are those of the first workbook; rounding, caps, tie-breaks, grades and awards those of the policy.`,
  rehearsalBlocked: (file) => `Errors block the ranking of ${file}, so that places below may lack points of some units.`,
  stamped: (file, on) =>
    `Stamped on ${on}, on the sheet Phiếu gửi of ${file}. Send this file; after any change, stamp it again. The input stays as it was.`,
  notStamped: 'Not stamped: settle what is open above, then run this again.',
  papersWritten: (folder, files, gaps) =>
    `Made ${files} papers in ${folder}${gaps === 0 ? '' : `; ${gaps} places «………» are left for the officer (yellow)`}. The input is unchanged.`,
  paperLine: (file, gaps) => (gaps === 0 ? file : `${file} (${gaps} to fill in)`),
  paperNotMade: (name, why) =>
    why.because === 'blocked'
      ? `Not made: ${name}. ${why.errors} ${why.errors === 1 ? 'error blocks' : 'errors block'} the ranking; without it no paper states places or awards. Run thidua check to see them.`
      : `Not made: ${name}. The policy asks for no vote and the workbook has no votes.`,
  documentPlace,
  templateWritten: (file, units) =>
    `Created a scoring workbook for ${units} units: ${file}. Its points are a draft, to be replaced by the cluster's regulation.`,
  rule: { sentence: 'Sentence', understood: 'Understood as' },
  templateUnit: (index) => `Đơn vị ${index}`,
  progress: { reading: 'Reading…', writing: 'Writing…' },
};

function usage(problem: Parameters<CommandWords['usage']>[0]): string {
  switch (problem.code) {
    case 'unknownCommand':
      return `There is no command “${problem.command}”. Type thidua --help for the commands.`;
    case 'unknownOption':
      return `The option “${problem.option}” does not belong here or lacks its value. Type thidua --help.`;
    case 'missingFile':
      return 'No file was named. Example: thidua appraise "Scores.xlsx"';
    case 'tooManyFiles':
      return 'This command takes one file. Quote file names that contain spaces.';
    case 'missingSentence':
      return 'No sentence to read. For example: thidua rule "Mỗi đề tài được 2 điểm, tối đa 6 điểm"';
    case 'wrongValue':
      return `The value “${problem.value}” of --${problem.option} cannot be used.`;
    case 'missingOther':
      return 'Two workbooks are needed, of last year and of this. Example: thidua compare "2025.xlsx" "2026.xlsx"';
    case 'missingRules':
      return 'Say which policy to rehearse in exactly one of two ways: --with "This year.xlsx" or --policy "policy.json".';
    case 'missingUnit':
      return 'Which unit? Add --unit "Name of the unit" (or its id u1, u2…).';
    case 'missingOut':
      return 'No result file was named: add --out "Name.xlsx".';
    case 'missingMembers':
      return 'Please name the schools’ files. Example: thidua collect "School A.xlsx" "School B.xlsx" --into "Cluster.xlsx" --out "Result.xlsx"';
    case 'missingInto':
      return 'Please name the cluster’s workbook: add --into "Name.xlsx".';
    case 'decisionForNobody':
      return `The decision about «${problem.file}» is of no file of this command.`;
    case 'decisionTwice':
      return `The file «${problem.file}» has two different decisions.`;
    case 'wrongLanguage':
      return `There is no language “${problem.language}”: use --lang vi or --lang en.`;
  }
}
