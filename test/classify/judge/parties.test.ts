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
    ['marriages', 'witness_one'],
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
    ['exam_results', 'result varchar(80)', undefined],
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
    if (table === 'exam_results') expect(judge(table, column)).not.toBe('health');
    else expect(judge(table, column)).toBe(item);
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
