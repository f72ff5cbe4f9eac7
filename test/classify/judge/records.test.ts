import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

const expectItems = (table: string, fields: Readonly<Record<string, string | undefined>>) => {
  const judged = judgeSchema(table, Object.keys(fields));
  for (const [field, item] of Object.entries(fields)) {
    const name = field.split(' ')[0]!;
    expect([name, judged[name]]).toEqual([name, item]);
  }
};

describe('tables of papers', () => {
  it('a driving licence is its number, its dates and who gave it', () => {
    expectItems('driver_licenses', {
      number: 'driver-licence',
      'expiry_date date': 'driver-licence',
      'issue_date date': 'driver-licence',
      state: 'driver-licence',
    });
    expectItems('software_licenses', { number: undefined, 'expiry_date date': undefined });
  });

  it('an identity paper is its number', () => {
    expectItems('client_identifiers', { 'client_id int': undefined, document_key: 'national-id' });
    expectItems('order_identifiers', { document_key: undefined });
  });
});

describe('tables of schooling', () => {
  it('what was learned, where, and with what success', () => {
    expectItems('applicant_qualifications', {
      institution_name: 'school',
      subject: 'major',
      grade: 'grade',
      award_year: 'enrollment-period',
    });
    expectItems('lesson_types', { subject: undefined, grade: undefined });
  });
});

describe('names without seams and turned round', () => {
  it('a letter for the person before a name', () => {
    expectItems('guardian_info', { gfirstname: 'name', glastname: 'name' });
  });

  it('the head of a name stands before `of` and `for`', () => {
    expectItems('applicants', {
      name_of_father: 'name',
      reason_for_leaving: 'work-experience',
      'number_of_students int': undefined,
      dateofbirth: 'date-of-birth',
    });
    expectItems('products', { country_of_origin: undefined });
  });

  it('a letter for permanent or home before an address', () => {
    expectItems('EMP_MAST', { PADDR: 'address', PCITY: 'address-part', EMPNAME: 'name', FATHNAME: 'name' });
    expectItems('metrics', { estate: undefined, velocity: undefined, capacity: undefined });
  });

  it('a relation to somebody', () => {
    expectItems('policies', { relationship_to_subscriber: 'family', relationship_type_id: undefined });
  });

  it('plurals of known words stay whole', () => {
    expectItems('EmergencyContacts', { 'name varchar(100)': 'name' });
  });
});

describe('neighbours', () => {
  it('a title before the parts of a name is how one is addressed; after them it is a job', () => {
    expectItems('contacts', { title: undefined, first_name: 'name', last_name: 'name', email: 'email' });
    expectItems('contacts', { first_name: 'name', last_name: 'name', title: 'job-title', email: 'email' });
  });

  it('children and dependants are counted', () => {
    expectItems('patients', { 'number_of_aged_dependents int': 'family', 'number_of_visits int': undefined });
  });

  it('an unbounded text among bounded ones is prose, where people are told of', () => {
    const columns = { 'title varchar(80)': undefined, 'status varchar(20)': undefined };
    expect(
      judgeSchema('employee_reviews', [...Object.keys(columns), 'biggest_surprises text']).biggest_surprises,
    ).toBe('free-text');
    expect(
      judgeSchema('employee_reviews', [...Object.keys(columns), 'export_config text']).export_config,
    ).toBe(undefined);
    expect(
      judgeSchema('products', [...Object.keys(columns), 'biggest_surprises text']).biggest_surprises,
    ).toBe(undefined);
  });
});

describe('households', () => {
  it('members are asked where they live and who supports them', () => {
    expectItems('dependents', {
      'lived_with_applicant boolean': 'family',
      'claimed_by_other boolean': 'salary',
    });
    expectItems('font_families', { 'support int': undefined });
    expectItems('foster_children', { name: 'name', 'date_of_birth date': 'date-of-birth' });
    expectItems('node_links', { 'parent int': undefined, 'child int': undefined });
  });
});

describe('travel', () => {
  it('guests depart, staff leave', () => {
    expectItems('hotel_guests', { 'departure_date date': undefined });
  });
});

describe('dates', () => {
  it('days off are no employment', () => {
    expectItems('employee_leaves', { 'start_date date': 'visit-time', 'end_date date': 'visit-time' });
  });
  it('a gift and a ballot are somebody’s doing', () => {
    expectItems('donations', { 'donation_date date': 'visit-time' });
    expectItems('castvotes', { 'cast_at timestamp': 'visit-time', 'voter_id int': undefined });
  });
});

describe('people by their part', () => {
  it('who does something for others is named in a text with room for a name', () => {
    expectItems('court_hearings', { 'officer varchar(80)': 'name', 'officer_id int': undefined });
    expectItems('radiology_reports', {
      'radiologist varchar(100)': 'name',
      'prescribed_by varchar(100)': 'name',
    });
    expectItems('tasks', {
      'updated_by varchar(100)': undefined,
      'queue varchar(40)': undefined,
      'worker varchar(80)': undefined,
    });
  });

  it('what a court says is a criminal record, what a text says is a sentence', () => {
    expectItems('court_cases', { sentence: 'criminal-record', plea: 'criminal-record' });
    expectItems('corpus_lines', { sentence: undefined });
  });

  it('licences of those who practise are no driving licences', () => {
    expectItems('doctors', { license_no: 'professional-licence' });
  });
});

describe('words of other languages', () => {
  it('Spanish, Portuguese, German, Turkish', () => {
    expectItems('clientes', {
      nombre: 'name',
      correo: 'email',
      direccion: 'address',
      'fecha_nacimiento date': 'date-of-birth',
    });
    expectItems('alunos', { nome: 'name', cpf: 'national-id', endereco: 'address', celular: 'mobile-phone' });
    expectItems('kunden', { vorname: 'name', strasse: 'address', plz: 'address-part', telefon: 'phone' });
    expectItems('uyeler', { soyad: 'name', e_posta: 'email', sifre: 'password' });
    expectItems('productos', { nombre: undefined, 'precio numeric': undefined });
  });
});

describe('links and numbers', () => {
  it('the link to a picture is the picture’s', () => {
    expectItems('members', { selfie_url: 'photo', cv_link: 'resume', product_url: undefined });
  });
  it('a number of a number', () => {
    expectItems('employees', {
      cnic_no: 'national-id',
      social_security_no: 'national-id',
      locker_no: undefined,
    });
  });
});

describe('what a register knows somebody by, and what somebody likes', () => {
  it('a patient’s id in letters, in the list of them', () => {
    expect(judgeSchema('patients', ['patient_id varchar(20)', 'name']).patient_id).toBe('student-number');
    expect(judgeSchema('patients', ['patient_id int', 'name']).patient_id).toBeUndefined();
    expect(judgeSchema('patients', ['patient_id varchar(36)', 'name']).patient_id).toBeUndefined();
    expect(judgeSchema('lab_orders', ['patient_id varchar(20)', 'test']).patient_id).toBeUndefined();
  });

  it('the risk that somebody is, and that a firm is', () => {
    expect(judgeSchema('customers', ['risk_grade varchar(10)', 'name']).risk_grade).toBe('grade');
    expect(judgeSchema('suppliers', ['risk_grade varchar(10)', 'name']).risk_grade).toBeUndefined();
  });

  it('what somebody likes best', () => {
    for (const name of ['favorite_genre', 'favouriteTeam', 'fav_song', 'preferred_sport', 'sports'])
      expect([name, judgeSchema('members', [name, 'name'])[name]]).toEqual([name, 'interest']);
    expect(judgeSchema('products', ['sport', 'price int']).sport).toBeUndefined();
    expect(judgeSchema('members', ['has_pet varchar(1)', 'name']).has_pet).toBe('family');
  });
});
