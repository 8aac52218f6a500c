import type { CommandFailure, CommandWords, Sentence } from '../parts/commandWords';
import { layoutNames } from './layoutNames';

/** The words of the command line. */
export const commands: CommandWords = {
  help: `Chấm Thi Đua – check, score, rank and propose awards from an emulation cluster's Excel scoring workbook

Usage:  thidua [COMMAND] FILE [OPTIONS]

  appraise FILE                 recognise, read, validate, score, rank, propose and print the result (default command)
  check FILE                    the same, up to validation
  write FILE --out OUT.xlsx     appraise, then write the sheets Tổng hợp, Đề nghị khen thưởng, Kiểm tra into a copy
  why FILE --unit UNIT [--criterion CRITERION]
                                why a unit has its points, place, grade and awards; or why a criterion has its points
  pairs FILE --out RESULT.xlsx  pair the schools for cross-scoring, a sheet to fill in for each pair, in a copy; filled ones stay
  template --out OUT.xlsx       a fresh scoring workbook from the default (draft) criteria set
  rule "SENTENCE"               read one scoring sentence of a regulation and say how it was understood
  collect FILE… --into BOOK.xlsx --out RESULT.xlsx
                                bring the schools' self-assessments into a copy of the cluster's workbook; lists every difference
  proofread REPORT.docx|.txt [--with BOOK.xlsx]
                                proofread a report: adds the parts of every total, computes rates again, compares the dates of cited
                                documents; with --with also its figures and documents with the workbook's

Options:
  --out FILE                    the result; never the input itself
  --force                       allow replacing an existing result
  --policy FILE.json            use this policy instead of the sheet Cấu hình
  --units FILE                  (template) list of units: .txt with one name a line, or .json
  --each NUMBER                 (pairs) how many schools each one scores (default: 1)
  --turn NUMBER                 (pairs) another number gives other pairs, as for another year (default: 0)
  --max POINTS                  (rule) the criterion's maximum
  --kind KIND                   (rule) points | bonus | penalty
  --unit UNIT                   (rule) the unit of measure of the results, as %
  --unit UNIT                   (why) the unit's name, part of it, or its id u1, u2…
  --criterion CRITERION         (why) its number (II.3), its text, part of it, or its id c1, c2…
  --into BOOK.xlsx              (collect) the cluster's workbook; it is not written to
  --accept FILE[=SCHOOL]        (collect) take a file that waits; name the school, or its id u1, u2…; may be repeated
  --refuse FILE                 (collect) do not take a file; may be repeated
  --decisions FILE.json         (collect) decisions: [{"file": "…", "decision": "accept" or "refuse", "unit": "…" or null}]
  --with BOOK.xlsx              (proofread) the workbook to compare with
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
  blocked: (count) =>
    `${count} finding${count === 1 ? '' : 's'} block the ranking: no places and no proposal until they are settled.`,
  draftPolicy:
    "The program's draft policy is in use: caps, tie-break order, quotas and vote thresholds are for reference only and must be replaced by the cluster's own regulation (sheet Cấu hình or --policy).",
  column: { place: 'Place', unit: 'Unit', total: 'Total', grade: 'Grade', note: 'Note' },
  sharedWith: (names) => `Shares its place with ${names.join(', ')}`,
  awardsBlocked: (count) => `Provisional: ${count} finding${count === 1 ? '' : 's'} must be settled before awards are proposed.`,
  seats: (taken, seats) => `${taken} of ${seats} seat${seats === 1 ? '' : 's'}`,
  needsDecision: (units, seats) => `Needs a decision: ${units.join(', ')} compete for ${seats} seat${seats === 1 ? '' : 's'}`,
  unfilled: (count) => `${count} seat${count === 1 ? '' : 's'} without an eligible unit`,
  fix: (from, to) => `Proposed correction: “${from}” → “${to}”`,
  written: (file, sheets) => `Wrote ${sheets.length} sheets (${sheets.join(', ')}) to ${file}. The input is unchanged.`,
  collected: (file, cells, log) =>
    cells === 0
      ? `No cell had to be filled; ${file} is as the cluster’s workbook, but for new lines of the sheet ${log}.`
      : `Filled ${cells} cells and wrote the sheet ${log} into ${file}. The cluster’s workbook and the schools’ files are unchanged.`,
  pairsWritten: (file, pairs, kept) =>
    `Wrote ${pairs} cross-scoring pairs to ${file}${kept === 0 ? '' : `; ${kept} sheets that were there are kept as they are`}. The input is unchanged.`,
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
    case 'notYet':
      return `The command “${problem.command}” is not in this version. Type thidua --help for the commands that work.`;
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

function failure(found: CommandFailure, file: string): Sentence {
  switch (found.code) {
    case 'fileMissing':
      return {
        message: `The file “${file}” was not found.`,
        advice: 'Check the path and the name; quote names that contain spaces.',
      };
    case 'fileNotReadable':
      return {
        message: `The file “${file}” cannot be opened (${found.detail}).`,
        advice: 'Check the right to read it, or copy it to another folder and try again.',
      };
    case 'isFolder':
      return { message: `“${file}” is a folder, not a file.`, advice: 'Name the .xlsx or .xlsm file inside it.' };
    case 'notScoring':
      return {
        message: `“${file}” is not a scoring workbook the program can read. ${found.clues.join(' ')}`.trim(),
        advice: 'It needs criteria, maximum points and scores; for example one sheet per school with a column “Điểm tự chấm”.',
      };
    case 'ambiguous':
      return {
        message:
          `“${file}” can be understood in several ways, so the program does not choose. ${found.candidates.join(' ')}`.trim(),
        advice:
          'Make the headings plain (for example “Điểm chuẩn”, “Điểm tự chấm”, “Cụm thẩm định”) or remove the table that is not used, then run again.',
      };
    case 'policyNotJson':
      return {
        message: `The policy file “${file}” is not valid JSON (${found.detail}).`,
        advice: 'Correct it after assets/policy.schema.json, or leave --policy out to use the sheet Cấu hình.',
      };
    case 'tooFewSchools':
      return {
        message: `“${file}” holds fewer than two units, so there are no pairs to make.`,
        advice: 'Use the cluster’s workbook with all its units.',
      };
    case 'unitsNotRead':
      return {
        message: `The list of units in “${file}” could not be read.`,
        advice: 'Use a .txt file with one name a line, or a .json array of names.',
      };
    case 'noSelfColumn':
      return {
        message: `The workbook «${file}» has columns of reviewers only, none for the schools’ self-scores.`,
        advice: 'Add a column «Điểm tự chấm», or choose the cluster’s workbook.',
      };
    case 'noMemberUsable':
      return {
        message: `None of the ${found.members} schools’ files can be used. Nothing was written.`,
        advice: 'See the reason of each file above, ask for them again and run the command again.',
      };
    case 'decisionsNotRead':
      return {
        message: `The decisions in «${file}» cannot be read (${found.detail}).`,
        advice: 'The file is a JSON array: [{"file": "School A.xlsx", "decision": "accept", "unit": null}].',
      };
    case 'outExists':
      return {
        message: `The result “${file}” exists already. Nothing was written.`,
        advice: 'Choose another name, or add --force if that file may be replaced.',
      };
    case 'outIsInput':
      return {
        message: `The result is the input itself, “${file}”. Nothing was written.`,
        advice: 'The input is never overwritten: choose another name for --out.',
      };
    case 'outNotXlsx':
      return {
        message: `The result “${file}” must end in .xlsx (or .xlsm when the input does). Nothing was written.`,
        advice: 'Change the ending in --out.',
      };
    case 'outNotWritable':
      return {
        message: `“${file}” cannot be written (${found.detail}). No half-written file was left.`,
        advice: 'Close the file in Excel, check the right to write in the folder, or choose another folder.',
      };
    case 'defect':
      return {
        message: `The program met a defect of its own: ${found.detail}. The input is unchanged.`,
        advice: 'Please send this line to whoever supports you.',
      };
  }
}
