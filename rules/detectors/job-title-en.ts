import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'job-title-en',
  kind: 'pattern',
  item: 'job-title',
  core: '(?:[\\p{L}&./-]{1,30}[ _]){0,5}(?:[Mm]anager|[Mm]gr|[Dd]irector|[Ee]ngineer|[Dd]eveloper|[Pp]rogrammer|[Aa]nalyst|[Aa]ssistant|[Rr]epresentative|[Rr]ep|[Oo]fficer|[Pp]resident|[Cc]onsultant|[Aa]ccountant|[Ss]pecialist|[Cc]oordinator|[Aa]dministrator|[Ss]upervisor|[Cc]lerk|[Ee]xecutive|[Tt]echnician|[Dd]esigner|[Rr]ecruiter|[Bb]uyer|[Ss]cientist|[Rr]esearcher|[Tt]eacher|[Pp]rofessor|[Ll]ecturer|[Ii]nstructor|[Nn]urse|[Pp]hysician|[Ss]urgeon|[Dd]entist|[Pp]harmacist|[Tt]herapist|[Ll]awyer|[Aa]ttorney|[Pp]aralegal|[Ss]ecretary|[Rr]eceptionist|[Cc]ashier|[Mm]echanic|[Ee]lectrician|[Pp]lumber|[Cc]arpenter|[Ww]elder|[Mm]achinist|[Cc]hef|[Bb]aker|[Ll]ibrarian|[Jj]ournalist|[Pp]hotographer|[Aa]rchitect|[Aa]uditor|[Cc]ontroller|[Tt]reasurer|[Ss]alesperson|[Ss]alesman|[Bb]roker|[Rr]ealtor|[Pp]lanner|[Ss]trategist|[Aa]ssociate|[Ii]ntern|[Tt]rainee|[Aa]pprentice|[Ff]oreman|[Ss]uperintendent|[Pp]rincipal|[Pp]artner|[Hh]ousewife|[Hh]omemaker|[Ee]ntrepreneur|[Rr]etired|[Uu]nemployed|[Ss]elf-employed|[Pp]astor|[Mm]inister|[Ff]irefighter|[Pp]aramedic|[Vv]eterinarian|[Pp]sychologist|[Ee]conomist|[Ss]tatistician|[Bb]iologist|[Cc]hemist|[Pp]hysicist|[Gg]eologist|[Tt]ranslator|[Ii]nterpreter|CEO|CTO|CFO|COO|CIO|CMO|VP|SVP|EVP)s?(?:[ ,/-].{0,40})?',
  gate: { minLength: 3, maxLength: 420, token: 3, any: ['lower', 'upper'] },
  coverage: 0.55,
  weight: 0.8,
  examples: {
    match: [
      'Sales Manager',
      'Research_Scientist',
      'nurse',
      'Vice President, Sales',
      'Senior Software Engineer',
    ],
    reject: ['Manage', 'sales'],
  },
});
