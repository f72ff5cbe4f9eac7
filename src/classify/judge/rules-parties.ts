import { type ContextRule, rule } from './context-rule.ts';

/** Firms and people who take part in something, named by what they are to it. */
export const partyRules: readonly ContextRule[] = [
  rule(
    `manufacturer, publisher, supplier, distributor, wholesaler, retailer, insurer, reinsurer, regulator, shipper, consignee, consignor, declarant, subcontractor,
    employer, vendor, repair shop, body shop, shipping line, forwarder, freight forwarder, law firm, counsel firm, hospital, clinic, pharmacy, laboratory, lender,
    lessor, leasing company, bank nm, dealership, importer, exporter, freight company, hauler, haulier, customs broker, notify party, contracting party,
    operating company, record label, production company, film studio, airline operator, marketing authorization holder, accreditor, awarding body, funder, grantmaker, beneficiary bank`,
    'company',
    4.5,
    {
      family: 'text',
      minLength: 30,
      maxLength: 400,
      not: 'lookup secret llm machine device session event organization',
    },
  ),
  rule('party name, party full name, party', 'name', 6, {
    in: 'court content order',
    not: 'lookup ballot',
    family: 'text',
    minLength: 30,
  }),
  rule('owner, breeder, handler', 'name', 6, {
    in: 'animal',
    not: 'lookup',
    whole: true,
    family: 'text',
    minLength: 30,
  }),
  rule('tenant name', 'name', 6, { near: { lease: 1 }, in: 'content order work people address' }),
  rule('agent', 'name', 10, {
    in: 'order travel bank candidacy vehicle',
    not: 'log session event secret machine llm',
    whole: true,
    minLength: 30,
  }),
  rule(
    `issue to, referred to, assigned to, released to, handed over to, handed to, given to, made out to, payable to, attention to, care of, returned by, reports to, escalated to,
    transferred to person, entrusted to, loaned to, lent to, checked out to, gifted to, awarded to, presented to, dedicated to, regist to`,
    'name',
    4.5,
    { family: 'text', minLength: 40, maxLength: 255, not: 'lookup secret machine llm email' },
  ),
  rule(
    'household head, head of household, committee chair, panel chair, board chair, session chair, chair, minute taker, minutes taker, note taker, tribute name, honoree name',
    'name',
    5,
    {
      family: 'text',
      minLength: 40,
      maxLength: 255,
      not: 'lookup secret',
    },
  ),
];
