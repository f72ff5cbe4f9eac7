import { defineDetector } from '../../src/sdk/index.ts';
import { letters } from '../_shared/letters.ts';

export default defineDetector({
  id: 'job-title-en',
  kind: 'pattern',
  item: 'job-title',
  core: `(?:[${letters}&./-]{1,30}[ _]){0,5}(?:C(?:EO|FO|IO|MO|OO|TO)|EVP|SVP|VP|[Aa](?:ccountant|dministrator|nalyst|pprentice|rchitect|ssistant|ssociate|ttorney|uditor)|[Bb](?:aker|iologist|roker|uyer)|[Cc](?:arpenter|ashier|hef|hemist|lerk|onsultant|ontroller|oordinator)|[Dd](?:entist|esigner|eveloper|irector)|[Ee](?:conomist|lectrician|ngineer|ntrepreneur|xecutive)|[Ff](?:irefighter|oreman)|[Gg]eologist|[Hh](?:omemaker|ousewife)|[Ii](?:nstructor|ntern|nterpreter)|[Jj]ournalist|[Ll](?:awyer|ecturer|ibrarian)|[Mm](?:achinist|anager|echanic|gr|inister)|[Nn]urse|[Oo]fficer|[Pp](?:aralegal|aramedic|artner|astor|harmacist|hotographer|hysician|hysicist|lanner|lumber|resident|rincipal|rofessor|rogrammer|sychologist)|[Rr](?:ealtor|eceptionist|ecruiter|ep|epresentative|esearcher|etired)|[Ss](?:alesman|alesperson|cientist|ecretary|elf-employed|pecialist|tatistician|trategist|uperintendent|upervisor|urgeon)|[Tt](?:eacher|echnician|herapist|rainee|ranslator|reasurer)|[Uu]nemployed|[Vv]eterinarian|[Ww]elder)s?(?:[ ,/-][${letters} ,&.()/-]{0,40})?`,
  gate: { minLength: 2, maxLength: 420, token: 2, any: ['lower', 'upper'] },
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
