import { exactText } from '../../../../../src/core/domain/points';
import type { Clause } from '../../../../../src/core/read/sentences/clause';
import { floorFrom } from '../../../../../src/core/read/sentences/floors';
import { noteFrom } from '../../../../../src/core/read/sentences/notes';
import { partCapFrom } from '../../../../../src/core/read/sentences/partCaps';
import { clausesIn, saidGrant } from './grants';
import { lineOf, tokensOf } from './tokens';

function shown(one: Clause): string {
  switch (one.kind) {
    case 'grant': {
      const caption = one.caption.length === 0 ? '' : `[${lineOf(one.caption)}] `;
      return `${caption}${one.verb} ${saidGrant(one)}`;
    }
    case 'cap':
      return `cap ${one.verb ?? ''}`.trim();
    case 'countCap':
      return `at most ${exactText(one.count)} ${lineOf(one.of)}`;
    case 'partCap':
      return `of ${lineOf(one.of)} at most ${exactText(one.points)}`;
    case 'floor':
      return `at least ${exactText(one.points)}`;
    case 'note':
      return one.says;
    case 'unread':
      return `? ${lineOf(one.source)}`;
  }
}
const said = (line: string): string => clausesIn(line).map(shown).join(' | ');

describe('what is given, for what', () => {
  it.each([
    ['EACH đề tài được N2 PT', 'give EACH đề tài = 2'],
    ['EACH đề tài : N2 PT', 'give EACH đề tài = 2'],
    ['EACH đề tài THEN được tính là N2 PT', 'give EACH đề tài = 2'],
    ['EACH đề tài sẽ được số điểm là N2 PT', 'give EACH đề tài = 2'],
    ['EACH đề tài ADD N2 PT', 'add EACH đề tài = 2'],
    ['EACH lỗi bị SUB N2 PT', 'subtract EACH lỗi bị = 2'],
    ['EACH lỗi REDUCED N2 PT', 'subtract EACH lỗi = 2'],
    ['EACH P1 REDUCED THEN SUB N2 PT', 'subtract EACH P1 REDUCED = 2'],
    ['EACH lỗi REDUCED SUB N2 PT', 'subtract EACH lỗi = 2'],
    ['EACH lỗi ADD SUB N2 PT', 'subtract EACH lỗi ADD = 2'],
    ['N2 PT / lần', 'give  = 2 (/ lần)'],
    ['N2 PT : FROM P90 UP', 'give FROM P90 UP = 2'],
    ['đạt : N4 PT', 'give đạt = 4'],
    ['mức đạt được N1 PT', 'give mức đạt = 1'],
    ['NOT đạt N0 PT', 'give NOT đạt = 0'],
    ['xếp loại đạt N3 PT', 'give xếp loại đạt = 3'],
    ['EACH giải đạt N2 PT', 'give EACH giải = 2'],
    ['ABOVE P1 TO P3 : đạt N2 PT', 'give ABOVE P1 TO P3 = 2'],
    ['đạt N10 PT IF đúng hạn', 'give  = 10 (IF đúng hạn)'],
    ['FROM N12 lớp UP được điểm_tối_đa→CAP N9 PT', 'give FROM N12 lớp UP = 9'],
    ['đạt LOSEALL', 'subtract đạt = loseAll'],
    ['đúng hạn NODEDUCTION', 'subtract đúng hạn = noDeduction'],
    ['trường hợp vi phạm SUB N1 PT', 'subtract IF vi phạm = 1'],
    ['BUT BELOW P60 ZERO', 'give BELOW P60 = 0'],
    ['BUT tỷ a BELOW P60 ZERO', 'give tỷ a BELOW P60 = 0'],
    ['BUT a b c BELOW P60 ZERO', 'give BUT a b c BELOW P60 = 0'],
    ['riêng→EXCEPT đơn vị BELOW P50 ZERO', 'give đơn vị BELOW P50 = 0'],
    ['trừ_khi→EXCEPT đơn vị BELOW P50 ZERO', 'give EXCEPT đơn vị BELOW P50 = 0'],
    ['ngoại_trừ→EXCEPT đơn vị BELOW P50 ZERO', 'give EXCEPT đơn vị BELOW P50 = 0'],
    ['riêng→EXCEPT đơn vị BELOW N5 ZERO', 'give EXCEPT đơn vị BELOW N5 = 0'],
    ['trong đó EACH bài N1 PT', 'give EACH bài = 1'],
    ['AND hạng nhất N10 PT', 'give hạng nhất = 10'],
    // what follows and says nothing further
    ['EACH đề tài N2 PT của tiêu chí này', 'give EACH đề tài = 2'],
    ['EACH đề tài N2 PT trong năm', 'give EACH đề tài = 2'],
    ['EACH đề tài N2 PT vào tổng điểm thi đua', 'give EACH đề tài = 2'],
    ['EACH đề tài N2 PT theo quyết định của tỉnh', 'give EACH đề tài = 2'],
    ['EACH đề tài N2 PT theo mức', 'give EACH đề tài = 2 (theo mức)'],
  ])('«%s»: %s', (line, grants) => {
    expect(said(line)).toBe(grants);
  });
});

describe('headings', () => {
  it.each([
    ['cấp tỉnh : EACH đề tài N2 PT', '[cấp tỉnh] give EACH đề tài = 2'],
    ['công tác AND đào tạo : FROM P90 UP N2 PT', '[công tác AND đào tạo] give FROM P90 UP = 2'],
    ['hội thao OR hội diễn UP : EACH lần N2 PT', '[hội thao OR hội diễn UP] give EACH lần = 2'],
    ['hội thao OR hội diễn : lần N2 PT', 'give hội thao OR hội diễn : lần = 2'],
    ['vắng NOT lý do : EACH lần SUB N1 PT', '[vắng NOT lý do] subtract EACH lần = 1'],
    ['vắng NOT lý do : EACH lần N1 PT', 'give vắng NOT lý do : EACH lần = 1'],
    ['IF EACH cá nhân : bằng khen N2 PT', '[IF EACH cá nhân] give bằng khen = 2'],
    ['EACH đơn vị : tốt N2 PT', 'give EACH đơn vị : tốt = 2'],
    ['EACH năm học : tốt N2 PT', 'give EACH năm học : tốt = 2'],
    ['EACH nhà trường : tốt N2 PT', 'give EACH nhà trường : tốt = 2'],
    ['đơn vị có giải được ADD : giải nhất N3 PT', '[đơn vị có giải được] add giải nhất = 3'],
    ['đơn vị bị SUB : lỗi N3 PT', '[đơn vị bị] subtract lỗi = 3'],
    ['cách chấm : EACH bài N1 PT', 'give EACH bài = 1'],
    ['cụ thể như sau : EACH bài N1 PT', 'give EACH bài = 1'],
    ['điểm được tính theo cấp : EACH bài N1 PT', 'give EACH bài = 1'],
    ['số điểm chấm theo cấp : EACH bài N1 PT', 'give EACH bài = 1'],
    ['điểm cao : EACH bài N1 PT', '[điểm cao] give EACH bài = 1'],
    ['có sai sót : EACH sai sót SUB N1 PT', 'subtract EACH sai sót = 1'],
    ['có sai sót : EACH lỗi SUB N1 PT', '[có sai sót] subtract EACH lỗi = 1'],
    ['điểm thưởng : EACH bài N1 PT', 'add EACH bài = 1'],
    ['SUB điểm : EACH lỗi N1 PT', 'subtract EACH lỗi = 1'],
    ['các điểm ADD ; EACH bài N1 PT ; EACH tin N2 PT', 'add EACH bài = 1 | add EACH tin = 2'],
    ['điểm SUB ; EACH lỗi N1 PT ; điểm thưởng ; EACH tin N2 PT', 'subtract EACH lỗi = 1 | add EACH tin = 2'],
    ['điểm thưởng theo cấp : EACH bài N1 PT', 'add EACH bài = 1'],
    ['ADD cho bài : EACH bài N1 PT', 'add EACH bài = 1'],
    ['mức SUB điểm IF vi phạm : EACH lỗi N1 PT', 'subtract EACH lỗi = 1'],
    ['a : b : c N1 PT', '[a] give b : c = 1'],
    ['ADD N1 PT cho EACH sáng kiến , N2 PT cho EACH đề tài', 'add  = 1 (cho EACH sáng kiến) | add  = 2 (cho EACH đề tài)'],
    ['ADD N1 PT cho EACH sáng kiến , đề tài N2 PT', 'add  = 1 (cho EACH sáng kiến) | give đề tài = 2'],
    ['sáng kiến ADD N1 PT , N2 PT cho EACH đề tài', 'add sáng kiến = 1 | give  = 2 (cho EACH đề tài)'],
    ['ADD CAP N5 PT : N2 PT cho EACH giải', 'cap add | add  = 2 (cho EACH giải)'],
    ['điểm SUB ; CAP N5 PT ; EACH lần N1 PT', 'cap subtract | subtract EACH lần = 1'],
    ['giáo trình do đơn vị biên soạn . ;_-→; cấp tỉnh N2 PT', 'explains | give cấp tỉnh = 2'],
  ])('«%s»: %s', (line, clauses) => {
    expect(said(line)).toBe(clauses);
  });
});

describe('limits and floors beside them', () => {
  it.each([
    ['EACH bài N1 PT ; CAP N5 PT', 'give EACH bài = 1 | cap'],
    ['EACH bài N1 PT ; CAP N3 bài', 'give EACH bài = 1 | at most 3 bài'],
    ['EACH bài N1 PT ; từ bài ORD4 ONWARD NOMORE', 'give EACH bài = 1 | at most 3 bài'],
    ['EACH bài N1 PT ; kể từ bài ORD4 UP THEN ZERO', 'give EACH bài = 1 | at most 3 bài'],
    ['EACH bài N1 PT ; PICK đến bài ORD15', 'give EACH bài = 1 | at most 15 bài'],
    ['EACH bài N1 PT ; chỉ tính TO hết bài ORD15', 'give EACH bài = 1 | at most 15 bài'],
    ['hạng N1 N5 PT ; từ hạng ORD4 ONWARD ZERO', 'give hạng N1 = 5 | give từ hạng ORD4 ONWARD = 0'],
    ['EACH bài N1 PT ; từ bài ORD1 ONWARD ZERO', 'give EACH bài = 1 | give từ bài ORD1 ONWARD = 0'],
    ['PICK điểm IF đạt FROM P50 PLAN UP', '? PICK điểm IF đạt FROM P50 PLAN UP'],
    ['PICK IF đạt FROM P50 PLAN UP', 'give đạt BELOW P50 PLAN = 0'],
    ['được IF ≥ P50', 'give BELOW P50 = 0'],
    [
      'có kế hoạch N1 PT ; có báo cáo N1 PT ; EACH tin N0.5 PT ; BUT phần này CAP N1 PT',
      'give có kế hoạch = 1 | give có báo cáo = 1 | give EACH tin = 0.5 | of  at most 1',
    ],
    ['EACH bài N1 PT ; EACH tin N0.5 PT ; phần này CAP N1 PT', 'give EACH bài = 1 | give EACH tin = 0.5 | cap'],
    [
      'EACH bài N1 PT ; EACH tin N0.5 PT ; trong đó điểm của tin CAP N1 PT',
      'give EACH bài = 1 | give EACH tin = 0.5 | of tin at most 1',
    ],
    ['EACH bài N1 PT ; tối thiểu là N1 điểm', 'give EACH bài = 1 | at least 1'],
    ['EACH bài N1 PT ; không_dưới→FROM N1 điểm', 'give EACH bài = 1 | at least 1'],
    ['a PROPORTION ; kể cả trường hợp OVER P100', 'give a = proportion | ? kể cả trường hợp OVER P100'],
    ['a N2 PT ; kể cả trường hợp OVER P100', 'give a = 2 | explains'],
    [
      'giải nhất N5 PT tại cấp tỉnh ; giải nhì N3 PT tại cấp trường',
      'give giải nhất = 5 (tại cấp tỉnh) | give giải nhì = 3 (tại cấp trường)',
    ],
    ['giải nhất N5 PT tại cấp tỉnh ; giải nhì N3 PT tại cấp tỉnh', 'give giải nhất = 5 | give giải nhì = 3'],
    ['cách chấm ; EACH bài N1 PT', 'give EACH bài = 1'],
    ['tốt hơn nữa', '? tốt hơn nữa'],
  ])('«%s»: %s', (line, clauses) => {
    expect(said(line)).toBe(clauses);
  });
});

describe('notes', () => {
  it.each([
    ['không_cộng_dồn→HIGHEST', 'highest'],
    ['PICK mức BEST', 'highest'],
    ['IF nhiều giải THEN PICK giải BEST', 'none'],
    ['ONCE', 'once'],
    ['EACH đề tài ONCE', 'explains'],
    ['được tính cộng_dồn→MATH', 'explains'],
    ['cộng dồn', 'explains'],
    ['tổng điểm của các giải được cộng dồn', 'summed'],
    ['điểm được tính cộng gộp', 'summed'],
    ['điểm của đề tài cộng thêm', 'none'],
    ['nhiều đề tài THEN cộng_dồn→MATH', 'summed'],
    ['có FROM N2 đề tài UP được cộng dồn', 'summed'],
    ['lẻ N1 bài ZERO', 'remainder 1'],
    ['phần dư N2 bài NOT tính', 'remainder 2'],
    ['BUT phần OVER BELOW P5 ZERO', 'remainder 5'],
    ['BUT IF BELOW N3 lần THEN NODEDUCTION', 'remainder 3'],
    ['bước N0.5 điểm', 'step 0.5'],
    ['cho lẻ TO N0.5 PT', 'step 0.5'],
    ['mức lẻ là N0.5 điểm', 'step 0.5'],
    ['mức nhảy N0.5 điểm', 'none'],
    ['số điểm chấm phải là bội số của N0.5 điểm', 'step 0.5'],
    ['hội đồng chấm điểm FROM N0 TO N10 PT', 'typed 10'],
    ['hội đồng chấm điểm FROM N1 TO N10 PT', 'none'],
    ['thang điểm FROM N0 TO N5 PT', 'typed 5'],
    ['FROM N0 TO N5 PT', 'typed 5'],
    ['N0 TO N5', 'none'],
    ['thang điểm N10', 'typed 10'],
    ['điểm do hội đồng chấm N0 TO N10 PT', 'typed 10'],
    ['nhập điểm , N0 TO N10 PT', 'typed 10'],
    ['tổ xem xét AND cho điểm trong khoảng N0 TO N5 PT', 'typed 5'],
    ['điểm tự chấm', 'typed'],
    ['hội đồng chấm điểm', 'typed'],
    ['đơn vị tự đánh giá', 'typed'],
    ['VAGUE mức chấm điểm', 'vague'],
    ['chấm điểm theo mức', 'vague'],
    ['hội đồng xem xét , quyết định mức điểm', 'vague'],
    ['căn cứ hồ sơ chấm điểm', 'vague'],
    ['cụ thể như sau', 'explains'],
    ['trong đó', 'explains'],
    ['NOT giới hạn số bài', 'explains'],
    ['đơn vị NOT được giao PLAN THEN NOT chấm điểm tiêu chí này', 'explains'],
    ['NOT tính theo số bài', 'explains'],
    ['kể cả bài đồng tác giả', 'explains'],
    ['kể cả trường hợp OVER P100', 'explains'],
    ['kể cả trường hợp OVER P90', 'none'],
    ['báo cáo gồm báo cáo quý AND báo cáo năm', 'explains'],
    ['báo cáo gồm báo cáo do hội đồng chọn', 'none'],
    ['chuyên đề là hội thảo cấp trường', 'explains'],
    ['chuyên đề được hiểu là hội thảo cấp trường', 'explains'],
    ['chuyên đề được hiểu là hội thảo xem xét', 'none'],
    ['chuyen de duoc hieu la hoi thao', 'none'],
    ['NOT tính đề tài chuyển tiếp', 'explains'],
    ['NOT tính đề tài thứ tư', 'none'],
    ['NOT tính bài đầu tiên', 'none'],
    ['một N1 người học nhiều khóa THEN EACH khóa tính N1 lượt', 'explains'],
    ['một N1 người học nhiều khóa THEN EACH khóa tính N2 lượt', 'none'],
    ['phần lẻ ZERO', 'explains'],
    ['theo quyết định của tỉnh', 'explains'],
    ['có minh chứng kèm theo', 'explains'],
    ['xét theo thực tế', 'none'],
    ['', 'none'],
  ])('«%s»: %s', (line, note) => {
    const found = noteFrom(tokensOf(line));
    expect(found === null ? 'none' : `${found.says}${found.value === null ? '' : ` ${exactText(found.value)}`}`).toBe(note);
  });
});

describe('the least that is left', () => {
  it.each<[string, boolean, string]>([
    ['không_dưới→FROM N4 điểm', false, '4'],
    ['BUT điểm không_thấp_hơn→FROM N4 PT của tiêu chí này', false, '4'],
    ['tối_thiểu→FROM N4 đ', false, '4'],
    ['từ→FROM N4 điểm', false, 'none'],
    ['tối thiểu N4 điểm', false, 'none'],
    ['tối thiểu là N4 điểm', false, '4'],
    ['tổng điểm tối thiểu của mục này còn N4 điểm', false, '4'],
    ['không→NOT có hạng nào BELOW N1 điểm', true, '1'],
    ['thấp_nhất→WORST là N1 điểm', false, '1'],
    ['thấp_nhất→WORST là N1 điểm', true, 'none'],
    ['không_dưới→FROM N0', false, '0'],
    ['không_dưới→FROM N4', false, 'none'],
    ['tối thiểu bằng N0', false, '0'],
    ['NOT bị điểm âm', false, '0'],
    ['NOT tính âm điểm', false, '0'],
    ['NOT có điểm', false, 'none'],
    ['không_dưới→FROM P4 điểm', false, 'none'],
  ])('«%s» (compared: %s): %s', (line, isCompared, least) => {
    const found = floorFrom(tokensOf(line), isCompared);
    expect(found === null ? 'none' : exactText(found.points)).toBe(least);
  });
});

describe('a limit of one of several', () => {
  it.each([
    ['trong đó điểm của cá nhân CAP N3 PT', 'cá nhân 3'],
    ['BUT số điểm cho bài báo CAP là N3 PT', 'bài báo 3'],
    ['riêng→EXCEPT bài báo CAP N3 PT', 'bài báo 3'],
    ['song riêng điểm về tin CAP N3 PT', 'tin 3'],
    ['phần này CAP N1 PT', ' 1'],
    ['BUT điểm của phần đó CAP N1 PT', ' 1'],
    ['riêng số điểm phần cộng thêm CAP N1 PT', ' 1'],
    ['điểm của mục này CAP N3 PT', 'none'],
    ['điểm của cả tiêu chí CAP N3 PT', 'none'],
    ['điểm của tổng bài CAP N3 PT', 'none'],
    ['điểm của toàn các nội dung năm nhóm thưởng tất cộng CAP N3 PT', 'none'],
    ['điểm của cá nhân N3 PT', 'none'],
    ['điểm của cá nhân CAP FULL', 'none'],
  ])('«%s»: %s', (line, limit) => {
    const found = partCapFrom(tokensOf(line));
    expect(found === null ? 'none' : `${lineOf(found.of)} ${exactText(found.points)}`).toBe(limit);
  });
});
