import { points, type Points } from '../../domain/points';
import { stripMarks } from '../../shared/foldHeading';

const PLACES: Readonly<Record<string, string>> = {
  nhat: '1',
  nhi: '2',
  hai: '2',
  ba: '3',
  tu: '4',
  bon: '4',
  nam: '5',
  sau: '6',
  bay: '7',
  tam: '8',
  chin: '9',
  muoi: '10',
};

/** `Nhất`, `thứ ba`, `hạng 2`; `null` for other words. */
export function placeInWords(word: string | null): Points | null {
  const match = /^(?:xep )?(?:thu |hang |thu hang |vi thu )?(\d{1,3}|[a-z]+)$/.exec(
    stripMarks(word ?? '').replace(/[.;,]+$/, ''),
  );
  const place = match?.[1] ?? '';
  const digits = /^\d+$/.test(place) ? place : PLACES[place];
  return digits === undefined ? null : points(digits);
}
