import { defineDetector } from '../../src/sdk/index.ts';
import { letters } from '../_shared/letters.ts';
import { anyCase } from './_shared/any-case.ts';

const jobs =
  `accountant actor administrator agent analyst apprentice architect artist assistant associate athlete attorney auditor baker barber
  bartender biologist broker butcher buyer carpenter cashier chef chemist cleaner clerk coach consultant contractor controller cook coordinator counsel
  counselor courier dentist designer developer director driver economist electrician engineer entrepreneur executive farmer firefighter foreman
  gardener geologist guard homemaker housekeeper housewife instructor intern interpreter janitor journalist judge laborer lawyer lecturer librarian
  machinist manager mechanic mgr minister musician nurse officer operator painter paralegal paramedic partner pastor pharmacist photographer
  physician physicist pilot planner plumber president priest principal professor programmer psychologist rabbi realtor receptionist recruiter rep
  representative researcher retired salesman salesperson scientist secretary self-employed soldier specialist statistician strategist superintendent
  supervisor surgeon tailor teacher technician teller therapist trader trainee trainer translator treasurer unemployed veterinarian waiter waitress
  welder writer`.split(/\s+/);

/** `MGR` and `REP` are codes as well. */
const loud = jobs.filter((job) => job.length > 4);

export default defineDetector({
  id: 'job-title-en',
  kind: 'pattern',
  item: 'job-title',
  core: `(?:[${letters}&./-]{1,30}[ _]){0,5}(?:C(?:EO|FO|IO|MO|OO|TO)|EVP|SVP|VP|${anyCase(jobs, loud)})[sS]?(?:[ ,/-][${letters} ,&.()/-]{0,40})?`,
  coverage: 0.55,
  weight: 0.8,
  examples: {
    match: [
      'Sales Manager',
      'Research_Scientist',
      'nurse',
      'Vice President, Sales',
      'VICE PRESIDENT',
      'Senior Software Engineer',
    ],
    reject: ['Manage', 'sales'],
  },
});
