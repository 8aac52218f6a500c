/**
 * The sheet `Cấu hình` as an input format: which Vietnamese label stands for which field of CONTRACT §3.1, and which words for
 * which value. The first label and word are written; all are read, compared folded. The one place that knows them.
 */
export interface Choice {
  readonly value: string;
  readonly words: readonly string[];
}

export type SettingForm =
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'whole' }
  | { readonly kind: 'points' }
  | { readonly kind: 'share' }
  | { readonly kind: 'text' };

export interface Setting {
  /** `rounding.at` */
  readonly path: string;
  readonly labels: readonly string[];
  readonly form: SettingForm;
  /** Whether "Không" means *none* (`null`). */
  readonly mayBeNone: boolean;
}

/** One line of the format: its field, the labels that name it, what its value looks like. */
export const setting = (path: string, labels: readonly string[], form: SettingForm, mayBeNone = false): Setting => ({
  path,
  labels,
  form,
  mayBeNone,
});
/** A value with the words for it, the one that is written first. */
export const choice = (value: string, ...words: readonly string[]): Choice => ({ value, words });

const PLACES: readonly Choice[] = [
  choice('criterion', 'Từng tiêu chí', 'Tiêu chí', 'Mỗi tiêu chí', 'Điểm tiêu chí', 'Điểm từng tiêu chí'),
  choice('group', 'Từng nhóm', 'Nhóm', 'Mỗi nhóm', 'Điểm nhóm', 'Điểm từng nhóm'),
  choice('total', 'Tổng điểm', 'Tổng'),
];

/** Words for a blank that was meant. */
export const NONE_WORD = 'Không';
export const NONE_WORDS: readonly string[] = [NONE_WORD, 'Không có', 'Không quy định', 'Không giới hạn', 'Không áp dụng'];
export const YES_WORDS: readonly string[] = ['Có', 'x', 'v', '✓', '✔', 'Đúng', 'Yes'];
export const NO_WORDS: readonly string[] = ['Không', 'Sai', 'No'];

/** Heading of the settings: Mục | Giá trị | Căn cứ, ghi chú. */
export const SETTING_HEADINGS: readonly string[] = ['Mục', 'Giá trị', 'Căn cứ, ghi chú'];

export const SETTINGS: readonly Setting[] = [
  setting('year', ['Năm', 'Năm thi đua'], { kind: 'whole' }, true),
  setting(
    'period',
    ['Kỳ', 'Kỳ chấm điểm', 'Kỳ thi đua'],
    {
      kind: 'choice',
      choices: [choice('year', 'Cả năm', 'Năm'), choice('half', '6 tháng', 'Sáu tháng', '6 tháng đầu năm', 'Sáu tháng đầu năm')],
    },
    true,
  ),
  setting('clusterName', ['Tên cụm', 'Cụm thi đua', 'Tên cụm thi đua'], { kind: 'text' }, true),
  setting('isDraft', ['Tình trạng', 'Trạng thái'], {
    kind: 'choice',
    choices: [choice('true', 'Dự thảo'), choice('false', 'Chính thức', 'Đã ban hành')],
  }),
  setting('basis', ['Điểm được tính', 'Điểm làm căn cứ', 'Thứ tự điểm được tính'], {
    kind: 'choices',
    choices: [
      choice('agreed', 'Điểm thống nhất', 'Thống nhất', 'Điểm Cụm thống nhất'),
      choice('review2', 'Thẩm định lần 2', 'Điểm thẩm định lần 2', 'Cụm thẩm định lần 2', 'Điểm Cụm thẩm định lần 2'),
      choice(
        'review1',
        'Thẩm định lần 1',
        'Điểm thẩm định lần 1',
        'Cụm thẩm định lần 1',
        'Điểm Cụm thẩm định lần 1',
        'Thẩm định',
        'Điểm thẩm định',
        'Cụm thẩm định',
        'Cụm chấm',
      ),
      choice('self', 'Tự chấm', 'Điểm tự chấm', 'Đơn vị tự chấm', 'Điểm đơn vị tự chấm'),
    ],
  }),
  setting('rounding.at', ['Làm tròn tại', 'Làm tròn', 'Nơi làm tròn'], {
    kind: 'choice',
    choices: [...PLACES, choice('none', 'Không làm tròn', 'Không')],
  }),
  setting('rounding.decimals', ['Số chữ số thập phân', 'Số chữ số sau dấu phẩy', 'Số lẻ'], { kind: 'whole' }),
  setting('caps.total', ['Trần tổng điểm', 'Tổng điểm tối đa'], { kind: 'points' }, true),
  setting('caps.bonus', ['Trần điểm thưởng', 'Điểm thưởng tối đa'], { kind: 'points' }, true),
  setting('caps.penalty', ['Trần điểm trừ', 'Điểm trừ tối đa'], { kind: 'points' }, true),
  setting('caps.penaltyFloor', ['Điểm trừ không làm âm', 'Trừ không quá', 'Điểm trừ không quá điểm của'], {
    kind: 'choice',
    choices: PLACES,
  }),
  setting('caps.bonusMayExceedTotal', ['Điểm thưởng được vượt trần tổng điểm', 'Điểm thưởng ngoài trần tổng điểm'], {
    kind: 'yesNo',
  }),
  setting('rankBy', ['Xếp hạng theo'], {
    kind: 'choice',
    choices: [
      choice('points', 'Điểm', 'Tổng điểm', 'Điểm số'),
      choice('percent', 'Tỷ lệ phần trăm', 'Tỷ lệ %', 'Tỷ lệ', 'Phần trăm', '%'),
    ],
  }),
  setting('ranking', ['Cách ghi đồng hạng', 'Đồng hạng', 'Cách xếp hạng'], {
    kind: 'choice',
    choices: [
      choice('competition', 'Đồng hạng, bỏ hạng kế tiếp (1, 2, 2, 4)', 'Đồng hạng, bỏ hạng kế tiếp', '1, 2, 2, 4'),
      choice('dense', 'Đồng hạng, không bỏ hạng (1, 2, 2, 3)', 'Đồng hạng, không bỏ hạng', '1, 2, 2, 3'),
      choice('ordinal', 'Mỗi đơn vị một hạng (1, 2, 3, 4)', 'Mỗi đơn vị một hạng', '1, 2, 3, 4'),
    ],
  }),
  setting('oneAwardPerUnit', ['Mỗi đơn vị chỉ nhận một hình thức', 'Mỗi đơn vị một hình thức'], { kind: 'yesNo' }),
  setting('unassignedWithResult', ['Không giao mà có kết quả', 'Không giao chỉ tiêu nhưng có kết quả'], {
    kind: 'choice',
    choices: [
      choice('ask', 'Hỏi lại', 'Hỏi'),
      choice('exclude', 'Không tính'),
      choice('leaderShare', 'Tính theo đơn vị cao nhất'),
    ],
  }),
  setting('bandOn', ['Xếp loại trên', 'Xếp loại theo'], {
    kind: 'choice',
    choices: [choice('rounded', 'Điểm đã làm tròn'), choice('exact', 'Điểm chưa làm tròn')],
  }),
  setting(
    'visibility',
    ['Trường được xem', 'Mỗi trường được xem', 'Phạm vi được xem'],
    {
      kind: 'choice',
      choices: [choice('own', 'Chỉ phần của mình', 'Riêng từng trường'), choice('all', 'Toàn cụm', 'Cả cụm', 'Tất cả')],
    },
    true,
  ),
  setting('reconcile.share', ['Chênh lệch phải đối chiếu (% điểm tối đa)'], { kind: 'share' }, true),
  setting('reconcile.points', ['Chênh lệch phải đối chiếu (điểm)'], { kind: 'points' }, true),
  setting(
    'reconcile.consensus',
    ['Điểm chung của nhiều người chấm', 'Cách tính điểm chấm chéo', 'Điểm chấm chéo tính theo'],
    {
      kind: 'choice',
      choices: [
        choice('median', 'Trung vị', 'Số giữa', 'Điểm ở giữa'),
        choice('mean', 'Trung bình cộng', 'Trung bình', 'Bình quân', 'Điểm trung bình'),
        choice(
          'trimmed',
          'Trung bình, bỏ điểm cao nhất và thấp nhất',
          'Bỏ điểm cao nhất và thấp nhất',
          'Trung bình sau khi bỏ điểm cao nhất và thấp nhất',
          'Trung bình cắt',
        ),
      ],
    },
    true,
  ),
  setting('paperStyle', ['Thể thức văn bản', 'Thể thức trình bày', 'Mẫu văn bản'], {
    kind: 'choice',
    choices: [
      choice('party', 'Văn bản của Đảng', 'Đảng', 'Theo văn bản của Đảng', 'Thể thức văn bản của Đảng'),
      choice(
        'state',
        'Văn bản hành chính nhà nước',
        'Nhà nước',
        'Hành chính nhà nước',
        'Văn bản của Nhà nước',
        'Nghị định 30/2020/NĐ-CP',
        'Theo Nghị định 30/2020/NĐ-CP',
      ),
    ],
  }),
];

/** Labels that may stand among the settings and belong to others (the version of the template). */
export const OTHER_LABELS: readonly string[] = ['Phiên bản mẫu', 'Phiên bản', 'Template version'];
