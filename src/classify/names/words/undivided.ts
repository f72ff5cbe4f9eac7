import { wordList } from '../word-list.ts';

/**
 * English words that are no compound of the words they look put together from, nor a misspelt one: a `passage` is no age, a
 * `design` no date, a `signpost` none either. Of WordNet 3.1 (wordnet.princeton.edu, which may be used freely) those that
 * would otherwise be taken for an item.
 */
export const undividedWords: readonly string[] = wordList(`
  abkhasian accompany acellular aforethought afrasian afterimage aftermath afterpains afterpiece afterthought
  afterward afterwards aggravator airmailer airship alienage alismales alumroot ambassadress ameloblast anchorage
  antimatter apprenticeship approbation arcdegree asheville attest attestator attester australasian avocation
  babytalk backchat backdoor backdown backhand backplate backspin backswimmer backward backwards baldhead bandage
  bandleader bankhead banknote bankroll bantamweight barnum bartlesville baseborn basketmaker bassinet battleship
  beachhead beforehand benedict benefact benefaction benefactress bestseller betoken bigos billfish billhook
  biofeedback birdcall birdhouse birdwatch bitchiness biteplate blackbeard blackmailer blockage blockhead
  blockhouse bloodline bloodmobile bloodshot bloodstream bluebeard bluebill bluehead boardinghouse boatbill
  boathouse boatload bodybuilding bodywork boilerplate bondage bondholder bonehead bookclub bookdealer bookmaker
  bookmobile bookplate bookseller bootmaker bougainville boxershorts bradstreet brazzaville breakage breastplate
  bucktooth butcherbird byname byroad candid capsid captainship caracas cardhouse cartage cartload cartroad
  casework cashcard castaway castrate castrated castration cattleship caucasian cellblock centerfielder centerline
  centerpiece centrepiece championship chancellorsville changeover chapterhouse charterhouse chasid chatroom
  chattel checkbook childcare childproof chino chinos chipping churchwarden classics classwork clearstory clerkship
  clientage clockmaker clockwork clubby clubfoot clubhead clubhouse coeducation coffeehouse colonialist combust
  commenter compaction companionship compass compatriot compliant compline comport conacaste contribute convictfish
  copperplate copyedit copyholder copyread copywriter coreid corporal correlate correlation corsage counterbalance
  counterchallenge counterweight courthouse courtship coville cranesbill crossbill crosscheck crosshead crossroad
  crossroads crosstown crownbeard cruiserweight customhouse customshouse cybercrime deactivation deadhead deadlock
  deadlocked deathwatch decipher deckhand decommission deface defiance defiler degeneration denominator denote
  desalt design designed designer detest devote devoted dextroglucose diaphone diatribe dictaphone diffident
  diffused diffuser diplomatical disabuse disabused disapprobation disincentive disorganisation disorganization
  dispread disqualification dissenter dissident distribute dockage dockhand dockworker doctorfish doctorspeak
  dogsbody doorhandle doorlock doorplate doorpost doubletree downcast downdraft downmarket downplay downspin
  downstream downtime downtown downward downwards draba drawnwork dropline dropping droppings druggist dumbwaiter
  earphone ectoblast electroplate elisabethville endoblast endplate entoblast epicenter equipage equipping
  equivocation erythroblast escapology espouse eurasian evansville evocation excavator extracellular extralegal
  extrasystolic eyetooth faceplate farmhand farmhouse farmland fatherland fayetteville featherweight fibroblast
  fieldhand fieldwork filmmaker fingermark fingerpost firsthand fishnet fishplate flagship flagstaff flathead
  flatwork flexile floorwalker flowage flowchart flyweight footnote footplate footrace footwork forethought
  foretoken fosterage framework freehand freeload freemail freemason freetown freightage frontage frontward
  frontwards fullback gadabout gainesville gainsborough gander garmentmaker gatehouse gatepost generalship
  geopolitics goalpost goldplate goldworker golfclub gradation graybeard greengrocer greengrocery greenhouse
  greenmail greenmarket greensick greensward greenville greybeard guardhouse guesswork guestworker guidepost
  hairline hairnet hairpin hairstylist handbill handiwork handline handlock handmade handstamp handwork handwrite
  harborage harbourage hardheads hardline headcheese headdress headfirst headfish headhunter headland headlight
  headlock headlong headphone headpiece headpin headrace headrest headship headstone headwaiter headwater
  heartbreaker heavyweight hebrides heckelphone hereabout hereabouts heterozygosity hiccough highroad hogshead
  holidaymaker homebody homemade homemaker homeward homewards horsehead horseplay hostage hotplate housebreaker
  housework hundredweight huntsville hydromorphone hypoblast imbalance immobile impulse incendiary incorporation
  independent indiscipline ingratitude inmarry insipid intermediary internship intracellular intropin intuition
  invocation jacksonville jailhouse jobcentre jobholder judgeship keynote knockabout knoxville lagerphone
  landholder landlocked landward landwards layabout leadplant leftover leftovers lettercard letterhead letterpress
  libreville lieutenant lifeline lifesaver lifework lighthouse lightship lightweight lineage loadstar loadstone
  lockage lockdown lockmaster lockring lockstep longbeard longhand longshot longtime louisville lovesick lunchtime
  lymphoblast mainline mainstreamed makeweight manhandle manslayer marabout maritime maritimes martial massage
  masthead matchlock matchmaker mealtime meantime mediation meditation meetinghouse megaloblast melanoblast
  melville merrymaker mesoblast messuage metacenter metacentre microbalance microphone middlebreaker middleweight
  midline midrash midsection midships midwatch milepost millidegree misaddress mishandle mismarry misstatement
  modicon moneylender moneymaker monkfish monoblast moth motherland motherwell mothproof motile multicellular
  multinational musclebuilding myeloblast nameplate nashville nearby neckline netmail neuroblast newborn newmarket
  newsagent newscast newsdealer newsvendor newswriter nightrider nighttime nightwalker nightwork ninepin ninepins
  nome notecase notional obsession officeholder oldline openbill opencast openhandedness openwork organon
  osteoblast outbalance outbuilding outcaste outweigh overactive overactivity overbalance overcall overcast
  overcompensation overfull overhand overhead overload overloaded overmaster overpass overplay overplus
  overreaction overstate overstatement oversubscribed overtax overview overwork overwrite palmales palmitin
  panhandle pantywaist paperweight paperwork paradise paramilitary paraparesis paraprofessional parapsychologist
  paratrooper parentage parttime passage passerby passover patronage patternmaker paymaster peerage pennyweight
  persephone personage phasianid photocell photochemical photojournalist photomechanics photometric photosphere
  piecework pierid pilgrimage pillage pilotage pilotfish pilothouse pinhead pinnace pinpoint placeholder
  placeseeker plainspoken plantagenet platitude playact playacting playactor playbill playbook playday playfully
  playhouse playlist playmaker playroom playschool playtime poetical polyphone portage porterage porterhouse
  positron possession postage postcard postdate posthouse postmark postposition postpositive prelate prepacked
  presage presbyopic pressmark presume printmaker prizefighter procession procnias profuse proofread propositus
  proscription provocation pullback punchboard pushpin quandong quarterstaff quizmaster raceabout racecard
  radioactive radioactivity radiobiologist radiophone radiophoto radiophotograph radiotelephone radiotherapist
  ratepayer readapt reconnaissance redesign redistribute redmaids refraction refractive refractivity refreshfully
  regimental regimentals reinstatement rename reportage repossess repossession resuspension retraction retractor
  ringleader ringmaster roadblock roadhouse rooftree rootage roundabout roustabout runabout sabertooth safebreaker
  safeguard saltworks sawtooth scarcity scarface schoolhouse schoolteacher schooltime schoolwork screenplay
  searchlight secondhand seedtime semitropics sepaline setscrew seville shareowner sheepshead shelterbelt
  shipbuilding shipload shipowner shipside shirtwaist shoebill shoemaker shoetree shopfront shopwalker shopwindow
  shortage shorthand shrillness sideline sidereal sideroblast sideward sidewards sightread signage signboard
  signpost silkscreen silverplate skinhead skinheads sleepwalker slipping smallholder smatter smokehouse
  smokescreen snapline snipping snowmobile sociobiological sociobiologist sociopath soldierfish sorehead sousaphone
  spaciotemporal spatiotemporal speakerphone speechmaker speechwriter splitsville spokeswoman spongioblast
  sportscast sportswriter sprayer springtime stagecoach stagehand starkey starship statehouse steamfitter steamroll
  steamship steelmaker steelworker steelworks stewardship stillness stipendiary stockholder stockinet stonechat
  stoneface stonemason stonework stopping stopwatch storehouse storeroom storyline straits strapping
  streamline streetwalker strongroom studentship studhorse subtropics sunscreen supercharge supercharged
  supercharger superfamily superhuman superincumbent superload superorder superposition supersession superstructure
  supertax supertitle surgeonfish suspension tailorbird tailrace tailspin takedown tankage taxidriver teamwork
  telephoto telephotograph temporal thereabout thereabouts thirdhand thumbscrew tillage timework tinplate tinsnips
  tisiphone tocqueville tollhouse toolhouse toolmaker toothpick topspin touchline touchscreen townsend trailhead
  traineeship transactor transformer transnational transporter transposition treason tripping troopship trophoblast
  tropics troublemaker truckage trusteeship turnabout turnip typecast typeface typewrite typewriter unbalance
  undated underactive underage underbody underboss underhand underline underpass underpin underplay underscore
  underseal underseller undershot undersign understate understatement underwrite unicellular upcountry usefully
  vaudeville vespasian vibraphone viceroyalty viewpoint villainage viscounty vivacity waistline walkabout warship
  watchband watchfully watchmaker watchstrap watchtower watchword waterline waterlogged watertown waterworks
  waveguide weatherstripping wellhead welterweight whereabouts windscreen winemaker wirework wordnet wordplay
  postgres workhouse workload workshop yearning youthfully zygnemales
`);
