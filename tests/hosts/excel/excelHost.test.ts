import { excelHost } from '../../../src/hosts/excel/excelHost';
import { hostContract } from '../contract';
import { FakeExcel } from './fakeExcel';

const everything = (): boolean => true;

hostContract('Excel', (workbook) => Promise.resolve(excelHost(new FakeExcel(workbook).run, everything)));
