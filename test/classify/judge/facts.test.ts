import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

const expectItems = (table: string, fields: Readonly<Record<string, string | undefined>>) => {
  const judged = judgeSchema(table, Object.keys(fields));
  for (const [field, item] of Object.entries(fields)) {
    const name = field.split(' ')[0]!;
    expect([name, judged[name]]).toEqual([name, item]);
  }
};

describe('what is told of somebody in passing', () => {
  it('the sizes of what they wear, not of what is sold', () => {
    expectItems('volunteers', { first_name: 'name', tshirt_size: 'interest', jersey_size: 'interest' });
    expectItems('products', { tshirt_size: undefined, jersey_size: undefined });
  });

  it('how they are marked, and how offers of work and machines are', () => {
    expectItems('candidates', { full_name: 'name', 'score_test int': 'grade', 'average_score int': 'grade' });
    expectItems('inmates', { first_name: 'name', 'danger_level int': 'grade' });
    expectItems('model_runs', { 'average_score int': undefined, 'danger_level int': undefined });
  });

  it('the days off that are left to them', () => {
    expectItems('leave_balances', {
      'employee_id int': undefined,
      'used_leaves int': 'work-experience',
      'remaining_days int': 'work-experience',
    });
    expectItems('subscriptions', { 'remaining_days int': undefined, 'used_days int': undefined });
  });

  it('where and when they died, not where a game was lost', () => {
    expectItems('deceased', {
      full_name: 'name',
      place_of_death: 'death',
      'death_time timestamp': 'death',
    });
    expectItems('game_characters', { 'death_time timestamp': undefined });
  });

  it('how they live, where a home is asked for', () => {
    expectItems('adopters', { name: 'name', 'kids_in_home int': 'family', own_or_rent: 'family' });
    expectItems('properties', { house_type: undefined, own_or_rent: undefined });
  });

  it('whom a school looks after', () => {
    expectItems('students', {
      first_name: 'name',
      'looked_after boolean': 'family',
      'sen boolean': 'health',
    });
    expectItems('orders', { 'looked_after boolean': undefined });
  });

  it('papers they handed in, not those of a program', () => {
    expectItems('doctors', {
      name: 'name',
      license_url: 'professional-licence',
      certificate_file: 'professional-licence',
    });
    expectItems('software_packages', { license_url: undefined });
  });
});

describe('money of staff and members', () => {
  it('what is paid beside wages has an employee', () => {
    expectItems('deductions', { 'employee_id int': undefined, 'amount int': 'salary' });
    expectItems('overtime', { 'employee_id int': undefined, 'rate int': 'salary' });
    expectItems('tax_deductions', { 'amount int': undefined });
  });

  it('what members of a savings club own and pay in', () => {
    expectItems('members', {
      full_name: 'name',
      'share_capital int': 'salary',
      'monthly_contribution int': 'salary',
    });
    expectItems('companies', { 'share_capital int': undefined });
  });
});

describe('careers by other names', () => {
  it('a post with an employer from one day to another', () => {
    expectItems('alumni_table', {
      company: 'company',
      job_title: 'job-title',
      'start_date date': 'work-experience',
      'end_date date': 'work-experience',
    });
    expectItems('campaigns', { company: 'company', 'start_date date': undefined });
  });

  it('ranks and when they were given', () => {
    expectItems('officers', {
      rank: 'job-title',
      regiment: 'department',
      'commission_date date': 'work-experience',
    });
    expectItems('sales', { 'commission_date date': undefined });
  });

  it('who joins a club joins no work', () => {
    expectItems('club_memberships', { full_name: 'name', 'joining_date date': 'record-time' });
    expectItems('employees', { full_name: 'name', 'joining_date date': 'work-experience' });
  });

  it('a short title before a name is how somebody is addressed', () => {
    expectItems('guests', { 'title varchar(10)': undefined, first_name: 'name' });
    expectItems('employees', { first_name: 'name', email: 'email', 'title varchar(80)': 'job-title' });
  });
});

describe('births', () => {
  it('as midwives write them down, not as registrars do', () => {
    expectItems('birth_records', {
      'mother_id int': undefined,
      'apgar_5 int': 'health',
      'length int': 'health',
      delivery_method: 'health',
      'home_birth boolean': 'health',
    });
    expectItems('births', { father_name: 'name', 'length int': undefined });
    expectItems('deliveries', { 'order_id int': undefined, delivery_method: undefined });
  });

  it("what a prescription counts is nobody's health", () => {
    expectItems('prescriptions', {
      'patient_id int': undefined,
      dosage: 'health',
      'quantity int': undefined,
    });
  });
});

describe('what is described to all', () => {
  it('sights, works and rights, not what somebody tells', () => {
    expectItems('trails', { name: undefined, description: undefined, summary: undefined });
    expectItems('rights', { title: undefined, summary: undefined, details: undefined });
    expectItems('incidents', { title: 'free-text', description: 'free-text' });
  });
});

describe('tables told by what stands in them', () => {
  it('a visit with three columns of health is one to a doctor', () => {
    expectItems('field_visits', {
      chief_complaint: 'health',
      hpi: 'health',
      icd10: 'health',
      assessment: 'health',
      plan: 'health',
    });
    expectItems('site_visits', { purpose: 'free-text', plan: undefined });
  });

  it('a visit to a vet is about an animal', () => {
    expectItems('vet_visits', { 'pet_id int': undefined, diagnosis: undefined, treatment: undefined });
  });

  it('a profile with a user and what only people have is of a person', () => {
    expectItems('dating_profiles', {
      'user_id int': undefined,
      religion: 'belief',
      gender: 'gender',
      orientation: 'sex-life',
      looking_for: 'interest',
      ideal_date: 'free-text',
    });
    expectItems('device_profiles', { 'user_id int': undefined, orientation: undefined });
  });

  it('who is booked in a jail travels nowhere', () => {
    expectItems('jail_bookings', { inmate_name: 'name', 'hair varchar(10)': 'appearance' });
    expectItems('hotel_bookings', { guest_name: 'name', 'length_of_stay int': undefined });
  });

  it('what was chosen is no answer of a model', () => {
    expectItems('registrations', { full_name: 'name', session_choice: undefined, questions: 'free-text' });
    expectItems('llm_calls', { prompt: 'prompt', choices: 'completion' });
  });
});

describe('what is owed and due', () => {
  it('of an account, not of an invoice', () => {
    expectItems('customers', { name: 'name', email: 'email', 'past_due int': 'salary' });
    expectItems('invoices', { 'invoice_no int': undefined, 'total_due int': undefined });
  });
});

describe('who is served, insured and measured', () => {
  it('the body as a tailor takes it down, not a machine', () => {
    expectItems('tailor_measurements', {
      'customer_id int': undefined,
      'chest int': 'health',
      'sleeve int': 'health',
    });
    expectItems('machine_parts', { 'sleeve int': undefined, 'neck int': undefined });
  });

  it('refugees and orphans are people', () => {
    expectItems('refugees', { name: 'name', ethnicity: 'ethnicity' });
    expectItems('shelter_clients', {
      name: 'name',
      'is_widow boolean': 'family',
      exit_destination: 'family',
    });
    expectItems('shelter_types', { exit_destination: undefined });
  });

  it('what a bank asks of whom it does not know', () => {
    expectItems('kyc_checks', {
      'customer_id int': undefined,
      'pep_flag boolean': 'politics',
      document_front: 'national-id',
    });
  });
});

describe('registers of care', () => {
  it('codes, times and values of a common model', () => {
    expectItems('condition_occurrence', {
      'person_id int': undefined,
      'condition_concept_id int': 'health',
      'condition_start_date date': 'health',
      'condition_type_concept_id int': undefined,
    });
    expectItems('persons', { 'person_id int': undefined, 'gender_concept_id int': 'gender' });
    expectItems('ontology_terms', { 'drug_concept_id int': undefined, 'valid_start_date date': undefined });
  });

  it('stays and what was measured in them', () => {
    expectItems('labevents', {
      'subject_id int': undefined,
      'hadm_id int': undefined,
      'charttime timestamp': 'health',
      'valuenum int': 'health',
    });
    expectItems('sensor_events', { 'device_id int': undefined, 'valuenum int': undefined });
  });

  it('a line of what a patient has, with keys as long as UUIDs', () => {
    expectItems('conditions', {
      'patient varchar(36)': undefined,
      'encounter varchar(36)': undefined,
      code: 'health',
      description: 'health',
    });
    expectItems('air_conditions', { code: undefined });
  });

  it('of whom a register of deaths tells', () => {
    expectItems('deaths', { 'person_id int': undefined, 'date date': 'death', cause: 'health' });
    expectItems('outages', { 'date date': undefined });
  });
});

describe('numbers by which somebody is known', () => {
  it('in schools, clinics and clubs', () => {
    expectItems('students', {
      first_name: 'name',
      'state_id varchar(20)': 'student-number',
      'usn varchar(20)': 'student-number',
    });
    expectItems('patients', { name: 'name', gender: 'gender', 'file_number varchar(20)': 'student-number' });
    expectItems('members', { first_name: 'name', email: 'email', 'capid varchar(10)': 'student-number' });
    expectItems('shops', { 'state_id varchar(20)': undefined, 'file_number varchar(20)': undefined });
  });

  it('of insurances, where a trip asks for a doctor', () => {
    expectItems('trip_waivers', {
      child_name: 'name',
      parent_email: 'email',
      insurance_carrier: 'company',
      'policy_number varchar(50)': 'health-insurance-number',
      physician: 'name',
    });
    expectItems('refund_policies', { 'policy_number varchar(50)': undefined });
  });

  it('of certificates that people have, not servers', () => {
    expectItems('issued_certificates', { 'user_id int': undefined, serial_number: 'professional-licence' });
    expectItems('certificates', { domain: undefined, serial_number: undefined });
  });

  it('a pass for a bus opens no account', () => {
    expectItems('students', { first_name: 'name', bus_pass: undefined });
    expectItems('users', { email: 'email', user_pass: 'password' });
  });
});
