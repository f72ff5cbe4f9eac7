import { givenNames } from './first-names.generated.ts';

/**
 * Common given names of many countries in Latin letters, lower case. Given names as such are public facts; the lists
 * follow what national statistics offices publish as their most frequent ones (US Social Security Administration, UK
 * ONS, INSEE, Destatis, INE, ISTAT, and the like), shortened to those that are rarely a word of their own.
 */
const common = `james robert john michael david william richard joseph thomas charles christopher daniel matthew
  anthony donald steven andrew paul joshua kenneth kevin brian george timothy ronald jason edward
  jeffrey ryan jacob nicholas gary eric jonathan stephen larry justin scott brandon benjamin samuel
  gregory alexander patrick jack dennis jerry tyler aaron jose nathan henry douglas peter adam zachary
  walter kyle harold carl jeremy gerald keith roger arthur terry lawrence sean christian albert joe
  ethan austin jesse willie billy bryan bruce ralph roy jordan eugene louis russell bobby philip
  johnny randy howard vincent gabriel logan liam noah oliver elijah lucas mason leon felix max jonas
  finn lukas mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty
  sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie dorothy
  rebecca sharon laura cynthia amy kathleen angela shirley brenda emma anna pamela nicole samantha
  katherine christine helen debra rachel carolyn janet maria catherine heather diane olivia julie
  joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl
  jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice
  judy isabella julia denise amber beverly danielle marilyn brittany diana natalie sophie charlotte
  amelia mia ava isla hans klaus peter wolfgang juergen jürgen stefan stephan uwe dieter heinz karl
  helmut gerhard guenter günter manfred horst rolf ursula renate monika petra sabine gisela ingrid
  brigitte helga heike birgit claudia silke anke katrin ulrike jan tobias sebastian markus matthias
  florian jean pierre michel philippe alain nicolas christophe laurent frederic frédéric sylvie
  nathalie isabelle valerie valérie celine céline francois françois jacques bernard andre andré marcel
  yves guillaume antoine julien thierry olivier pascal carlos luis juan miguel jorge francisco manuel
  antonio javier fernando rafael pedro alejandro sergio pablo diego alberto ramon ramón enrique carmen
  josefa isabel dolores pilar lucia lucía rosa cristina marta elena ana giuseppe giovanni mario luigi
  francesco paolo marco andrea roberto stefano alessandro giulia francesca chiara valentina paola joao
  joão ricardo paulo rui tiago ines inês beatriz mariana fernanda marcia adriana rodrigo gustavo
  thiago piotr krzysztof andrzej tomasz pawel paweł jan agnieszka katarzyna malgorzata małgorzata
  joanna ewa ivan dmitri dmitry sergei sergey aleksandr alexei alexey mikhail vladimir nikolai olga
  tatiana natalia irina svetlana ekaterina anastasia lars erik anders johan nils bjorn björn sven
  mikael karin kristina birgitta astrid ingrid henrik soren søren jens mette kirsten jan pieter kees
  willem johannes cornelis hendrik maarten sanne femke mohammed mohamed muhammad ahmed ali hassan
  hussein omar ibrahim yusuf khalid fatima aisha zainab maryam layla abdul mahmoud raj rahul amit
  ashish ajay akshay manish punit srinivas venkat swati nisha harish pradeep vinod claire mateo wayne eva leonardo muhammed
  alfonso arturo eduardo gilberto adolfo haruto rizky xin
  sanjay vijay anil sunil rajesh suresh ramesh priya anjali pooja neha kavita sunita deepak arjun
  vikram lakshmi arun wei ming fang jing yang xiaoming hiroshi takashi kenji yuki akira haruki satoshi
  yoko keiko kazuo hideo naoko yumi sakura minjun seojun jiwon jihoon minji soojin hyun jisoo eunji
  youngho sungmin jaehyun yuna hana kyung seoyeon nguyen thi minh tuan linh anh dung huong darlene
  gail sheila yvonne lynn tracy wendy gina rhonda tina holly jill bonnie marcus leonard theodore
  stanley leo alfred bradley ray oscar clarence fred ernest warren dale irene`;

/** Given names of the world in Latin letters, lower case: 16,000, with and without accents. */
export const firstNames: ReadonlySet<string> = new Set(`${common} ${givenNames}`.trim().split(/\s+/));
