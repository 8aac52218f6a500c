import { points } from '../domain/points';
import type { LegalLimit } from '../domain/year/targets';

/**
 * What the law said and says of the share of Chiến sĩ thi đua cơ sở: a ceiling of 15% to the end of 2023, none since the law of 2022 is in
 * force; a plan's 10–15% is a school's own target now, so the warning is off (DOMAIN §3.1 and 3.2, B).
 */
export const LEGAL_LIMITS: readonly LegalLimit[] = [
  {
    about: 'Chiến sĩ thi đua cơ sở',
    most: points('15'),
    base: 'số cá nhân đạt Lao động tiên tiến',
    document: 'Nghị định 91/2017/NĐ-CP',
    clause: 'Điều 9 khoản 3',
    from: null,
    to: { year: 2023, month: 12, day: 31 },
    warns: true,
  },
  {
    about: 'Chiến sĩ thi đua cơ sở',
    most: null,
    base: null,
    document: 'Luật Thi đua, khen thưởng 06/2022/QH15',
    clause: 'Điều 23',
    from: { year: 2024, month: 1, day: 1 },
    to: null,
    warns: false,
  },
];
