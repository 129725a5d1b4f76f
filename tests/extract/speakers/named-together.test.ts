import { expect, test } from 'vitest';
import { company } from '../languages/en/hops/company.ts';

test.each([
  ['Ann Lee and Tom Marsh said: “We are late.”', 'Ann Lee + Tom Marsh'],
  ['“We are late,” said Ann Lee and Tom Marsh.', 'Ann Lee + Tom Marsh'],
  ['“We are late,” said Ann Lee, the mayor, and Tom Marsh.', 'Ann Lee + Tom Marsh'],
  ['“We are late,” said Ann Lee, the mayor, and her deputy, Tom Marsh.', 'Ann Lee + Tom Marsh'],
  ['“We are late,” according to Ann Lee and Tom Marsh.', 'Ann Lee + Tom Marsh'],
  ['Ann Lee and Tom Marsh: “We are late.”', 'Ann Lee + Tom Marsh'],
  ['Sens. Lee, Marsh and Roe wrote in a letter that the plan is dead.', 'Marsh + Lee + Roe'],
  ['Zelensky and Macron agreed that the talks were over.', 'Zelensky + Macron'],
  ['Sens. Ann Lee (D-Ohio) and Tom Marsh (R-Maine) said it was dead.', 'Tom Marsh + Ann Lee'],
  ['Sens. Ann Lee, D-Ohio, and Tom Marsh, R-Maine, said it was dead.', 'Ann Lee + Tom Marsh'],
  ['Ann Lee of York and Tom Marsh of Kent agreed that it was dead.', 'Tom Marsh + Ann Lee'],
  ['Ann Lee and Tom Marsh, both of the council, said that it was dead.', 'Tom Marsh + Ann Lee'],
  ['In Ohio, Lee and Marsh said the plan was dead.', 'Lee + Marsh'],
  // By their full names, as anybody; the unnamed beside them are left out.
  [
    'Ann Lee is the mayor and Tom Marsh her deputy. Lee and Marsh say that the plan is dead.',
    'Ann Lee + Tom Marsh',
  ],
  ['Ann Lee, Tom Marsh and two aides said that the plan was dead.', 'Ann Lee + Tom Marsh'],
  ['Russia and China said the plan was dead.', 'Russia + China'],
  ['The Justice Department and the FBI said the plan was dead.', 'Justice Department + FBI'],
  [
    '“We are late,” said Ann Lee, the mayor, and Tom Marsh, who came with her.',
    'Ann Lee + Tom Marsh',
  ],
  ['Neither Lee nor Marsh would say more than that the plan was “late.”', 'Marsh + Lee'],
  ['Ann Lee, along with Tom Marsh, said the plan was dead.', 'Ann Lee + Tom Marsh'],
  ['Together with Tom Marsh, Ann Lee wrote that the plan was dead.', 'Ann Lee + Tom Marsh'],
  [
    'Ann Lee and Tom Marsh issued a letter calling the plan “late and lame.”',
    'Ann Lee + Tom Marsh',
  ],
  [
    'Two firefighters, Ann Lee and Tom Marsh, said the plan was “late and lame.”',
    'Ann Lee + Tom Marsh',
  ],
  // In no row with who speaks.
  ['Lee met Marsh and Roe said: “We are late.”', 'Roe'],
  ['After a row between Lee and Marsh, Roe said: “We are late.”', 'Roe'],
  ['“We are late,” said Lee and Marsh nodded.', 'Lee'],
  ['“We are late,” Lee said, and Marsh and Roe nodded.', 'Lee'],
  ['“We are late,” said Ann Lee, the mayor, and Tom Marsh, who knew, nodded.', 'Ann Lee'],
  ['“We are late,” said Ann Lee, an aide to Tom Marsh and Bo Roe.', 'Ann Lee'],
  ['“We are late,” said Ann Lee, a Democrat and former mayor.', 'Ann Lee'],
  ['“We are late,” Ann Lee told Tom Marsh and Bo Roe.', 'Ann Lee'],
  ['Voters in York, Kent and Devon said that the plan was dead.', 'Kent'],
  ['White House and Pentagon aides said that the plan was dead.', 'Pentagon aides'],
  // One body.
  ['Johnson and Johnson said the drug was safe.', 'Johnson'],
  ['Marks and Spencer said that sales were up.', 'Marks'],
  ['The Food and Drug Administration said the drug was safe.', 'Food'],
  ['The Department of Health and Human Services said it was safe.', 'Department of Health'],
])('who speaks together in: %s', (text, who) => {
  expect(company(text)).toBe(who);
});
