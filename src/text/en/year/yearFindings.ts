import { englishNumbers } from '../../format';
import { dateWords } from '../../yearDate';
import type { YearWords } from '../../parts/yearWords';

const number = englishNumbers.decimal;

/** What was found on the registers of the cluster's year. */
export const yearFindings: YearWords['findings'] = {
  numberUnread: ({ heading, text }) => ({
    what: `The number «${text}» in the column «${heading}» cannot be read.`,
    advice: 'Type the number alone; units and remarks belong in other columns.',
  }),
  yearUnread: ({ heading, text }) => ({
    what: `«${text}» in the column «${heading}» is no year.`,
    advice: 'Type the year in four digits, such as 2026.',
  }),
  dateUnread: ({ heading, text }) => ({
    what: `«${text}» in the column «${heading}» is no day of the calendar.`,
    advice: 'Type the day first, then the month, then the whole year: 16/3/2026.',
  }),
  cellMissing: ({ heading }) => ({
    what: `This row does not say «${heading}».`,
    advice: 'Every row has to say its year and its unit: fill in this cell, or clear the row.',
  }),
  columnUnknown: ({ heading }) => ({
    what: `The column «${heading}» is not part of this register and would be lost when it is written again.`,
    advice: 'Move its content to the notes and remove the column, or keep it on another sheet.',
  }),
  wordUnknown: ({ heading, text, known }) => ({
    what: `It is not known what «${text}» in the column «${heading}» means.`,
    advice: `Use one of: ${known.join(', ')}.`,
  }),
  leaderMissing: ({ year }) => ({
    what: `Nobody leads the cluster in ${String(year)}.`,
    advice: 'Write «Cụm trưởng» in the role column of that unit.',
  }),
  leaderTwice: ({ year, units }) => ({
    what: `${String(year)} has ${String(units.length)} leaders at the same time: ${units.join(', ')}.`,
    advice: 'Set the role right, or give each its dates if they changed within the year.',
  }),
  memberTwice: ({ unit, year, other }) => ({
    what: `${unit} has two rows in ${String(year)}${unit === other ? '' : ` (the other says ${other})`}.`,
    advice: 'Join them into one row (several roles are separated by semicolons), or give each its dates.',
  }),
  datesTurned: ({ from, to }) => ({
    what: `The end ${dateWords(to)} stands before the beginning ${dateWords(from)}.`,
    advice: 'Check both dates.',
  }),
  nameTwice: ({ name, units }) => ({
    what: `«${name}» is given as a name of several units: ${units.join(', ')}.`,
    advice: 'Keep every other name at one unit only.',
  }),
  mergedStillMember: ({ unit, into, year }) => ({
    what: `${unit} is still a member in ${String(year)}, although it joined ${into} before.`,
    advice: 'Use the new name, or correct the date of the merger in the list of names.',
  }),
  memberUnscored: ({ unit, year }) => ({
    what: `${unit} is a member in ${String(year)} and is not among the scores.`,
    advice: 'Add it to the scores, or take it off the list of members.',
  }),
  scoredNoMember: ({ unit, year }) => ({
    what: `${unit} is among the scores and not on the list of members of ${String(year)}.`,
    advice: 'Add a row for it, or note the name as another name of a member.',
  }),
  roleNotRecognised: ({ unit, year }) => ({
    what: `The role of ${unit} in ${String(year)} is only introduced or expected.`,
    advice: 'Once the Academy has decided, write «Công nhận» and the decision in the column of grounds.',
  }),
  registrationTwice: ({ unit, year }) => ({
    what: `${unit} has two rows of registration in ${String(year)}.`,
    advice: 'Join them into one row; several titles are separated by semicolons.',
  }),
  registrationMissing: ({ unit, year }) => ({
    what: `${unit} is a member in ${String(year)} and has no row of registration.`,
    advice: 'Add the row; without one the unit counts as not registered.',
  }),
  registrationStranger: ({ unit, year }) => ({
    what: `${unit} is registered in ${String(year)} and is not among the scores.`,
    advice: 'Check the name: it has to be written as among the scores.',
  }),
  registrationYearEmpty: ({ year }) => ({
    what: `The register has no title registered for ${String(year)}, so nobody’s registration can be checked.`,
    advice: 'Add the rows of this year, or correct the column of years.',
  }),
  titlesMissing: ({ unit, year }) => ({
    what: `${unit} registered for no title in ${String(year)}.`,
    advice: 'Fill in the titles; without any the unit is not considered.',
  }),
  targetTwice: ({ id, year }) => ({
    what: `The code ${id} has two rows in ${String(year)} of the same unit.`,
    advice: 'Correct the code, or remove a row.',
  }),
  boundsTurned: ({ target, least, most }) => ({
    what: `Target ${target}: from ${number(least)} to ${number(most)} is the wrong way round.`,
    advice: 'Check both bounds.',
  }),
  boundMissing: ({ target }) => ({
    what: `Target ${target} has a result and no operator or bound.`,
    advice: 'Fill in the operator and the bounds.',
  }),
  wholeMissing: ({ target }) => ({
    what: `Target ${target} is a share and has no whole.`,
    advice: 'Fill in the whole, or name the code of the target it is a share of.',
  }),
  wholeDiffers: ({ target, whole, base, result }) => ({
    what: `Target ${target}: the whole is given as ${number(whole)}, while the result of ${base} is ${number(result)}.`,
    advice: 'Leave the whole blank for a share of another target; its result is taken.',
  }),
  resultNoCount: ({ target, result }) => ({
    what: `The result ${number(result)} of target ${target} is no count.`,
    advice: 'Give how many persons or collectives; rates are computed.',
  }),
  resultAboveWhole: ({ target, result, whole }) => ({
    what: `The result ${number(result)} of target ${target} is above its whole ${number(whole)}.`,
    advice: 'Check the result and the whole.',
  }),
  noCountFits: ({ target }) => ({
    what: `No whole number is exactly what target ${target} asks for with this whole.`,
    advice: 'The cluster or the school has to say how it is rounded.',
  }),
  aboveLegalLimit: ({ target, rate, most, document }) => ({
    what: `The rate ${number(rate)}% of target ${target} is above ${number(most)}% by ${document}.`,
    advice: 'Compare the document in force before it is submitted; the warning can be switched off in the table of rules.',
  }),
  statisticsYearMissing: () => ({
    what: 'This table of statistics does not say its year.',
    advice: 'Write «Cụm … – Năm 2026 – Kỳ: cả năm» in the row right above its heading.',
  }),
  statisticTwice: ({ number: turn }) => ({
    what: `The number ${turn} has two rows in one table.`,
    advice: 'Give every row its own number; numbers such as 1.10 have to be typed as text.',
  }),
  partsDiffer: ({ unit, name, division, total, sum, difference, parts }) => ({
    what: `${unit}: ${name}: the total is given as ${number(total)}, its parts${division === '' ? '' : ` by ${division}`} add up to ${number(sum)} (${parts.map(number).join(' + ')}), a difference of ${number(difference.replace('-', ''))}.`,
    advice: 'Check the total and every part against their source.',
  }),
  subsetAbove: ({ unit, name, value, whole, total }) => ({
    what: `${unit}: ${name} ${number(value)} is above ${whole} ${number(total)}.`,
    advice: 'A part cannot be larger than the whole: check both cells.',
  }),
  clusterTotalDiffers: ({ name, total, sum }) => ({
    what: `${name}: the cluster’s cell says ${number(total)}, the schools add up to ${number(sum)}.`,
    advice: 'Let the cluster’s cell be a sum, not a typed number.',
  }),
  clusterTotalTyped: ({ name, total }) => ({
    what: `${name}: the cluster’s cell is typed (${number(total)}) and will not follow the schools’ numbers.`,
    advice: 'Let it be a sum; writing this sheet again puts it there.',
  }),
  activityOtherYear: ({ on, year }) => ({
    what: `An activity of ${dateWords(on)} stands in the year ${String(year)}.`,
    advice: 'Correct the year or the date.',
  }),
  activityStranger: ({ unit, year }) => ({
    what: `${unit} is named in an activity and is no member in ${String(year)}.`,
    advice: 'Check the name, or note it as another name of a member.',
  }),
  standardNoCount: ({ unit, reached }) => ({
    what: `${unit}: ${number(reached)} criteria reached is no whole number.`,
    advice: 'Give the number of criteria; rates are computed.',
  }),
  standardAboveAll: ({ unit, reached, criteria }) => ({
    what: `${unit}: ${number(reached)} criteria reached, more than there are (${number(criteria)}).`,
    advice: 'Check the number, the level, and how many criteria the level has below.',
  }),
  standardAboveReached: ({ unit, above, reached }) => ({
    what: `${unit}: ${number(above)} criteria exceeded, more than ${number(reached)} reached.`,
    advice: 'Those exceeded are among those reached: check both cells.',
  }),
  standardGroupsDiffer: ({ unit, reached, sum }) => ({
    what: `${unit}: ${number(reached)} in all, the groups add up to ${number(sum)}.`,
    advice: 'Check the groups and the whole.',
  }),
  standardStepsBack: ({ unit, reached, before }) => ({
    what: `${unit}: ${number(reached)} criteria this year, ${number(before)} the year before.`,
    advice: 'If that is so, note the reason.',
  }),
  standardRulesDiffer: ({ level, criteria, sum }) => ({
    what: `Level ${String(level)}: ${number(criteria)} criteria in all, the groups add up to ${number(sum)}.`,
    advice: 'Correct it by the document in force.',
  }),
  standardShareDiffers: ({ unit, name, stated, computed }) => ({
    what: `${unit}: ${name} is given as ${number(stated)}%, computed again ${number(computed)}%.`,
    advice: 'Check the part, the whole and the rate.',
  }),
  standardShareBelow: ({ unit, name, rate, asked }) => ({
    what: `${unit}: ${name} ${number(rate)}%, asked for from ${number(asked)}%.`,
    advice: 'This is still to be done to reach the standard, and no fault of the register.',
  }),
};
