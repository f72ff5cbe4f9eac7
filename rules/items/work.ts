import { defineItems } from '../../src/sdk/index.ts';
import { list } from '../_shared/list.ts';
import { withNames } from '../_shared/names.ts';
import english from './_english/work.ts';
import abbreviated from './_korean/abbreviated.ts';
import korean from './_korean/work.ts';

/** What a person works, where and for how much. */
const items = defineItems([
  {
    key: 'company',
    name: { en: 'company', ko: '회사명' },
    sensitivity: 'context',
    identifying: false,
    dpv: 'pd:CurrentEmployment',
    fideslang: 'user.employment.workplace',
    names: {
      strong:
        list(`company, company name, company nm, current employer, companyname, organization name, organisation, business name, corp
          name, corp nm, conm, co nm, bzenty nm, bsnm nm, entrprs nm, firm, firm name, employer, employer
          name, vendor name, supplier name, store name, shop name, merchant name, agency name, agency,
          institution, institution name, instt nm, insttnm, pstinst nm, workplace, work place, account name
          crm, workspace name, tenant name, shop nm, store nm, mall name, hospital name, clinic name, bank
          name, brand company, partner name, shipper name, carrier name, manufacturer, manufacturer name,
          publisher name, affiliation, affiliated organization, insurance company, provider name insurance,
          legal entity name, trade name, trading name, doing business as, dba, practice name, facility name,
          pharmacy name, billing company, shipping company, team name, org name, orgname, client company, mt
          name, cmpnm, cmpny nm, biz name, biz nm, wrc name, mdcinst nm, employer nm, ogdp nm, ogdp name, ogdp inst nm, employer company, current company, company of
          employment, place of work, place of employment, name of employer, name of company, employer of record, spouse employer, father employer, mother employer, work
          organisation, work organization, organization worked, parent company name, medical center name, health facility, health center name, referring facility,
          referring hospital, insurance provider, insurer name, insurance carrier, payer organization, sponsor organization, sponsoring organization, empresa, nombre
          empresa, nome empresa, razon social, razao social, nome fantasia, raison sociale, entreprise, societe, firma, firmenname, azienda, sirket, sirket adi,
          perusahaan, nama perusahaan, cong ty`),
      weak: list(`organization, org, institute, account, vendor, supplier, business, shop, hospital, insurer, partner,
          manufacturer, publisher`),
      hangul:
        list(`회사명, 회사, 업체명, 업체, 기업명, 기업, 법인명, 상호, 상호명, 기관명, 소속, 소속기관, 소속기관명, 소속회사, 직장명, 직장, 근무처, 거래처명, 거래처, 고객사,
          고객사명, 공급사명, 공급업체명, 판매자명, 입점업체명, 사업자명, 사업장명, 매장명, 점포명, 지점명, 쇼핑몰명, 병원명, 단체명, 은행명, 제조사, 제조사명, 출판사, 발주처,
          가맹점명, 주최기관명, 주관기관명, 대행사, 협력사명, 의료기관명, 공인중개사무소, 중개업소명, 재직회사, 근무처명`),
      not: list('is, has, use, size, type, insurance, product'),
    },
  },
  {
    key: 'department',
    name: { en: 'department', ko: '부서' },
    sensitivity: 'context',
    identifying: false,
    dpv: 'pd:Professional',
    names: {
      strong:
        list(`department, department name, department nm, dept, dept name, dept nm, division name, team nm,
          section name, business unit, cost center name, orgnzt nm, organization unit, org unit, bureau,
          faculty name, group name hr, work group, subunit, ward name, department desc, faculty department, dept desc, department title, home department, major
          department, department code name, sub department, department section`),
      weak: list('division, team, section, unit, ward, faculty'),
      hangul: list(
        '부서, 부서명, 소속부서, 소속부서명, 근무부서, 조직명, 팀명, 팀, 본부명, 학과사무실, 담당부서, 담당부서명, 진료과, 진료과명, 소속팀',
      ),
      not: list('product, category, is, has'),
    },
  },
  {
    key: 'job-title',
    name: { en: 'job title', ko: '직급·직위' },
    sensitivity: 'context',
    identifying: false,
    dpv: 'pd:Job',
    fideslang: 'user.job_title',
    names: {
      strong:
        list(`job title, jobtitle, job name, job position, job grade, job rank, job role, job category, job class,
          job level, work title, position title, contact title, title position, occupation, occupation code,
          occupation type, occupation id, occp, occp ty code, profession, designation, job, duty position,
          role title, jbgd nm, jbps nm, jbttl nm, jbpsn nm, jbrp nm, ofcps nm, ofcps, clsf nm, rspofc nm, rank
          name, rank nm, rspnber, position name, position nm, employment title, jobcode, business title, staff
          title, specialty, speciality, medical specialty, vocation, official title, employee title, job title
          id, job title name, official position, current title, current position, current role, previous title, contact position, headline job, job function, job title
          code, occupation name, occupation title, occupation other, occupation description, occupation category, current occupation, father occupation, mother
          occupation, spouse occupation, guardian occupation, parent occupation, fathers occupation, mothers occupation, profession name, professional title, employment
          position, designation name, designation title, desgn, desig, position held, post held, job designation, job role name, desired position, position applied,
          position applied for, position desired, applied position, post applied for, applied post, role applied for, desired job title, desired role, rank title, cadre,
          pay title, faculty rank, academic rank, academic title, medical speciality, physician specialty, doctor specialty, doctor speciality, provider specialty,
          practitioner type, staff role, staff type title, employee role, employee position, job code title, office held, position code employee, puesto, profesion,
          profissao, ocupacion, ocupacao, beruf, metier, fonction poste, poste occupe, meslek, unvan, pekerjaan, jabatan, nghe nghiep, zawod, stanowisko`),
      weak: list('position, title, rank, post, grade job, role name, job id, job code'),
      hangul: list(
        `직급, 직급명, 직위, 직위명, 직책, 직책명, 직업, 직업명, 직업코드, 직업유형코드, 직함, 직종, 직종명, 직무, 직무명, 직업구분`,
      ),
      not: list(
        `product, page, seo, meta, scheduler, scheduled, cron, queue, print, batch, background, x, y, sort, menu`,
      ),
    },
  },
  {
    key: 'industry',
    name: { en: 'industry', ko: '업종' },
    sensitivity: 'context',
    identifying: false,
    dpv: 'pd:Professional',
    names: {
      strong:
        list(`industry, induty, induty nm, induty code, induty se code, industry name, industry code, industry type, industry id, sector, business sector,
          business type, tpbiz, tpbiz nm, induty, induty nm, induty code, bsns type, line of business, bizcnd
          nm, bizcnd, biz type, biz item, sic code, sic desc, naics code, business category, business item,
          bizcondition, company type, industries`),
      hangul: list('업종, 업종명, 업종코드, 업태, 종목, 산업군, 산업분야, 업태명, 사업분야'),
      not: list('disk, product'),
    },
  },
  {
    key: 'employee-number',
    name: { en: 'employee number', ko: '사번' },
    sensitivity: 'personal',
    identifying: true,
    dpv: 'pd:Identifier',
    fideslang: 'user.unique_id',
    names: {
      strong:
        list(`employee number, employee no, employee num, emp no, empno, emp num, emp number, empl no, emplyr no,
          employee code, emp code, staff number, staff no, staff code, personnel number, personnel no, sabun,
          worker number, badge number, badge no, badge id, emp id, employee id, payroll id, payroll number`),
      hangul: list('사번, 사원번호, 직원번호, 사원코드, 교번, 직원코드'),
    },
  },
  {
    key: 'work-experience',
    name: { en: 'work experience', ko: '경력' },
    sensitivity: 'personal',
    identifying: false,
    dpv: 'pd:WorkHistory',
    fideslang: 'user.employment',
    names: {
      strong:
        list(`work experience, experience, experiences, career, careers, career history, career summary, career
          description, employment history, previous employer, previous company, past employer, former
          employer, previous job, previous position, previous job title, last employer, crr
          cn, crr, work history, job history, years of experience, years employment, years of employment, years employed, employment years, employment length, experience years, year experience,
          employment date, employment start date, employment end date, employment period, hire date, date employed, employed date, joining year, joining month, joining day, joining quarter, hiring date, date of hiring, date of joining, hired
          date, date hired, hired at, hired on, hire day, hired, hiredate, joined company date, joined date
          employee, entry date employee, ecny date, jncmp ymd, encpn, encpn de, leave company, left company, join company, joined company, enter company, retire date, retired at,
          retirement date, rtrmt de, resign date, resignation date, resigned date, termination date employee,
          terminated date, date terminated, leaving date, leave date employee, last working day, last working
          date, probation end date, contract start date employee, skills, skill, key skills, skill set,
          duties, work duties, job duties, responsibilities, key responsibilities, career start date, career
          end date, work period, tenure, seniority, seniority date, certificate
          name, license name person, qualification, qualifications, service years, company from, company to,
          work from, work to, total experience, total experience years, years experience, years in role, years with company, qlfc nm, qlfc name, rsgntn date, hdate, hire
          dte, years of service, months of service, length of service, years at company, years in company, years in position, years in current role, years of employment,
          months of employment, months employed, years employed, years with employer, months with employer, time with employer, time at current job, total years work
          experience, years work experience, total years of experience, total exp, work exp, work experience years, relevant experience, relevant experience years,
          experience in years, experience in months, exp years, exp months, experience summary, experience details, experience description, industry
          experience, teaching experience, total work experience, work history text, employment gap,
          employment gaps, career break, career gap, gap in employment, employment type previous, job description previous, job responsibilities, duties performed, roles
          and responsibilities, main duties, reason for leaving, leaving reason, reason left, reason for leaving job, date of joining, doj, joining date, date joined
          company, date of hire, date of employment, date employed, date of appointment employee, appointment date employee, date of first appointment, first appointment
          date, date of confirmation employee, confirmation date employee, date of exit, date of leaving, date of relieving, relieving date, date of resignation, date of
          retirement, date of termination, termination date, last day of work, last day worked, last date worked, last work day, last work date, resignation letter date,
          notice given date, probation start date, probation date, probation period end, date of promotion, promotion date, last promotion date, last
          promoted date, rehire date, rehired on, original hire date, latest hire date, adjusted service date, service start date employee, service end date employee,
          current employment, former position, past position, past job title, prior employer, prior employment, prior experience,
          last company, last designation, last organization, previous organization, previous organisation, previous experience, previous work experience, previous
          designation, previous salary employer, technical skills, soft skills, primary skill, primary skills, secondary skills, skills description, skills list, skill
          list, language skills, computer skills, competencies, competency, areas of expertise, area of expertise, expertise, specialties, certificates held,
          certifications list, licenses held, licenses and certifications, trainings attended, training attended, training completed, training history, honors and awards,
          honors, honours, awards received, awards and honors, professional memberships, professional affiliations, publications list, job history notes, employment
          record, deployment history, unemployed, is employed, is unemployed, currently employed, employed, employment status code, employment status description,
          occupation status, occupational status, work status, working status, availability to start, available from date job, fecha ingreso, fecha de ingreso, fecha
          contratacion, data admissao, data de admissao, data demissao, fecha egreso empleado, date embauche, eintrittsdatum, austrittsdatum, ise giris tarihi, tanggal
          masuk kerja, experiencia laboral, emp length, employment length, length of employment`),
      weak: list(`contract start date, contract end date, joined date, date joined company, termination date, achievements, awards, license, start date work,
          end date work`),
      hangul:
        list(`수상내역, 수상경력, 경력, 경력사항, 경력내용, 경력기간, 근무기간, 근무경력, 총경력, 경력년수, 경력연수, 전직장, 전직장명, 이전직장, 이전회사, 입사일, 입사일자, 입사년월일, 입사연월일, 퇴사년월일, 퇴사연월일, 고용일, 입사년월, 입사연월, 퇴사연월, 퇴사일,
          퇴사일자, 퇴사년월, 퇴직일, 퇴직일자, 재직기간, 담당직무, 보유기술, 기술스택, 자격사항, 주요업무, 근무시작일, 근무종료일, 채용일, 임용일,
          자격취득일, 자격취득일자, 휴직일, 복직일, 근속년수, 근속연수, 전직장, 최종직장, 발령일, 발령일자, 수습종료일, 자격명, 면허명, 보유자격, 보유면허, 위촉일, 위촉일자, 해촉일, 해촉일자, 임명일, 해임일, 전보일`),
      not: list('user, points, game, customer, product, level'),
    },
  },
  {
    key: 'salary',
    name: { en: 'pay and finances of a person', ko: '급여·재무' },
    sensitivity: 'personal',
    identifying: false,
    dpv: 'pd:Salary',
    fideslang: 'user.financial',
    names: {
      strong:
        list(`salary structure, total salary, total pay, salary to date, pay to date, earnings to date, ytd pay, ytd earnings, ytd salary, total wages, total compensation, salary base, salary housing, salary transport, salary amount, monthly deduction, expected ctc, current ctc, salary, salary amount, anslry, hope anslry, base salary, basic salary, basic pay, gross salary, net
          salary, annual salary, monthly salary, hourly rate, hourly wage, wage, wages, pay rate, payrate, pay
          grade, pay scale, gross pay, net pay, base pay, compensation, total compensation, bonus, incentive,
          allowance, commission pct, commission rate person, commission, income, annual income, yearly income,
          monthly income, household income, family income, income level, income range, net worth, credit
          score, credit limit, credit rating, credit balance customer, desired salary, desired pay, current
          salary, current pay, expected salary, expected ctc, current ctc, salary expectation, salary
          expected, salary proposed, proposed salary, sales quota, quota salesperson, salary grade, severance,
          severance pay, pension, pension amount, tax withheld, withholding tax, tax exemptions, ebsal amount,
          payroll amount, tax filing status, filing status, tax code employee, deduction amount, overtime pay,
          ot pay, remuneration, stipend, scholarship amount, tuition, loan amount, loan balance, debt, assets,
          bank balance, account balance, wallet balance, ytd pay, earnings, pay amount
          employee, net pay amount, anslry amount, income amount, salary amt, give amount person, bonus target, bonus target pct, bonus amount,
          tuition fee, tuition fees, fee balance, outstanding fees, current balance customer, cr limit, crlimit, currbal, credit line, currency balance account, net
          disposable income, monthly expenses person, debt ratio, dti ratio, loan outstanding, sal, ann sal, salary band, salary bracket, salary increase, salary increase
          pct, pay increase, income band, salary per hour, hourly salary, weekly salary, daily wage, daily rate pay, weekly pay, monthly pay, annual pay, take home pay,
          gross income, net income, gross monthly income, net monthly income, gross annual income, annual household income, monthly household income, combined income,
          total income, other income, spouse income, father income, mother income, parent income, parents income, parental income, guardian income, family annual income,
          annual family income, adjusted gross income, agi, taxable income, earned income, wages amount, wages salaries, unemployment income, retirement income, social
          security income, pension income, rental income, investment income, interest income, dividend income, alimony, alimony received, alimony paid, child support,
          child support amount, source of income, income source, sources of income, income type, income bracket, salary range expected, salary history,
          salary currency expected, expected pay, expected wage, expected stipend, expected remuneration, minimum salary expected, last salary, last drawn salary,
          starting salary, ending salary, final salary, pay basis, pay frequency employee, pay step, pay level, pay band, pay rate amount, rate of pay, ot
          rate, overtime rate, overtime amount, bonus pay, bonus percentage, incentive amount, incentive pay, housing allowance, transport allowance, medical allowance,
          house rent allowance, hra, basic salary amount, dearness allowance, special allowance, travel allowance, meal allowance, total allowance, total allowances,
          total deductions, total earnings, gross earnings, net earnings, gross amount pay, net salary amount, ctc, annual ctc, fixed ctc, variable pay, equity grant,
          stock options, provident fund, pf amount, esi amount, pf deduction, professional tax, income tax, income tax amount, tds amount, federal withholding, state
          withholding, federal tax withheld, state tax withheld, social security tax, medicare tax, garnishment, garnishment amount, loan deduction, advance salary,
          salary advance, retirement contribution, pension contribution, life insurance amount, disability benefit amount, benefit amount person, welfare amount, student
          loan balance, student loan amount, student debt, financial aid, financial aid amount, financial aid status, financial need, efc, scholarship, scholarship type,
          scholarship name, scholarship awarded, fee waiver, fee waiver status, fees paid student, fees due student, outstanding balance, outstanding fees amount, monthly
          expenses, monthly rent expense, monthly mortgage, monthly debt, monthly obligations, total debt, total assets, total liabilities, liquid assets, assets value
          person, liabilities, bankruptcy, bankruptcies, bankrupt, fico, fico score, fico range low, fico range high, cibil score, credit history, credit history length,
          credit grade, risk grade borrower, dti, debt to income, debt to income ratio, employment income, annual inc, annual revenue person, home ownership, home owner,
          homeowner, own home, owns home, owns property, property owned, owns car, net worth range, poverty level, poverty status, below poverty line, bpl, bpl status, is
          bpl, low income, is low income, free lunch, free and reduced lunch, free reduced lunch, lunch status, meal eligibility, meal status, frl status, pell eligible,
          pell grant, public assistance, receives benefits, benefits received, food stamps, snap benefits, tanf, medicaid eligible, medicaid status, government
          assistance, welfare recipient, eligible for free meals, pupil premium, filed joint return, filing jointly, claimed as dependent, can be claimed, tax filing, tax
          exempt status person, tax bracket, tax refund amount, refund amount tax, economic status, socioeconomic status, ses,
          social economic status, socio economic status, salario, sueldo, salaire, gehalt, maas, gaji, luong, ingresos, ingreso mensual, renda, renda mensal, renda
          familiar, revenu, source of funds, source of wealth, existing emi, current emi, monthly emi, benefit amount, monthly benefit, aid amount, assistance amount,
          hourly rt, comp rate, comp rt, daily rt, monthly rt, base rt, salary rt, ot hours pay, pension contrib, pension contribution amount`),
      weak: list('rate, quota, balance, fee, fees, pay'),
      hangul:
        list(`식대, 소득세, 지방소득세, 건강보험료, 고용보험료, 장학금, 장학금액, 국민연금, 급여, 연봉, 월급, 기본급, 수당, 상여금, 상여, 성과급, 소득, 연소득, 월소득,
          희망연봉, 현재연봉, 급여액, 지급액, 실지급액, 공제액, 소득금액, 퇴직금, 신용등급, 신용점수, 대출금액, 대출희망액, 상환액, 월상환액, 부채상환액, 예치금, 급여등급, 호봉,
          연금, 연봉금액, 급여총액, 본봉, 수당합계, 등록금, 지급금액, 소득수준, 재산, 재산금액, 자산, 부채, 대출잔액, 채무금액, 채무액, 월평균소득, 가구소득, 상여금액, 급여합계, 공제합계, 실수령액, 원천징수세액, 강사료, 수업단가, 강의단가, 시간당단가, 인센티브율, 자문료, 원고료, 사례비, 활동비, 출연료, 심사료, 강의료, 소득월액, 기준소득월액, 체납금액, 체납액, 보수월액, 환급금액`),
      not: list('min, max, minimum, maximum, tax, exchange, product, gift, plan'),
    },
  },
  {
    key: 'resume',
    name: { en: 'résumé or cover letter', ko: '이력서·자기소개서' },
    sensitivity: 'content',
    identifying: true,
    dpv: 'pd:WorkHistory',
    names: {
      strong:
        list(`resume, résumé, resume text, resume file, resume url, resume path, resume content, resume filename,
          resume file name, resume link, cv, cv file, cv url, cv path, cv text, curriculum vitae, cover
          letter, coverletter, covering letter, portfolio, portfolio url, portfolio file, portfolio link, self
          introduction, selfintro, self intro, introduction letter, personal statement, motivation letter,
          statement of purpose, application letter, attachment resume, reference letter, resume data, application essay, admission essay, college essay,
          why do you want to apply, motivation statement, statement of interest, statement of motivation, statement of teaching, teaching statement, research statement,
          diversity statement, research interest statement, letter of intent, letter of motivation, letter of recommendation, recommendation letter, recommendation
          letters, recommendation text, reference text, reference feedback, supporting statement, why join us, why this job, resume document, resume
          attachment, resume summary, resume headline, resume key, resume s3 key, resume blob, resume html, resume plain text, resume plaintext, resume upload, cv
          document, cv key, cv attachment, cv upload, cv content, cv filename, cv file name, cover letter text, cover letter file, cover letter url, cover letter path,
          cover note, transcript file, academic transcript, degree certificate file, certificate file person, personal essay, about your experience`),
      hangul: list(
        '이력서, 이력서파일, 자기소개서, 경력기술서, 포트폴리오, 지원동기, 이력서파일명, 입사지원서, 성장과정',
      ),
      not: list('is, has, can, auto, token, at'),
    },
  },
]);

export default withNames(items, korean, english, abbreviated);
