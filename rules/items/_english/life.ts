import { english } from '../../_shared/english.ts';

/** With whom people live. */
export default {
  family: english({
    not: `x, y, z`,
    terms: `relation tag, relation to sender, relation to insured, relation to policyholder, relation to beneficiary, relation to patient, relation to member,
      relation to applicant, relation to deceased, relation to subscriber, relation to student, relation to primary, relation to victim, relationship to
      deceased, relationship to insured, insured relation, kin relation, nok relation, nok relationship, kinship, kinship type, children under 18, kids
      under 18, children at home, kids at home, has kids, wants kids, wants children, want children, kids count, no of kids, num kids, num dependants,
      dependants count, no of dependents, household size, hh size, household members, persons in household, adults in household, children in household,
      single parent, single parent flag, family certificate, family relation certificate, family register, household register, marriage certificate, birth certificate, family size person, birth order, siblings count, no of siblings, twins flag, twin flag, multiple birth, is twin,
      orphan flag, is orphan, in care flag, foster flag, looked after child, guardianship type, custody status, custody arrangement, rel to head, relation
      to head, relationship to head, rel to hoh, relation to hoh, rel to insured`,
  }),
};
