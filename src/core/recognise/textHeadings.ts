/** Headings of columns that say what is scored, for whom, and why. */
export const TEXT_HEADINGS: Readonly<
  Record<
    | 'number'
    | 'criterion'
    | 'criterionOrTarget'
    | 'target'
    | 'result'
    | 'unitOfMeasure'
    | 'evidence'
    | 'explanation'
    | 'reviewer'
    | 'reason'
    | 'note'
    | 'unit'
    | 'unitOrMeasure'
    | 'code'
    | 'method'
    | 'kind'
    | 'role'
    | 'registered'
    | 'disqualified'
    | 'basis'
    | 'award'
    | 'votesFor'
    | 'votesAgainst'
    | 'votesInvalid'
    | 'stage',
    readonly string[]
  >
> = {
  number: ['STT', 'TT', '#', 'Mã tiêu chí', 'ID', 'No.', 'Số TT', 'Số thứ tự', 'Mục', 'Ký hiệu', 'Điều, khoản'],
  criterion: [
    'Nội dung đánh giá',
    'Nội dung tiêu chí',
    'Tiêu chí',
    'Tiêu chí chấm điểm',
    'Tên tiêu chí',
    'Tiêu chí đánh giá',
    'Tiêu chí thi đua',
    'Các tiêu chí',
    'Các tiêu chí thi đua',
    'Các nội dung',
    'Nội dung, tiêu chí thi đua',
    'Nội dung tiêu chí con',
    'Tên',
    'Nội dung vi phạm',
    'Hành vi vi phạm',
    'Nội dung trừ điểm',
    'Nội dung thưởng',
    'Verification requirement',
    'Checklist item',
    'Recommendation',
    'Question',
    'Activity',
    'Nội dung',
    'Nội dung thi đua',
    'Nội dung chấm điểm',
    'Nội dung chấm',
    'Tiêu chí, tiêu chí thành phần',
    'Lĩnh vực/Tiêu chí',
    'Nội dung tiêu chí và thang điểm',
    'Nội dung và tiêu chuẩn',
    'Nội dung công việc',
    'Nội dung, tiêu chí',
    'Nhiệm vụ',
    'Tiêu chuẩn',
    'Criteria',
    'Criterion',
    'Indicator',
  ],
  criterionOrTarget: ['Chỉ tiêu'],
  target: [
    'Chỉ tiêu được giao',
    'Chỉ tiêu giao',
    'Kế hoạch',
    'Kế hoạch giao',
    'Kế hoạch năm',
    'KH giao',
    'KH',
    'Mục tiêu',
    'Số được giao',
    'Target',
    'Plan',
  ],
  result: ['Kết quả thực hiện', 'Thực hiện', 'Kết quả', 'Số liệu thực hiện', 'TH', 'Kết quả đạt được', 'Đã thực hiện', 'Actual'],
  unitOfMeasure: ['Đơn vị tính', 'ĐVT', 'Đơn vị đo', 'ĐV tính', 'Unit of measure'],
  evidence: [
    'Minh chứng',
    'File',
    'Tệp',
    'Tệp minh chứng',
    'Source code reference',
    'More info',
    'Tài liệu kiểm chứng',
    'Tài liệu minh chứng',
    'Căn cứ chấm điểm',
    'Đường link minh chứng',
    'Hồ sơ kèm theo',
    'Hồ sơ minh chứng',
    'Evidence',
  ],
  explanation: ['Giải trình', 'Interview notes', 'Diễn giải', 'Thuyết minh', 'Lý do đề nghị', 'Ý kiến giải trình', 'Explanation'],
  reviewer: [
    'Đơn vị phúc tra',
    'Người sửa',
    'Đơn vị chủ trì',
    'Cơ quan thẩm định',
    'Đơn vị thẩm định',
    'Phòng/Ban phụ trách',
    'Người chấm',
    'Người thẩm định',
    'Đơn vị phụ trách',
    'Bộ phận phụ trách',
    'Bộ phận tham mưu',
    'Bộ phận thẩm định',
    'Đơn vị tham mưu',
    'Đơn vị theo dõi',
    'Người phụ trách',
    'Reviewer',
  ],
  reason: ['Lý do', 'Lý do trừ điểm', 'Lý do điều chỉnh', 'Nhận xét', 'Lý do thay đổi', 'Ý kiến thẩm định', 'Reason'],
  note: ['Ghi chú', 'Comment', 'Chú thích', 'Note', 'Notes', 'Remarks'],
  unit: [
    'Tên đơn vị',
    'Tên địa phương',
    'Tên xã, phường',
    'Đơn vị công tác',
    'Cụm thi đua',
    'Trường',
    'Tên trường',
    'Trường chính trị',
    'Các trường',
    'Các đơn vị',
    'Đơn vị thành viên',
    'Trường thành viên',
    'Tên đơn vị thành viên',
    'Tên đơn vị dự thi',
    'Tên các đơn vị',
    'Tên các trường',
    'Đơn vị dự thi',
    'Đơn vị được chấm',
    'Xã/phường',
    'Sở, ban, ngành',
    'Khối',
    'Cơ quan',
    'Cơ quan, đơn vị',
    'Đơn vị, địa phương',
    'School',
    'School name',
    'Unit name',
  ],
  unitOrMeasure: ['Đơn vị', 'Unit'],
  code: ['Mã', 'Mã đơn vị', 'Mã trường', 'Code'],
  method: [
    'Cách chấm điểm',
    'Cách tính điểm',
    'Hướng dẫn chấm',
    'Hướng dẫn chấm điểm',
    'Phương pháp tính',
    'Cách chấm',
    'Scoring method',
  ],
  kind: ['Loại', 'Loại tiêu chí', 'Tính chất'],
  role: ['Vai trò', 'Role'],
  registered: ['Danh hiệu đăng ký', 'Đăng ký danh hiệu', 'Đăng ký thi đua', 'Danh hiệu thi đua đăng ký'],
  disqualified: ['Điều kiện loại', 'Trường hợp không xét', 'Lý do loại', 'Điều kiện không xét'],
  basis: ['Căn cứ'],
  award: ['Hình thức', 'Hình thức khen thưởng', 'Danh hiệu, hình thức', 'Hình thức đề nghị'],
  votesFor: ['Đồng ý', 'Số phiếu đồng ý', 'Phiếu đồng ý', 'Tán thành'],
  votesAgainst: ['Không đồng ý', 'Số phiếu không đồng ý', 'Phiếu không đồng ý', 'Không tán thành'],
  votesInvalid: ['Không hợp lệ', 'Phiếu không hợp lệ', 'Số phiếu không hợp lệ'],
  stage: ['Bước chấm', 'Loại điểm', 'Nguồn điểm', 'Lần chấm', 'Vòng chấm', 'Bên chấm', 'Hình thức chấm', 'Cấp chấm', 'Stage'],
};
