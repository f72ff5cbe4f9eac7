import { wordSet } from '../word-list.ts';

/**
 * Words with the ending of one who does something, and no people: those of columns and tables, and those of WordNet 3.1
 * (wordnet.princeton.edu, which may be used freely) that no person is called by.
 */
export const noAgents = wordSet(`
  abrader absorber accelerator accentor accipiter acipenser activator actuator adapter adaptor adductor advertiser
  aerator aerobacter aerogenerator affenpinscher africander afterburner agglomerator aggregator airliner airmailer
  alabaster alder alkaliser alkalizer alligator allowlist alter alternator amber amplifier analyser analyzer anchor
  angledozer annunciator answer anteater antechamber antenna antimatter antler aorist apogee appenzeller appetiser
  appetizer applicator aquifer arbalist arrester asphyxiator aspirator assistant atomiser atomizer attainder
  attenuator author autoinjector autoloader automaker backgrounder backhander backlist backspacer backswimmer
  baluster banger banister banner banter barretter barrier barter batter battery bawbee beaker beaner beaver
  bedchamber bedder bedsitter beeper bender bestseller bialystoker bicker bimester binder birdfeeder bister bitter
  blacklist blazer bleacher blender blinder blinker blister bloater blockbuster blocker bloomer blooper blotter
  blower blubber blunder blusher bluster bobber bodensee boiler bolster bomber boneshaker bookmarker booster bootee
  border boulder bowlder bracer breathalyser breathalyzer breechloader broadcaster broiler bronchodilator brooder
  browser bubbler buckler buffer archiver builder bulldozer bumblebee bummer bumper bundler bunker burner burster butter buzzer
  cackler cadaster cadaver calculator calender caliber caliper calliper calypter camber cancer candlesnuffer
  canecutter canister canker cannister canter cantilever capacitor carabiner carburetor carburettor carmaker casper
  castor catheter censer censor center centner centre chamber chamfer chanter chapiter chapter character charter
  chatter checklist chelifer chester chickadee chigger chiller chimpanzee choler chopper chowder chukker cinder
  cipher clabber clamber clanger clatter cleaner cleanser cleaver cliffhanger clincher clinker clipper clobber
  clodhopper cloister clover clowder clumber cluster clutter clyster coagulator coatee cockchafer cocker coffee
  coffer colander collector collider collimator color colour colter coluber committee commutator compiler
  compressor condenser conditioner condor congenator congener conger conifer conker connecter connector consist
  constant constrictor consumer container contour controller converter convertor cooker cooler cooter copier
  copolymer copper copyholder coriander corker corner corridor corvee cotoneaster coulter counter counteroffer
  coupler cover cowcatcher cracker crapper crater crawler creamer creeper critter croaker crucifer cruiser cruller
  crupper crusher cucumber cullender cunner cupper curler cursor cutter cylinder dagger dampener damper dander
  danger darter daughter debugger decanter decoder decor decree deerstalker defibrillator deflator deflector
  defoliator defroster degree dehumidifier deicer dejeuner demisemiquaver demister demodulator demurrer denominator
  denver denylist depilator depressor dermacentor derringer descriptor destroyer detector detonator dialyzer diaper
  dibber differ diffuser diffusor digester digitiser digitizer dilater dilator dimmer dinner diopter dipper
  disambiguator disaster disclaimer dishwasher disorder dispenser dissolver distemper divider divisor dnieper
  dodder doojigger doorknocker doorstopper doppelzentner dormer doubler dowitcher downer drawer dredger dresser
  driver dropper dryer dulcimer dumbwaiter dumper dumpster duplicator duster easter editor eggbeater eighter
  elastomer elater elevator eliminator emitter emmentaler emmenthaler employee enantiomer encoder encounter
  enhancer enlarger enlivener enter enteroceptor entlebucher entree eoraptor epilator equaliser equalizer equator
  eraser error escalator eucharist exerciser exist exporter extensor exterior exteroceptor extinguisher extractor
  eyeliner factor fader falter feather fee feeder feeler fender fertiliser fertilizer fester fetcher fetter fiber
  figeater filler filter finder finger firecracker firelighter flamethrower flavor flavorer flavourer flicker
  flipper floor flounder fluster flutter flycatcher flyer flyswatter fodder foetor folder footer footlocker
  foraminifer forefinger forequarter formatter former franchisor frankfurter free freebee freezer freighter
  freshener fricassee frisbee fritter froghopper fryer gaiter galician galilee gander garner garter gather gauffer
  gender generator germander gerrymander geyser gibber ginger girder glacier glider glimmer glister glitter
  gloucester glower gnatcatcher gnawer goatee goiter goosander gossamer grader grant grasshopper grater graver
  grinder grounder grouper guarantee guilder gusher gutter gyrostabiliser gyrostabilizer hackee halobacter halter
  hamper hamster handler hanger harbinger hasher hawser haymaker header heater heifer helicopter heliobacter
  hellbender helper hemidemisemiquaver hemodialyzer highlighter hindquarter hogchoker holder holler holster
  honeybee honeycreeper hooter hopper howitzer howler humber humblebee humidifier humvee hunger hymenopter
  hypercoaster icebreaker identifier igniter ignitor immunosuppressor impairer impeller importer incinerator
  incisor incubator indexer indicator inductor inflater inflator inhalator inhaler inhibitor initializer injector
  inspector installer instant instillator insulator integer interceptor interior interoceptor interrupter inverter
  invigorator isolator isomer iterator jabber jaeger jammer jasper jawbreaker jetliner jigger jitter joiner jointer
  jotter jubilee juniper jupiter karabiner katzenjammer keister kelter kicker kicksorter kilter kingfisher kipper
  kissimmee kittee knuckler kosher laager lachrymator lacrimator ladyfinger lammergeyer lancaster lander landler
  lantern larder laser laticifer latter laughter launcher lavender layer leafhopper leaner leather ledger leicester
  leister letter levanter levator lever lighter limber limiter liner linter lipitor lippizaner liquidiser
  liquidizer list listener litter loader lobster locker logger looper lopper lopressor loudspeaker louver
  lubricator lucifer lugger lumber luster lychee lycian madder maiger mailsorter major mallee mammee manatee
  manchester maneuver manger maniraptor manner manslaughter marker marquee masseter master matinee matter mcalester
  meander merganser merger meteor meter middlebreaker midsummer midwinter milcher milker milwaukee mincer
  minesweeper minifier miniver minster mirror misnomer mister mixer modifier moistener molter moniker monitor
  monomer motivator motor moulter mouser mouthbreeder mudder mudskipper mudspringer muenster muffler multiplexer
  multiplier munchener murder muster mutter myocastor myxobacter nebuliser nebulizer neofiber neurotransmitter
  neuter never nicker nightcrawler nightwalker nitrobacter noisemaker nonconductor noreaster northeaster
  northwester number numerator nutcracker obliterator observer obturator offer okeechobee oleander oleaster onager
  opener operand operator optimizer orbiter order ordovician ornithopter orthopter oscillator other outer outrigger
  ovipositor owner oxidiser oxidizer oyster oystercatcher pacemaker pacesetter packer painkiller palaver panther
  panzer papaver parameter parser paternoster patter pecker pedigree pepper perambulator percolator percussor
  perigee persist pewter phalanger philter photocoagulator physeter piaster pictor pier pilaster pillar pilsener
  pilsner pincer pinger pinner pinscher placer planer planner plant planter planthopper plaster plasticiser
  plasticizer plattensee platter player playlist plessor plier plunder plunker pointer polder pollinator polyester
  polymer porker porringer poster potboiler potholder pounder prancer precipitator predicator prefer prehensor
  pressor pricelist pricker primer printer processor proffer profiler projector pronator propeller proper
  proprioceptor protist protoctist protractor provender provider psalter publisher pucker puffer purifier puttee
  puzzler quadrant quarter quaver query quickener quicksilver quiver racerunner radiator rammer rangefinder
  rangifer rappee raptor rasher raster rathskeller rattler reader reamer receiver recliner reducer reefer reflector
  refresher refrigerator register regulator reinforcer rejoinder relaxer remainder reminder render renderer
  repartee repeater represser repressor reproducer rescriptor resist resistor resolver resonator respirator
  restaurant resuscitator retractor retriever revolver roadrunner roadster rochester roller rooster rotifer
  rotor rottweiler router rubber rudder rugger ruler rummer runner salamander saltpeter saltshaker salver sampler
  sandblaster sander sandhopper sandpiper saucer saunter saver scaler scamper scanner scarer scatter scauper
  scavenger scepter scheduler schist schnauzer schooner scomber scooter scorcher scorper scoter scraper screener
  screwdriver scriber scuffer scunner scupper secreter secretor selector seltzer semester semiconductor semiquaver
  semitrailer sender sensitiser sensitizer sensor separator sepulcher sequenator sequencer serger server settee
  setter sevener sharpener shimmer shiner shinplaster shirtwaist shirtwaister shiver shortener shortlist shoulder
  shower showstopper shredder shrimper shudder shunter shutter sidesplitter sidewinder signer silencer silver
  simmer simper simulator sinker sinoper skewer skyscraper slander slater slaughter slider slipper sliver slobber
  slumber smacker smelter smolder smoulder sneaker snicker snickersnee snigger snooker snuffer soccer softener
  soiree solder solenogaster solver sorter sounder southeaster southwester spacer spanner sparker sparkler spatter
  spawner specter spelter sphincter spider spinnaker splasher splatter splinter splitter splutter spoiler spondee
  springer sprinkler spritzer sputter squeaker squeegee squeezer squelcher squirter stabiliser stabilizer stagger
  stammer stapler starter stator stavanger stayer steamer steeper steeplechaser steriliser sterilizer sternutator
  sternwheeler stertor sticker stiffener stinger stocker stomacher stopper straightener strainer streamliner
  strengthener stressor stretcher stroller stumper stumpknocker stutter subcommittee subwoofer sulfur summer
  sumpter super superslasher supertanker supertwister supinator supper supplier surrebutter surrejoinder surrender
  suspender suspensor suttee swatter sweater sweetener switcher synchroniser synchronizer tabulator tailor
  tallahassee tamper tanager tanker taper tatter tearjerker teaser teepee teeter teetertotter teleprinter
  teleprompter teletypewriter telfer telpher temper tenant tender tenderiser tenderizer tenner tennessee tenpounder
  tensor tenter tester theater theatre thermistor thermoregulator thickener thinner thrasher threader three
  thresher thriller thunder thundershower thysanopter ticker tickler tiebreaker tiger timber timer tinder titfer
  titrator titter toaster toffee tokenizer tombigbee toner totalisator totaliser totalizator totalizer toupee
  tracker tractor trafficator trailer tranquilizer tranquilliser tranquillizer transceiver transducer transfer
  transformer transistor transmitter transpiler transporter trawler tree treehopper trigger trimer trimester
  trochanter trotter trouser tumbler turbogenerator tusker tusser tutor tweeter tweezer twinkler twister twitter
  twitterer twofer typewriter ulcer ulster umbellifer under upper ureter utahraptor validator vaporiser vaporizer
  variant vasoconstrictor vasodilator vasopressor vector velociraptor vendor ventilator vesper vibrator viewer
  viewfinder vinegar voucher wafer waitlist waiver waldmeister walker wallflower wampee warmer washer waterfinder
  weakener weather weedkiller weewee weimaraner welter wester westminster whacker whicker whimper whisker whisper
  whitelist whitener whoopee whooper whopper wicker winchester windbreaker windcheater windjammer windsor winter
  wiper wishlist wobbler wonder woodborer woodcreeper woodhewer woodpecker woofer wordfinder worker wrapper wringer
  writer yarder zapper zeitgeist zimmer zinger zingiber zipper zoster
`);

/** Ends of words for things, measures, months and the like: `newsletter`, `turnover`, `diameter`. */
export const thingEnds =
  /(?:meter|center|centre|letter|ember|ober|over|ther|fter|order|folder|header|filter|cluster|server|layer|character|container|counter|number|register|sponder|vector|sector|factor|motor|sensor|error|processor|reactor|degree|fee|indicator|flower|burger|paper|water|power|liter|computer|hammer|bladder|ladder|powder|tower|receptor|charger|sucker)$/;
