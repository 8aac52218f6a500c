import { requestFrom } from '../../../src/apps/cli/request';

const understood = (...argv: readonly string[]) => {
  const parsed = requestFrom(argv);
  if ('problem' in parsed) throw new Error(parsed.problem.code);
  return parsed.request;
};
const problem = (...argv: readonly string[]) => {
  const parsed = requestFrom(argv);
  return 'problem' in parsed ? parsed.problem.code : null;
};

describe('what was typed', () => {
  it('a file alone is appraised', () => {
    expect(understood('Bảng chấm điểm.xlsx')).toMatchObject({
      command: 'appraise',
      file: 'Bảng chấm điểm.xlsx',
      json: false,
      language: 'vi',
    });
  });

  it('options may stand anywhere', () => {
    expect(understood('--json', 'check', '--lang', 'en', 'a.xlsx')).toMatchObject({
      command: 'check',
      file: 'a.xlsx',
      json: true,
      language: 'en',
    });
  });

  it('a sentence may begin with the dash of a list', () => {
    for (const argv of [
      ['rule', '- Có kế hoạch: 1 điểm', '--max', '10'],
      ['rule', '--max', '10', '- Có kế hoạch: 1 điểm'],
    ])
      expect(understood(...argv)).toMatchObject({ command: 'rule', file: '- Có kế hoạch: 1 điểm', max: '10' });
    expect(problem('rule', '-x')).toBe('unknownOption');
    expect(problem('rule', '--không có', 'Có: 1 điểm')).toBe('unknownOption');
  });

  it('write keeps its output, policy and force', () => {
    expect(understood('write', 'a.xlsx', '--out', 'b.xlsx', '--policy=p.json', '--force')).toMatchObject({
      out: 'b.xlsx',
      policy: 'p.json',
      force: true,
    });
  });

  it('a check may mark a copy, after fixing as well', () => {
    expect(understood('check', 'a.xlsx', '--marks', 'off', '--out', 'b.xlsx')).toMatchObject({ marks: 'off', fix: null });
    expect(understood('check', 'a.xlsx', '--fix', 'safe', '--marks=on', '--out', 'b.xlsx')).toMatchObject({
      marks: 'on',
      fix: 'safe',
    });
  });

  it('papers are as Cấu hình says and all of them, unless told', () => {
    expect(understood('papers', 'a.xlsx', '--out', 'b')).toMatchObject({
      command: 'papers',
      style: null,
      only: null,
      template: null,
    });
    expect(understood('write', 'a.xlsx', '--out', 'b.xlsx', '--style', 'state').style).toBe('state');
    expect(understood('papers', 'a.xlsx', '--out', 'b', '--only', 'notice', '--only=minutes,ballot')).toMatchObject({
      only: ['notice', 'minutes', 'ballot'],
    });
  });

  it('nothing at all asks for help', () => {
    expect(understood()).toMatchObject({ command: 'help' });
  });

  it.each([
    [['sai'], 'unknownCommand'],
    [['check'], 'missingFile'],
    [['check', 'a.xlsx', 'b.xlsx'], 'tooManyFiles'],
    [['write', 'a.xlsx'], 'missingOut'],
    [['write', 'a.xlsx', '--out'], 'unknownOption'],
    [['write', 'a.xlsx', '--out='], 'unknownOption'],
    [['a.xlsx', '--nope'], 'unknownOption'],
    [['a.xlsx', '--constructor'], 'unknownOption'],
    [['a.xlsx', '--json=yes'], 'unknownOption'],
    [['a.xlsx', '--lang', 'fr'], 'wrongLanguage'],
    [['template'], 'missingOut'],
    [['papers', 'a.xlsx'], 'missingOut'],
    [['papers', 'a.xlsx', '--out', 'b', '--style', 'new'], 'wrongValue'],
    [['papers', 'a.xlsx', '--out', 'b', '--only', 'minutes,letter'], 'wrongValue'],
    [['check', 'a.xlsx', '--marks', 'on'], 'missingOut'],
    [['check', 'a.xlsx', '--marks', 'yes', '--out', 'b.xlsx'], 'wrongValue'],
    [['check', 'a.xlsx', '--out', 'b.xlsx', '--marks'], 'unknownOption'],
  ])('%j is wrong usage: %s', (argv, code) => {
    expect(problem(...argv)).toBe(code);
  });
});
