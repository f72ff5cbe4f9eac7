/** What people work at, what they are paid, and how they come to it. */
export const work = {
  pay: 'pay salary payroll wage compensation bonus paystub payslip income rate earning quota',
  work: 'experience career employment workhistory hire contract work employee staff crew personnel worker employeehistory',
  /** Jobs, and what each pays. */
  designation: 'designation position jobposition jobtitle jobgrade paygrade payband salarygrade',
  /** Hours that were worked. */
  hours: 'timesheet',
  shift: 'shift roster rota',
  absence: 'leave absence vacation holiday timeoff pto',
  vacancy: 'vacancy joborder requisition opening posting recruit jobposting advert',
  /** CVs, one a record. */
  curricula: 'resume cv coverletter',
  candidacy: 'interview application candidacy candidate applicant seeker offer applied choice resume cv',
  /** What a firm orders from another. */
  assignment: 'project sample survey engagement assignment campaign',
  /** Those who serve, and what is kept of their service. */
  military:
    'soldier military army navy airforce marine troop recruit conscript enlistment conscription milsvc mil mltr mltsvc msvc',
} satisfies Readonly<Record<string, string>>;
