import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

const expectItems = (table: string, fields: Readonly<Record<string, string | undefined>>) => {
  const judged = judgeSchema(table, Object.keys(fields));
  for (const [field, item] of Object.entries(fields)) {
    const name = field.split(' ')[0]!;
    expect([name, judged[name]]).toEqual([name, item]);
  }
};

describe('what things have as people do', () => {
  it('machines, houses and hives have an age, a health and a race', () => {
    expectItems('machines', { 'age int': undefined, health_status: undefined, diagnosis: undefined });
    expectItems('hives', { 'queen_birth_year int': undefined, queen_race: undefined, swarm_mood: undefined });
    expectItems('model_evals', { model: undefined, 'run_id int': undefined, 'score int': undefined });
    expectItems('deployments', { health: undefined, rollback_reason: 'free-text' });
    expectItems('patients', { 'age int': 'age', health_status: 'health', diagnosis: 'health' });
    expectItems('machine_accidents', { 'worker_id int': undefined, injury: 'health' });
  });

  it('entries of lists are nobody’s, lines about somebody are theirs', () => {
    expectItems('allergies', { 'id int': undefined, allergy_name: undefined });
    expectItems('offences', { 'id int': undefined, offence_type: undefined, penalty: undefined });
    expectItems('visa_types', { visa_type: undefined });
    expectItems('allergies', { 'patient_id int': undefined, allergy_name: 'health' });
    expectItems('offences', { suspect_name: 'name', offence_type: 'criminal-record' });
  });

  it('what moves in a store is told of no money', () => {
    expectItems('stock_transactions', { 'product_id int': undefined, 'quantity int': undefined });
    expectItems('account_transactions', { 'amount int': undefined, description: 'free-text' });
  });
});
