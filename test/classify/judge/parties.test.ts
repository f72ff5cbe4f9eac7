import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

const text = 'varchar(100)';
const judge = (table: string, column: string, ...beside: string[]) =>
  judgeSchema(table, ['id int', ...beside, column])[column.split(' ')[0]!];

describe('people named by what they are to a matter', () => {
  it.each([
    ['incident_reports', 'complainant'],
    ['blotter_archive', 'respondent'],
    ['legal_matters', 'presiding_judge'],
    ['loans', 'guarantor'],
    ['deliveries', 'driver'],
    ['books', 'author'],
    ['matches', 'referee'],
    ['surgeries', 'scrub_nurse'],
    ['marriages', 'witness_name'],
    ['club_members', 'member'],
    ['gate_passes', 'issued_to'],
    ['field_surveys', 'household_head'],
    ['pets', 'owner'],
  ])('%s.%s', (table, column) => {
    expect(judge(table, `${column} ${text}`)).toBe('name');
  });

  it.each([
    ['incident_reports', 'complainant int'],
    ['incident_reports', 'complainant_id int'],
    ['incident_reports', 'victim varchar(10)'],
    ['devices', `driver ${text}`],
    ['jobs_queue', `runner ${text}`],
    ['connections', `jdbc_driver ${text}`],
    ['incident_reports', 'is_witness boolean'],
  ])('not %s.%s', (table, column) => {
    expect(judge(table, column)).toBeUndefined();
  });

  it('halves of a name stand beside each other', () => {
    expect(judgeSchema('entries', ['pt_first varchar(40)', 'pt_last varchar(40)'])).toEqual({
      pt_first: 'name',
      pt_last: 'name',
    });
    expect(judge('pages', 'page_first varchar(40)')).toBeUndefined();
  });

  it('a contact beside a name is how one is reached', () => {
    expect(judge('students', `guardian_contact ${text}`, `guardian_name ${text}`)).toBe('phone');
    expect(judge('students', 'guardian_contact varchar(15)')).toBe('phone');
  });

  it('firms by what they are to it', () => {
    expect(judge('customs_declarations', `declarant ${text}`)).toBe('company');
    expect(judge('claims', `repair_shop ${text}`)).toBe('company');
    expect(judge('claims', 'repair_shop int')).toBeUndefined();
    expect(judge('organisations', `name ${text}`, 'email varchar(80)', 'password varchar(80)')).toBe(
      'company',
    );
    expect(judge('clients', `name ${text}`, 'contact_person varchar(80)', 'website varchar(80)')).toBe(
      'company',
    );
    expect(judge('clients', `name ${text}`, 'email varchar(80)', 'phone varchar(20)')).toBe('name');
  });
});

describe('words that depend on the table', () => {
  it.each([
    ['lab_results', 'result varchar(80)', 'health'],
    ['patient_medical_history', 'current_status varchar(20)', 'health'],
    ['agent_activities', 'user_agent text', 'device-info'],
    ['vacancies', 'skills text', undefined],
    ['waivers', 'waiver_text text', undefined],
    ['backup_codes', 'code varchar(20)', 'token'],
    ['chart_of_accounts', 'description text', undefined],
    ['npcs', 'race varchar(20)', undefined],
    ['parcels', 'weight numeric', undefined],
    ['measurements', 'weight numeric', 'health'],
    ['aml_alerts', 'subject_name varchar(80)', 'name'],
    ['order_addresses', 'line4 varchar(80)', 'address-part'],
    ['access_log', 'peer inet', 'ip-address'],
    ['firewall', 'allowed_range inet', undefined],
  ])('%s.%s', (table, column, item) => {
    expect(judge(table, column)).toBe(item);
  });
});

describe('names in other languages', () => {
  it.each([
    ['pacientes', 'telefono_contacto varchar(20)', 'phone'],
    ['clientes', 'email_facturacion varchar(80)', 'email'],
    ['pacientes', 'nombre_madre varchar(80)', 'name'],
    ['funcionarios', 'salario_base numeric', 'salary'],
    ['alunos', 'celular_responsavel varchar(20)', 'mobile-phone'],
    ['mitarbeiter', 'geburtsdatum date', 'date-of-birth'],
    ['utilisateurs', 'mot_de_passe varchar(80)', 'password'],
    ['siswa', 'no_hp varchar(20)', 'mobile-phone'],
    ['usuarios', 'contraseña varchar(80)', 'password'],
  ])('%s.%s', (table, column, item) => {
    expect(judge(table, column)).toBe(item);
  });

  it('a word of English as well needs company', () => {
    expect(judge('shipments', 'cargo varchar(80)')).toBeUndefined();
    expect(judge('empleados', 'cargo varchar(80)', 'apellido varchar(40)', 'fecha_nacimiento date')).toBe(
      'job-title',
    );
    expect(judge('pedidos', 'fecha_entrega date')).toBeUndefined();
    expect(judge('productos', 'nombre varchar(80)', 'precio numeric')).toBeUndefined();
  });
});

describe('what is nobody’s', () => {
  it.each([
    ['products', 'gender varchar(10)', ['name varchar(80)', 'price numeric', 'brand varchar(40)']],
    ['drugs', 'side_effects text', ['drug_name varchar(80)', 'strength varchar(20)']],
    ['quiz_questions', 'question_text text', ['option_a varchar(80)', 'correct_answer varchar(80)']],
    ['tax_rates', 'state varchar(40)', ['name varchar(80)', 'rate numeric']],
    ['trees', 'age int', ['species varchar(80)', 'height numeric']],
    ['cereals', 'calories int', ['name varchar(80)', 'fat int', 'weight numeric']],
    ['work_shifts', 'start_time varchar(8)', ['name varchar(80)', 'color varchar(8)']],
    ['recipes', 'instructions text', ['title varchar(80)', 'servings int']],
    ['user_attributes', 'name varchar(80)', ['user_id int', 'value text']],
    ['holidays', 'country varchar(40)', ['name varchar(80)', 'date date']],
  ] as const)('%s.%s', (table, column, beside) => {
    expect(judge(table, column, ...beside)).toBeUndefined();
  });

  it('the same words where somebody is told of', () => {
    expect(judge('users', 'gender varchar(10)', 'email varchar(80)')).toBe('gender');
    expect(judge('prescriptions', 'side_effects text', 'patient_id int')).toBe('health');
    expect(judge('daily_metrics', 'calories int', 'user_id int', 'steps int', 'sleep_hours numeric')).toBe(
      'health',
    );
    expect(judge('holiday_bookings', 'country varchar(40)', 'city varchar(40)', 'email varchar(80)')).toBe(
      'address-part',
    );
  });
});
