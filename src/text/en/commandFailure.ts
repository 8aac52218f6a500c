import type { CommandFailure, Sentence } from '../parts/commandWords';
import { fieldProblem, nearText } from './fieldProblem';

/** What cannot be done, and what to do next. */
export function failure(found: CommandFailure, file: string): Sentence {
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
    case 'yearUnknown':
      return {
        message: `It is not known which year «${file}» is of. Nothing was written.`,
        advice: 'State the year in the title of the scores («NĂM 2026») or on the sheet Cấu hình, then run again.',
      };
    case 'yearUnread':
      return {
        message: `Cells of the registers in «${file}» cannot be read, so nothing was written. ${found.findings.join(' ')}`,
        advice: 'Correct them and run again: nothing gets lost then when the registers are written anew.',
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
    case 'outNotFolder':
      return {
        message: `“${file}” is a file, not a folder. Nothing was written.`,
        advice: 'Name a folder in --out; it is made when there is none.',
      };
    case 'templateFields':
      return {
        message: [
          `The template “${file}” has ${found.problems.length} places that cannot be filled. Nothing was written.`,
          ...found.problems.map(fieldProblem),
        ].join('\n  '),
        advice: `Correct the template or complete the workbook, then run again. Fields there are: ${found.known.map((name) => `{${name}}`).join(' ')}`,
      };
    case 'templateBroken':
      return {
        message: `In the template “${file}” a brace has no partner in the paragraph “${nearText(found.near)}”. Nothing was written.`,
        advice: 'A field begins with { and ends with }, as {Tên Cụm}; remove braces that are no fields.',
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
