import { english } from '../../_shared/english.ts';

/** Work: whom people work for and as what, what they earn, owe and are paid. */
export default {
  company: english({
    terms: `trading as, trades as, trading name, dba, dba name, d b a, doing business as, prev insurer, previous insurer, prior insurer, current insurer, third
      party insurer, other insurer, co insurer, reinsurer, travel insurer, health insurer, insurer name, insurance carrier, prior carrier, donor carrier,
      recipient carrier, losing carrier, gaining carrier, installer co, installer company, installing company, fitter company, hoa name, hoa, homeowners
      association, vet practice, veterinary practice, vet clinic, notify party, funeral home, funeral director firm, police force, police department, police
      station, regulator name, supervisory authority, court name, court nm, gp surgery, gp practice, surgery name practice, dental practice, clinic
      attended, hospital attended, treating hospital, admitting hospital, referring clinic, care home, nursing home, hospice name, pharmacy chosen,
      preferred pharmacy, buyer name line, billed company, bill to company, ship to company, employer at time, employer name, name of employer, current
      employer, present employer, past employer, last employer, former employer, employed by, employer biz, workplace, work place name, place of work, works
      at, works for, organisation worked for, firm name, firm nm, agency nm, recruiting agency, umbrella company, staffing agency, law firm, lawfirm,
      accounting firm, audit firm, brokerage name, broker house, estate agency, estate agent firm, letting agency, letting agent firm, management company,
      managing agent, property manager firm, freight forwarder, forwarder name, haulier, haulage firm, carrier company, shipping line, declarant company,
      customs broker firm, sponsoring organisation, sponsor company, sponsor org, exhibitor name, exhibitor, vendor co, vendor company, supplier co,
      supplier company, manufacturer co, retailer name, retailer nm, merchant name, merchant nm, merchant descriptor, statement descriptor, parent company,
      holding company, ultimate parent, subsidiary name, label company, record label, publishing house, production company, studio name, charity name,
      nonprofit name, ngo name, beneficiary org, congregation name, church attended, parish church, club name member, team club, home club, former club,
      bank of payee, payee bank, beneficiary bank, remitting bank, issuing bank name, acquiring bank, ins co, ins company, insurance co, ins carrier, ins co
      name, ins nm, covered entity, legal entity, legal entity name, affil, affil line, affiliation line, org line, pref pharmacy, pref pharm, preferred
      pharm`,
  }),
  department: english({
    terms: `div name, division name, target unit, owner team, team label, team desc, team name org, dept concerned, dept responsible, responsible dept,
      responsible department, owning dept, owning department, owner dept, home dept, home department, requesting dept, requesting department, receiving
      dept, charge dept, dept charged, dept label, business unit name, bu name, org unit name, org unit, orgunit, ou name, cost centre name, cost center
      name, squad name, chapter name org, directorate, faculty name, section name staff, station assigned unit, ward assigned staff, precinct unit,
      battalion, platoon, regiment, brigade`,
  }),
  'job-title': english({
    terms: `role in org, role in organisation, role in company, role at company, role in team, role in project, role in band, role in crew, role at event, job at
      injury, job at time of injury, job at hire, job held, jobs held, last job, last job held, first job, post held, posts held, last post held, last
      position, last position held, position held, positions held, position applied, position title, posn title, pos title, job grade title, grade title,
      job desc title, working title, business title, functional title, official title, payroll title, external title, internal title, title at company,
      title on card, ocr position, card position, user occ, occ code person, occ title, occ desc, occupation desc, occupation text, occupation other, trade
      or occupation, trade occupation, spouse occupation, father occupation, mother occupation, parent occupation, guardian occupation, insured occupation,
      occupation class, profession name, professional title, vocation, line of work, kind of work done, crew rank, cabin crew rank, seafarer rank, police
      rank, officer rank, service rank, playing position person, squad role, staff grade title, designation name, designation title, mentor position,
      accused post`,
  }),
  industry: english({
    terms: `vertical, vertical tag, vertical name, industry vertical, market vertical, nace, nace code, nace rev2, naics, naics code, naics desc, sic, sic code,
      sic desc, anzsic, anzsic code, isic, isic code, gics, gics sector, gics code, business nature, nature of business, nature of trade, type of business,
      trade type business, business activity, business sector, industry sector, industry segment, sector name business, line of trade, merchant category
      desc`,
  }),
  'work-experience': english({
    terms: `skills offered, skills sought, skills wanted, skills held, skills matrix, skill set, skillset, top skills, key skills, core skills, endorsed skills,
      skills list, skills summary, tenure months, tenure mths, tenure years, tenure yrs, tenure yr, months in job, years in job, yrs in job, time in job,
      time in role, months in role, years in role, years of service, yrs of service, years service, years since phd, years since degree, years since graduation, years since licensure, years in profession, years in field, years of experience in field, years in industry, years coding, years code, years code pro, years programming, length of service, service length years, seniority years, years
      employed, months employed, years experience, yrs experience, yrs exp, years exp, exp yrs, exp years, experience yrs, parsed years, parsed experience,
      work history json, workplaces, workplaces json, jobs json, employment history, employment gaps, gaps in employment, employment record, past jobs,
      previous roles, prior roles, prior experience, prior service, contract till, contract until player, employed since, employed from, employed until, in
      post since, in role since, on payroll since, joined company, last day worked, last working day, last day at work, first day of work, notice period
      staff, reason left job, reason for leaving job, rehire eligible, eligible for rehire, rehire flag, probation end date staff, seniority date, adjusted
      service date, original hire date, latest hire date, rehire date, continuous service date, num companies worked, number companies worked, companies
      worked, total working years, working years, years since last promotion, years since promotion, years with curr manager, years with current manager,
      years at company, years in current role, yoe, total exp, relevant exp, total experience years, rel exp, rel experience, relevant experience, relevant
      exp yrs`,
  }),
  salary: english({
    terms: `avg weekly wage, average weekly wage, weekly wage, weekly wages, daily wage, monthly wage, hourly wage, wage rate, base wage, min wage paid, wage amt,
      wages, wages paid, gross wages, net wages, taxable wages, ss wages, medicare wages, salary monthly, salary annual, salary gross, salary net, salary
      wish, salary wanted, salary asked, salary expected, salary expectation, desired pay, expected pay, pay expectation, current pay, present salary, last
      salary, last drawn salary, prior salary, gross monthly, net monthly, gross annual pay, gross weekly, net weekly, gross pay, net pay, take home pay,
      monthly gross income, monthly net income, gross monthly income, annual gross, yearly income, income annual, income monthly, household income, hh
      income, income bracket, income band, income range, income lvl, income est, estimated income, est income, other income, rental income applicant, income
      stated, stated income, verified income, income verified amt, pension pm, pension pa, pension monthly, pension amount, pension amt, gmp amount, annuity
      amt, annuity amount, annuity income, pay per mile, pay per hour, pay per day, pay per shift, pay per trip, pay per drop, pay per delivery, pay rate
      hr, pay rt, ot rate, ot pay, overtime pay, overtime amt, shift pay, holiday pay, sick pay, severance, severance pay, redundancy pay, rate per post,
      rate per hour person, day rate, dayrate, hourly rt, hr rate, hrly rate, appearance fee, appearance fee amt, match fee, transfer fee player, buyout,
      buyout clause, release clause, signing bonus, sign on bonus, retention bonus, spot bonus, referral bonus, bonus amt, bonus paid, bonus pct, bonus
      target, commission amt, commission earned, commission paid, commission ytd, override amt, override commission, agent chargeback, ytd 1099, ytd
      earnings, ytd gross, ytd net, ytd pay, ytd wages, ytd tax, earnings ytd, earnings wk, earnings weekly, earnings net, driver earnings, driver payout,
      courier earnings, courier pay, creator earnings, creator payout, seller payout person, royalty amt, royalty due, royalty paid, royalties, advance amt
      author, tips earned, tips declared, gratuity amt, gratuity, bounty amt, bounty amount, bounty paid, bounty usd, prize money won, winnings, net
      winnings, lifetime winnings, w2g amount, wager total, deposit limit wk, deposit limit weekly, deposit limit monthly, loss limit weekly, loss limit
      monthly, sales quota q, quota q, quota attain, arrears, arrears amt, arrears amount, arrears balance, days in arrears, rent arrears, rent subsidy,
      subsidy amt tenant, benefit amt, benefit amount weekly, housing benefit, welfare amount, child support amt, child support, alimony, alimony amt,
      maintenance paid, balance owed, amount owed, amt owed, fines owed, fine owed, debt amt, total debt, outstanding debt, debts, weekly instal, weekly
      instalment, weekly repayment, affordable payment, disposable income, monthly expenses, monthly outgoings, monthly rent paid, rent paid monthly
      applicant, dti, dti ratio, debt to income, credit score, bureau score, bureau grade, fico, fico score, vantage score, vantagescore, experian score,
      equifax score, transunion score, cibil score, schufa score, beacon score, risk grade borrower, affordability score, net worth, liquid net worth, total
      assets person, source of wealth, source of funds, source of income, bankruptcy flag, bankrupt, is bankrupt, insolvency status, ccj count, ccj flag,
      charged off flag, collections flag, preapproved up to, preapproved upto, preapproved amt, preapproval amt, preapproval amount, proof of funds amt,
      down payment amt applicant, tuition waiver, tuition owed, tuition balance, tuition paid, fee waiver amt, scholarship amt, scholarship amount, bursary,
      bursary amt, grant awarded amt student, stipend, stipend amt, travel grant amt, student loan balance, loan balance student, pell amt, fafsa efc, efc,
      withheld tax, tax withheld, withholding amt, withholding pct, tax code employee, tax allowances, exemptions claimed, filing status, tax filing status,
      garnishment, garnishment amt, wage garnishment, reimburse amt, reimbursement amt, reimbursement amount, per diem amt, mileage claim amt, mileage
      allowance, expense claimed, expense amt claimed, pension contrib, pension contribution, k401 pct, contribution 401k, super contribution, provident
      fund amt, epf amt, esi amt, sponsors cents, patreon income, payslip net, payslip gross, cost to company, ctc, ctc annual, current ctc, expected ctc,
      lifetime giving, ytd giving, total giving, annual giving, section eight voucher, section 8 voucher, housing voucher, bankruptcy hit, bankruptcy
      status, bankruptcy, increment percent, salary increment, increment amount, pension percent, pension contribution percent, monthly inc, annual inc,
      yearly inc, inc per month, family inc, household inc, housing allow, transport allow, trans allow, food allow, other allow, house allow, mobile allow,
      tithe, tithe amount, tithe amt, honorarium, piece rate, speaker fee, coaching fee, stipend amount`,
    not: `cap, interchange, product, ledger, freight, port, advert, ad, room`,
  }),
  resume: english({
    terms: `cv s3 key, cv key, cv object key, cv blob, cv text, cv parsed, cv raw, cv doc, cv attachment, cv upload, cv pdf, cv link, cv on file, resume s3 key,
      resume key, resume blob, resume parsed, resume raw, resume pdf, resume doc, resume attachment, resume upload, covering letter, covering letter text,
      letter of motivation, motivation letter, motivational letter, personal statement text, personal statement, statement of purpose, portfolio link,
      portfolio pdf, portfolio file, showreel url, demo reel url, work samples, work sample url, writing sample, reference letter, letter of recommendation,
      recommendation letter, transcript pdf student`,
  }),
};
