import { type ContextRule, rule } from './context-rule.ts';

/** Firms told by what they are to a matter, and names of goods that are no firms. */
export const firmRules: readonly ContextRule[] = [
  // Who carries, insures, trains and is sold to, by what a table is of.
  rule('airline, airline name, operating airline, marketing airline', 'company', 12, {
    not: 'lookup goods',
    whole: true,
    family: 'text',
    minLength: 15,
  }),
  rule(
    'insurance provider, insurance carrier, insurance company, insurance name, insurance company name, health insurer, insurer name, insurance payer, primary insurance, secondary insurance',
    'company',
    12,
    {
      in: 'health person people vehicle order booking',
      not: 'lookup pay',
      whole: true,
      family: 'text',
      minLength: 20,
    },
  ),
  rule('provider name', 'company', 15, {
    in: 'insured',
    not: 'lookup',
    whole: true,
    family: 'text',
  }),
  rule('account, account name, client, client name', 'company', 13, {
    in: 'selling',
    not: 'lookup bank machine',
    whole: true,
    family: 'text',
    minLength: 20,
  }),
  rule('club, club name, home club, current club, affiliated club', 'company', 9, {
    not: 'lookup organization machine goods thing secret',
    whole: true,
    family: 'text',
    minLength: 20,
  }),
  rule('brand name, brand', 'company', 9, {
    in: 'campaign asking',
    not: 'lookup thing goods vehicle card',
    whole: true,
    family: 'text',
    minLength: 20,
  }),
  // What a drug is sold as.
  rule('trade name, tradename, brand name', undefined, 13, {
    in: 'thing catalogue goods',
    not: 'organization person people prescribed',
    whole: true,
  }),
  rule('trade name, brand name, generic name', 'health', 12, {
    in: 'prescribed',
    not: 'lookup organization',
    whole: true,
    family: 'text',
  }),
  rule('lab, testing lab, lab name, testing laboratory, reference lab', 'company', 9, {
    in: 'clinical health order',
    not: 'lookup organization',
    whole: true,
    family: 'text',
    minLength: 30,
  }),
  // What a firm is called and licensed by, and who flies and lodges travellers.
  rule(
    'legal name, legal nm, full name, short name, alternative name, official name, former name',
    'company',
    10,
    { in: 'organization', not: 'person', whole: true },
  ),
  rule(
    'food license number, food license no, trade license number, trade license no, shop license number',
    'business-number',
    14,
  ),
  rule('airline, airline name, hotel, hotel name', 'company', 8, {
    in: 'travel',
    not: 'lookup',
    whole: true,
    family: 'text',
  }),
  // Who takes part in a matter as firms do.
  rule(
    `manufacturer, advertiser, exhibitor, broadcaster, franchisor, publisher, supplier, distributor, wholesaler, retailer, insurer, reinsurer, regulator, shipper, consignee, consignor, declarant, subcontractor,
    employer, vendor, repair shop, body shop, shipping line, forwarder, freight forwarder, law firm, counsel firm, hospital, clinic, pharmacy, laboratory, lender,
    contractor, lessor, leasing company, bank nm, dealership, importer, exporter, freight company, hauler, haulier, customs broker, notify party, contracting party,
    operating company, record label, production company, film studio, airline operator, marketing authorization holder, accreditor, awarding body, funder, grantmaker, beneficiary bank`,
    'company',
    5.5,
    {
      family: 'text',
      minLength: 30,
      maxLength: 400,
      not: 'lookup secret llm machine device session event organization',
    },
  ),
  // Who made, carries or trades what a table lists.
  rule('maker, brand company, car maker', 'company', 9, {
    in: 'thing catalogue goods health vehicle machine device',
    not: 'content',
    whole: true,
    family: 'text',
    minLength: 15,
  }),
  rule('carrier, courier company, shipping company', 'company', 8, {
    in: 'order',
    not: 'travel lookup',
    whole: true,
    family: 'text',
    minLength: 50,
  }),
  rule('client, client name, client nm', 'company', 12, {
    in: 'assignment',
    whole: true,
    family: 'text',
    minLength: 30,
  }),
  rule('merchant, merchant name, garage, payer name, lending library, lender name', 'company', 8, {
    not: 'lookup person people health',
    whole: true,
    family: 'text',
    minLength: 30,
  }),
  rule('issuer, provider', 'company', 6, {
    in: 'grant vacancy occasion bank studies',
    not: 'lookup secret machine llm event session health',
    whole: true,
    family: 'text',
    minLength: 60,
  }),
  rule('sponsor, sponsors', 'company', 8, {
    in: 'grant occasion show booking thing',
    not: 'lookup person people machine content',
    whole: true,
    family: 'text',
    minLength: 60,
  }),
  rule('church name, parish name, mosque name, temple name, churchname', 'company', 14, {
    whole: true,
    family: 'text',
  }),
];
