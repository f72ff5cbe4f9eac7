/** What studies find out about those who take part, by item, and without blanks: they are written with seams and without. */
const lists: Readonly<Record<string, string>> = {
  // What somebody is like and how they feel, by questionnaires.
  health: `
    erstatusbyihc, prstatusbyihc, her2statusbyihc, her2fishstatus, her2fish, erihc, prihc, her2ihc, hormonereceptor, hrstatus, hormonestatus, etiology, aetiology, lesionsite, lesionside, timesinceinjury, timepostinjury,
    mentalfitness, physicalfitness, fitnesslevel, smokenow, smokesnow, drinknow, everdrink, eversmoke, diseasetype, yearssincediagnosis, agediagnosis,
    neuroticism, conscientiousness, openness, opennesstoexperience, opentoexperience, extraversion, extroversion, agreeableness, emotionalstability, honestyhumility, narcissism,
    machiavellianism, psychopathy, psychoticism, selfesteem, selfefficacy, selfcontrol, selfregulation, selfcompassion, selfconcept, selfworth, selfrated, lifesatisfaction,
    satisfactionwithlife, wellbeing, wellness, happiness, resilience, burnout, stress, distress, psychologicaldistress, socialsupport, optimism, pessimism, hopelessness, empathy,
    impulsivity, impulsiveness, aggression, anger, hostility, rumination, worry, mindfulness, grit, anxiety, stateanxiety, traitanxiety, socialanxiety, mathanxiety, testanxiety, depression,
    depressive, depressivesymptoms, loneliness, attachmentanxiety, attachmentavoidance, alexithymia, procrastination, perfectionism, locusofcontrol, needforcognition, sensationseeking,
    socialdesirability, riskaversion, risktolerance, risktaking, riskpreference, timepreference, mood, fatigue, tiredness, sleepiness, sleepquality, insomnia, pain, painintensity,
    paincatastrophizing, qualityoflife, qol, hrqol, positiveaffect, negativeaffect, affect, boredom, craving, nostalgia, gratitude, emotionregulation, reappraisal, suppression,
    dissociation, paranoia, schizotypy, delusion, delusions, hallucination, hallucinations, mania, hypomania, irritability, apathy, anhedonia, inattention, hyperactivity, internalizing,
    externalizing, internalising, externalising, conductproblems, peerproblems, prosocial, prosociality, trauma, ptsd, adhd, autism, asd, autistictraits, aces, adverseexperiences,
    suicidality, suicidalideation, selfharm, bodyimage, bodysatisfaction, bodydissatisfaction, eatingdisorder, restraint, disinhibition, stressed, anxious, depressed, lonely, happy, sad,
    angry, tired, nervous, calm, relaxed, exhaustion, emotionalexhaustion, depersonalization, depersonalisation, cynicism, personalaccomplishment, bigfive, bigfiveo, bigfivec, bigfivee,
    bigfivea, bigfiven, mbti, enneagram, personality, personalitytype, temperament, menopause, menopausal, menstrual, menstrualphase, cyclephase, cycleday, contraception, contraceptive,
    oralcontraceptive, ocuse, parity, gravidity, gravida, nulliparous, breastfed, breastfeeding, gestationalage, birthweight, bornpreterm, preterm, sleephours, hourssleep, hoursslept,
    hoursofsleep, sleepduration, sleeptime, sleephrs, hrssleep, hourssleeplastnight, sleeplastnight, lastnightsleep, bedtime, chronotype, meq, caffeine, caffeinetoday, caffeineintake,
    coffee, coffeecups, cupscoffee, nicotine, alcoholtoday, alcoholunits, unitsalcohol, alcoholdrinks, drinksweek, drinksperweek, cannabis, marijuana, cocaine, heroin, opioid, opioids,
    tobacco, vaping, vape, druguse, substanceuse, alcoholuse, nicotineuse, physicalactivity, exercise, exercisehours, exercisefreq, exercisefrequency, hoursexercise, hoursofexercise,
    metminutes, metmins, mvpa, sedentary, sedentarytime, steps, stepsday, stepsperday, dailysteps, screentime, hoursscreen, activitylevel, vigorous, moderateactivity, diet, dietquality,
    vegetarian, vegan, fruitveg, etiv, tiv, icv, nwbv, intracranialvolume, greymatter, graymatter, whitematter, greymattervolume, graymattervolume, gmvolume, gmv, wmv, csf,
    hippocampalvolume, hippocampus, amygdala, corticalthickness, wmh, asf, brainvolume, amyloid, ptau, apoe, apoe4, apoegenotype, genotype, haplotype, polygenicscore, prs, dominanteye,
    eyedominance, oculardominance, correctedvision, visioncorrected, glasses, wearsglasses, contactlenses, lenses, visualacuity, acuity, colorblind, colourblind, colorvision, colourvision,
    stereoacuity, hearingloss, hearingaid, hearingaids, dyslexia, dyslexic, stutter, concussion, concussions, tbi, headinjury, seizure, seizures, epilepsy, migraine, heartrate, restinghr,
    hrv, gsr, scl, eda, skinconductance, cortisol, salivarycortisol, oxytocin, estradiol, progesterone, testosterone, meld, vo2max, gripstrength, handgrip, gaitspeed, walkingspeed, tug,
    sixminutewalk, 6mwt, 6mwd, frailty, adl, iadl, functionalstatus, illnessduration, durationillness, diseaseduration, durationdisease, yearsillness, ageonset, ageofonset, chronicity,
    numepisodes, nepisodes, priorepisodes, hospitalizations, hospitalisations, priorhospitalizations, nhospitalizations, suicideattempts, antidepressant, antidepressants, antipsychotic,
    antipsychotics, ssri, cpz, cpzequivalent, chlorpromazine, medload, medicationload, meddose, psychotropic, onmeds, meds, unmedicated, priorlines, priortherapies, priortreatment,
    priorchemo, priorradiation, responder, nonresponder, withdrawn, dropout, dropped, dropoutreason, earlytermination, discontinued, discontinuationreason, reasondiscontinued, adherence,
    compliance, sideeffects, sideeffect, lossfollowup, losttofollowup, ltfu, timetoevent, eventtime, survivaltime, survtime, survivaldays, survivalmonths, survivalstatus, vitalstatus,
    censored, censor, mievent, mievents, strokeevent, cvdevent, chdevent, incidentcvd, relapsed, progressed, mannerofdeath, workaccident, workaccidents, injured, injury,
    injuryseverity, subjectinjury, wingspan, armspan, standingreach, verticaljump, verticalleap, bodyfat, bodyfatpct, musclemass, fortyyard, fortyyarddash, benchpress, broadjump,     killed, wounded, mentalillness, signsofmentalillness, smokes, drinks, erstatus, prstatus, her2, her2status,
    tumorsize, tumoursize, lymphnodes, positivenodes, regionalnodeexamined, regionalnodepositive, tumorgrade, histologicgrade, histologicalgrade, tstage,
    nstage, mstage, astage, ajccstage, chemo, chemotherapy, radiotherapy, weightpounds, weightlb, weightlbs, weightkg, heightin, heightinches, heightcm, skinthickness, skinfold,
    prenatalvisits, bornalive, formofinsanity, formofdisorder, mentaldisorder, bodilycondition, supposedcause, causeofinsanity,
    casualtyseverity, casualtyclass, pedestrianlocation, injurylevel, specificneeds, efficacy, teacherefficacy, mentalhealth, mentalhealthconsequence, mentalhealthinterview,
    mentalvsphysical, physicalhealth, generalhealth, healthstatus, selfratedhealth, srh, workinterfere, seekhelp, helpseeking, soughttreatment, soughthelp, vaccineconcern, facemask,
    washhands, maskwearing, handwashing, socialdistancing, apoe4alleles, hippovol, hippocampalvol, abeta, abeta42, tau, ptau181, birthweightg, birthweightkg, birthwt, bwt, whz, haz, waz,
    baz, muac, vitamina, bac, bloodalcohol, seatbelt, helmet, rpe, traininghours, traininghoursperweek, daystoreturn, returntoplay, returntoplaydays, bodilyinjuries, netflixhours`,
  // How somebody learns, thinks and does in tests.
  grade: `
    iq, fiq, verbaliq, performanceiq, nonverbaliq, fullscaleiq, fsiq, viq, piq, nviq, estimatediq, premorbidiq, nart, wtar, wrat, digitspan, digitspanforward, digitspanbackward, corsi,
    spatialspan, workingmemory, wmc, ospan, operationspan, rspan, readingspan, nback, dprime, raven, ravens, rapm, spm, matrixreasoning, fluidintelligence, gf, gc, crt, cognitivereflection,
    vocabulary, vocab, ppvt, readingability, readingspeed, readinglevel, readingage, mentalage, readingcomprehension, lextale, verbalfluency, semanticfluency, phonemicfluency,
    categoryfluency, letterfluency, trailsa, trailsb, trailmaking, trailmakinga, trailmakingb, processingspeed, immediaterecall, delayedrecall, wordrecall, executivefunction, numeracy,
    literacyscore, financialliteracy, healthliteracy, spatialability, mentalrotation, intelligence, creativity, memory, attention, lastevaluation, previousyearrating, previousrating,
    lastrating, awardswon, trainingscore, avgtrainingscore, averagetrainingscore, engagementsurvey, engagementscore, jobinvolvement, performancescore, pastfailures, classfailures,
    absences, gpa, cgpa, hsgpa, ugpa, gmat, gre, lsat, satscore, actscore, finalgrade, finalexam, midterm, midtermexam, finalscore, mathscore, readingscore, writingscore, sciencescore,
    examscore, testscore, previousscores, previousscore, attendancerate, suspensions, disciplinaryincidents, detentions, personalbest, besttime, chiptime, guntime, nettime, finishtime,
    totaltime, halftime, medal, medals, admissiongrade, entrancescore, entranceexam, sscp, hscp, degreep, mbap, etestp, sscpercentage, hscpercentage, degreepercentage, sscpercent,
    hscpercent, degreepercent, sscmarks, hscmarks, tenthmarks, twelfthmarks, 10thpercentage, 12thpercentage, 10thmarks, 12thmarks, officialtime, projtime, projectedtime, swimtime, biketime,
    cycletime, overallrank, genderrank, divisionrank, divisionplace, genderplace, 5k, 10k, 15k, 20k, 25k, 30k, 35k, 40k`,
  // Which languages somebody speaks, how well, and where they come from.
  nationality: `
    nativelanguage, nativelang, nativespeaker, isnative, nativeenglish, nativeenglishspeaker, englishnative, nativeornot, firstlanguage, firstlang, secondlanguage, mothertongue,
    homelanguage, languagehome, languageathome, langhome, l1, l2, l2proficiency, l1proficiency, languageproficiency, l2aoa, aoa, ageofacquisition, aoaenglish, l2exposure, lengthofresidence,
    lengthresidence, lor, englishfluency, englishproficiency, englishlevel, englishability, englishskill, fluency, fluencyenglish, nlanguages, languages, numlanguages, numberoflanguages,
    numberlanguages, languagesspoken, otherlanguages, bilingual, multilingual, monolingual, bilingualism, bilingualstatus, speakenglish, speakseng, speakeng, accent, dialect,
    regionalaccent, yearsincountry, yearsinus, yearsus, yearsinusa, yearsinuk, bornus, bornabroad, bornusa, usborn, usborncitizen, foreignborn, nativeborn, nativity, immigrant,
    immigrantstatus, immigrationstatus, immigrationyear, yearimmigrated, ageimmigration, ageatimmigration, agearrival, generationstatus, immigrantgeneration, migrant, migrationbackground,
    migrationstatus, migranthistory, refugee, refugeestatus, idp, idpstatus, citizen, uscitizen, citizendesc, iscitizen, acculturation, countryorigin, regionorigin, countryoforigin,
    originregion, nationalorigin, noc, ioc, ioccode, fed, fedcode, federation, legalstatus, asylumstatus, displaced, displacementstatus, international, internationalstudent, whereborn,
    foreigner, pctenglish, englishexposure, languageexposure`,
  school: `
    yrsedu, yrseduc, yrsed, eduyrs, eduyears, educyears, edyears, edyrs, educationyrs, yearsedu, yearseduc, yearsed, yearseducation, yearsschool, yrsschool, schoolyears, educ, edu,
    education, educationlevel, edulevel, educlevel, educationgroup, highesteducation, college, collegegrad, collegedegree, hsgrad, degree, mothereducation, fathereducation, motheredu,
    fatheredu, mothereduc, fathereduc, momed, daded, momedu, dadedu, maternaleducation, paternaleducation, maternaledu, paternaledu, mated, pated, parenteducation, parentaleducation,
    parentedu, parented, mateduc, pateduc, highestparenteducation, highschool, hs, ged, higher, highered, gradschool, phd, bachelors, masters, somecollege, literate, literacy, canread,
    canwrite, timetodegree, yearinschool, classyear, studentstatus, isstudent, fulltimestudent, schoolsup, testprepcourse, loe, meduc, feduc, qualification, qualifications,
    previousqualification, motherqualification, fatherqualification, highestgrade, highestgradecompleted, everattendedschool, attendingschool, inschool, currentgrade`,
  'job-title': `
    motherjob, fatherjob, motheroccupation, fatheroccupation, momjob, dadjob, mjob, fjob, maternaloccupation, paternaloccupation, occupationalclass, occupationclass, socialclass, employed,
    unemployed, retired, employmentstatus, workstatus, workingstatus, jobstatus, employstatus, laborforce, laborforcestatus, laborstatus, labourforce, hoursworked, workhours, hoursperweek,
    workinghours, selfemployed, occupation, occupationcode, occcode, workclass, healthworker, healthcareworker, essentialworker, mainactivity, mainoccupation, econactivity,
    economicactivity, parttimejob, fulltime, parttime`,
  salary: `
    earn, earnk, earnings, earning, logearn, logearnings, wages, takehome, takehomepay,
    ses, sesladder, subjectiveses, macarthur, macarthurladder, ladder, sesscore, hollingshead, parentincome, parentalincome, familyincome, hhincome, householdincome, incometoneeds, wealth,
    wealthindex, wealthquintile, assetindex, assets, foodinsecurity, foodsecurity, foodinsecure, foodstamps, snap, medicaid, deprivation, poverty, povertyscore, povertystatus, fpl,
    subjectivestatus, financialstrain, financialstress, default, defaulted, indefault, loandefault, creditdefault, defaultflag, loan, loans, hasloan, personalloan, personalloans,
    housingloan, homeloan, carloan, autoloan, studentloan, studentloans, loanamount, loanamnt, loanstatus, loanpurpose, mortgage, hasmortgage, mortgageamount, overdue, pastdue, daysoverdue,
    dayspastdue, bailamount, bondamount, totalbondamount, savingaccounts, savingsaccount, savingsaccounts, savingstatus, savingsstatus, savings, checkingaccount, checkingaccounts,
    checkingstatus, checkingbalance, creditamount, creditlimit, limitbal, installmentrate, installmentcommitment, installmentplans, existingcredits, otherdebtors, otherparties, debtratio,
    debttoincome, dti, billamt, billamount, payamt, payamount, cardspend, cardspending, spendingscore, spending, monthlyspend, annualspend, totalspend, avgspend, medicalcharges,
    insurancecharges, medicalcost, medicalcosts, medicalexpenses, healthcareexpenses, healthcarecoverage, capitalgain, capitalloss, netpay, incomegroup, incomecat, incomecategory, inccat,
    incgrp, luxury, ownscar, ownshouse, ownshome, homeowner, owncar, ownrealty, ownhome, flagowncar, flagownrealty, landowned, landsize, landarea, livestock, cattle, assetsowned,
    prizemoney, careerearnings, careerprizemoney, careerwinnings, winnings, purse, prizeamount, income, credit, annuity, utilizationratio, opentobuy, debtor,
    scholarship, scholarshipholder, tuitionfeesuptodate, tuitionpaid, wage, lwage, logwage, lnwage, hourlywage, lincome, logincome, incomepoverty, loanterm, loanamountterm, coapplicant,
    cosigner`,
  family: `
    nchildren, childrenn, nchild, nchildu5, nchildrenu5, childrenunder5, childrenunder18, nkids, numkids, haschildren, haskids, siblings, nsiblings, nsibs, numsiblings, onlychild, twin,
    twins, zygosity, parentsmarried, parentsdivorced, parentaldivorce, singleparent, twoparent, parentstatus, parentstogether, livingarrangement, livingsituation, livesalone,
    cohabiting, householdsize, hhsize, peopleinhousehold, elderly, nelderly, dependents, familystructure, familystatus, familyrelationship, petowner, caregiver, caregiverstatus, urban,
    urbanicity, rural, urbanrural, housing, housingtype, hometype, houseownership, ownershp, homeownership, firstgen, firstgeneration, adopted, orphan, illegitimate, legitimate, birthorder,
    parentsalive, fatheralive, motheralive, kidsdriving, famsup, familysupport, widow, freelunch, frl, reducedlunch, watersource, housetype, housematerial, toilet, toilettype, electricity,
    rentorown, ownorrent, sibs, brthord, numdep, ndep, fammembers, familymembers, nfamily, familysize, zyg, orphanstatus, birthcertificate, infostered, fosterchild`,
  // What the police, courts and prisons know of somebody.
  'criminal-record': `
    armed, allegedlyarmed, unarmed, flee, fleeing, fled, forcetype, typeofforce, resistance, weapon, weapontype, violation, violations, arrest, arrested, isarrested, everarrested, charged,
    convicted, conviction, convictions, jailed, incarcerated, incarceration, juvenile, prison, recidivism, recidivist, recid, rearrest, rearrested, reconviction, paroled, parole, onparole,
    onprobation, violentrecid, dui, felony, felonies, misdemeanor, misdemeanors, officercharged, drugsrelatedstop, stopreason, stopoutcome, contraband, delinquent, delinquency,
    victimization, victimisation, previouscrime, priorcrimes, sentencelength, plea, verdict, priortickets, pointsonlicense, pointsonlicence, speedingtickets, duis`,
  // How long somebody has worked, and how they like it.
  'work-experience': `
    timespendcompany, timeatcompany, yearsatcompany, yearscompany, monthscompany, lengthofservice, lengthservice, yearsservice, yrsservice, yearsofservice, tenureyears, jobtenure, yearsjob,
    yearsinjob, yearsrole, yearsinrole, yearsexperience, yrsexperience, yearsofexperience, experienceyears, experience, workexperience, workex, workexp, priorexperience, employmentlength,
    emplength, employmentduration, attrition, ispromoted, promoted, turnoverintention, intenttoleave, intentiontoleave, quitintention, jobsatisfaction,
    satisfactionlevel, worklifebalance, wlb, workengagement, jobstress, jobsecurity, skills, finalgame, lastgame, firstgame, finalmatch, lastmatch, lastappearance, firstappearance,
    enlisted, enlistmentdate, enlistdate, dateenlisted, deserted, mustered, musteredin, musteredout, mustereddate, exper, yearsteaching, teachingyears, yearsinteaching, yearspractice,
    intenttostay, intentiontostay, tenureband, yearstenure, flightrisk`,
  'marital-status': `
    marstat, maritalstat, marital, married, evermarried, divorced, single, partnered, inrelationship, romantic, romanticrelationship, datingstatus, relationship`,
  interest: `
    musicaltraining, musictraining, yearsmusic, musicyears, musicaltrainingyears, yearsmusicaltraining, yearsoftraining, musicexperience, musician, musicality, playsinstrument, gaming,
    gamingexperience, gamesperweek, videogames, videogamehours, videogame, hoursgaming, gamer, vrexperience, socialmediause, socialmediahours, hourssocialmedia, internetuse, tvhours,
    hourstv, smartphoneuse, phoneuse, hobby, hobbies, sports, athlete, studyhours, hoursstudied, hoursstudy, weeklystudyhours, goingout, extracurricular,
    extracurriculars, commutetime, commute, volunteering, backhand, favouritegame, favoritegame, playstyle, favoritecolor, favouritecolour, favoritefood, favouritefood,
    favoritemusic, favouritemusic, favoritesubject, favouritesubject, favoriteteam, favouriteteam, favoritesport, favouritesport, studyhoursperday, studyhoursperweek, dailystudyhours,
    socialmediahoursperday, screenhours, extracurricularparticipation, extracurricularactivities`,
  politics: `
    politicalorientation, politicalideology, ideology, politicalviews, politicalview, politicalleaning, politicalleft, politicalid, politicalidentity, polviews, polori, politics,
    conservatism, liberalism, conservative, liberal, leftright, socialconservatism, economicconservatism, partyidentification, partisanship, partisan, voted, voterturnout, turnout,
    votechoice, vote, trustgovernment, trustingovernment, trustpolitics, politicaltrust, trustpolice, institutionaltrust, sdo, socialdominance, rwa, authoritarianism, nationalism,
    patriotism, populism, politicalinterest, politicalknowledge, presvote, votedfor, voteintention, registeredvoter, registeredparty, partyreg, partyregistration, partyaffiliation,
    unionmember, unionmembership, dwnominate, nominate, cookpvi, polparty, libcon, libconservative, politicalparty`,
  belief: `
    religious, religiousness, religiosity, spirituality, spiritual, churchattendance, prayer, prays, believesgod, beliefingod, religiousaffiliation, attendservices, atheist`,
  ethnicity: `
    ethnicitysimplified, racesimplified, ethnicitygroup, raceethnicity,
    motherrace, fatherrace, maternalrace, paternalrace, white, black, asian, nonwhite, minority, minoritystatus, poc, raceeth, racecat, racegroup, ethnicgroup, ethnicidentity, skincolor,
    skincolour, caste, tribe`,
  appearance: `
    handedness, handed, lefthanded, righthanded, dominanthand, handednessscore, handpreference,    eyecolor, eyecolour, haircolor, haircolour, hairstyle, hairlength, facialhair, skintone, tattoo, tattoos, hair, eyes, beard`,
  death: `
    dthdt, dthdtc, dth, deathdate, dateofdeath, yeardied, deathyear`,
  age: `
    agegroup, agecat, agegrp, ageband, agebin, agebracket, agerange, agecategory, agemonths, agemos, ageyears, ageyrs, agemo, ageindays, agedays, monthsold, generation`,
  'date-of-birth': `
    yob, birthyr, birthyear, yearbirth, yearofbirth, birthmonth, byear, dobyear, birthcohort`,
  union: `
    union, unionized, unionised, unionstatus`,
  gender: `
    female, male, woman, man, gender, sex, genderidentity, transgender, ismale, isfemale, sexassigned, sexatbirth, birthsex, nonbinary`,
  'sex-life': `
    lgbt, lgbtq, lgbtqia, sexualorientation, orientation, sexuality, sexualidentity, kinsey, heterosexual, sexualactivity, sexuallyactive, sexualpartners, nsexualpartners, numpartners,
    lifetimepartners, affairs, naffairs, extramarital, virgin, contraceptiveuse`,
};

/** A phrase → the item. */
export const studyWords: ReadonlyMap<string, string> = new Map(
  Object.entries(lists).flatMap(([item, text]) =>
    text.split(',').map((phrase) => [phrase.trim(), item] as const),
  ),
);

/** Of them, those that are settings and standings of accounts where people log in or are written to. */
export const vague: ReadonlySet<string> = new Set(
  'killed injured wounded injury relapsed progressed responder nonresponder adherence discontinued armed fled flee weapon plea ladder assets wealth snap fed noc lor aoa prs eda scl csf tug crt gf gc cattle promoted deserted enlisted mustered vocabulary vocab literacyscore numeracy turnout partisan partnered ideology hs ged phd masters minority attention memory credit default defaulted steps voted vote dropped dropout withdrawn international happy sad tired calm l1 l2 single conservative liberal politics creativity activitylevel reported fed owned savings purse winnings spending charged lenses hobby gaming commute white black restraint suppression relationship onset higher half compliance displaced'.split(
    ' ',
  ),
);

/** Of them, those that are counts where their opposite stands beside them. */
export const opposites: ReadonlySet<string> = new Set(['female', 'male', 'woman', 'man']);

/** Of them, those that a firm keeps of its staff as how far they are in leaving it. */
export const standings: ReadonlySet<string> = new Set(
  'employed retired employmentstatus workstatus workingstatus jobstatus employstatus hoursworked workhours hoursperweek workinghours'.split(
    ' ',
  ),
);

/** Of them, those that tell what somebody is like wherever several stand together. */
export const traits: ReadonlySet<string> = new Set(
  `neuroticism conscientiousness openness extraversion extroversion agreeableness selfesteem selfefficacy lifesatisfaction wellbeing happiness resilience burnout stress anxiety depression loneliness empathy impulsivity
   rumination mindfulness positiveaffect negativeaffect narcissism psychopathy machiavellianism optimism sleepquality fatigue qualityoflife qol socialsupport alexithymia procrastination perfectionism`.split(
    /\s+/,
  ),
);
