import { states } from "../us/states.js";
import type { PositionalGrammar } from "../positional-grammar.js";

/** How addresses are written in English, in whatever country. Street words: USPS Publication 28, appendix C, and British use. */
export const english: PositionalGrammar = {
  kind: "positional",
  houseFirst: true,
  streets:
    "street st str road rd avenue ave av lane ln drive dr drv court ct close cl place pl square sq terrace ter terr tce crescent cres way walk wlk row rise grove gr hill gardens gdns garden mead mews parade view " +
    "boulevard blvd blv circle cir cr highway hwy parkway pkwy pky trail trl turnpike tpke expressway expy freeway fwy loop path pass pike plaza plz point pt ridge rdg run alley aly bend bnd branch bridge brg " +
    "bypass byp causeway cswy common cmn commons cmns corner cor cove cv creek crk crossing xing crossroad xrd crossroads dale drove end esplanade extension ext fall falls fork gate gateway glen green grn " +
    "harbor harbour heights hts hollow holw island isle junction jct key knoll lake landing lndg manor mnr meadow meadows mdws mill motorway mtwy orchard orch oval overlook park passage passageway pine pines plain " +
    "quay ramp rest ridgeway roundabout route rte shore skyway speedway spring springs spur station stravenue summit track trace trafficway tunnel turn underpass union valley via viaduct village vista wall wharf " +
    "wood woods wynd yard brae bank embankment embank side beltway arcade approach avenida market rope_walk ropewalk furlong rue grange lawn lawns croft garth chase dell vale holt nook",
  weakStreets: "way side green end point view park gate market common corner cross crossing hill wood run loop path pass rest place bend turn track trace key field row line rise station bank approach fall falls grove summit square drive lawn lawns chase dell vale nook",
  streetEndings: "",
  streetStarts: "rue highway hwy state_highway state_route county_road county_rd co_rd country_road interstate fm route rte calle via avenida camino alameda state_road cr us_highway avenue_of",
  wholeStreets: "broadway bowery strand piccadilly cheapside embarcadero whitehall ropewalk cornmarket haymarket kirkgate castlegate westgate eastgate northgate southgate highgate briggate",
  directions: "n s e w ne nw se sw north south east west northeast northwest southeast southwest n.e n.w s.e s.w",
  numberWords: {
    small: "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    tens: "twenty thirty forty fifty sixty seventy eighty ninety",
    hundreds: "",
  },
  numbered: {
    floor: "floor fl flr level storey",
    entrance: "entrance entry staircase stair block gate",
    intercom: "buzzer gate_code door_code entry_code",
  },
  units: {
    "": "flat flt apartment apt", unit: "unit", suite: "suite ste", room: "room rm dorm_room", studio: "studio", bay: "bay", lot: "lot lt", stall: "stall", stand: "stand", mooring: "mooring", shop: "shop",
    office: "office", penthouse: "penthouse", space: "space", trailer: "trailer", hut: "hut", box: "po_box p.o_box p.o._box post_office_box box",
  },
  buildings: "house building bldg court tower towers centre center mansions chambers lodge cottage hall block apartments condo flats villas mill works plaza mall arcade hospital ward barracks boathouse",
  sites:
    "centre center mall hospital hotel inn farm school college university library church airport station lighthouse quarry campus retail_park business_park industrial_estate trading_estate trailer_park caravan_park park hall tower house court " +
    "condo dorm primary academy arena stadium theatre museum marina lock pier port camp supermarket weighbridge vicarage rectory leisure_centre shopping_centre community_centre tesco lidl asda",
  regions: {
    ...states,
    BC: "british_columbia", QC: "quebec", ON: "ontario", AB: "alberta", QLD: "queensland", NSW: "new_south_wales", VIC: "", SK: "saskatchewan", MB: "manitoba",
    England: "england", Scotland: "scotland", Wales: "wales", "Northern Ireland": "northern_ireland", "Greater London": "greater_london", "Greater Manchester": "greater_manchester", Bedfordshire: "bedfordshire", Berkshire: "berkshire",
    Buckinghamshire: "buckinghamshire bucks", Cambridgeshire: "cambridgeshire cambs", Cheshire: "cheshire cheshire_east cheshire_west", Cornwall: "cornwall", Cumbria: "cumbria", Derbyshire: "derbyshire", Devon: "devon", Dorset: "dorset",
    Durham: "county_durham", "East Sussex": "east_sussex", "West Sussex": "west_sussex", Essex: "essex", Gloucestershire: "gloucestershire glos", Hampshire: "hampshire hants", Hertfordshire: "hertfordshire herts", Kent: "kent",
    Lancashire: "lancashire lancs", Leicestershire: "leicestershire leics", Lincolnshire: "lincolnshire lincs", Norfolk: "norfolk", Northamptonshire: "northamptonshire northants", Northumberland: "northumberland",
    Nottinghamshire: "nottinghamshire notts", Oxfordshire: "oxfordshire oxon", Shropshire: "shropshire", Somerset: "somerset", Staffordshire: "staffordshire staffs", Suffolk: "suffolk", Surrey: "surrey", Warwickshire: "warwickshire",
    "West Midlands": "west_midlands", Wiltshire: "wiltshire wilts", Worcestershire: "worcestershire worcs", "North Yorkshire": "north_yorkshire n_yorks", "South Yorkshire": "south_yorkshire", "West Yorkshire": "west_yorkshire", Merseyside: "merseyside",
  },
  cities:
    "london manchester birmingham leeds glasgow edinburgh liverpool bristol sheffield cardiff belfast newcastle nottingham leicester coventry bradford hull stoke-on-trent plymouth wolverhampton southampton portsmouth brighton reading " +
    "derby swansea oxford cambridge york bath exeter norwich aberdeen dundee inverness wrexham bedford chester lincoln durham carlisle oban middlesbrough knutsford lowestoft hinckley loughborough eastbourne caerphilly dublin cork galway limerick " +
    "new_york nyc new_york_city brooklyn manhattan bronx queens staten_island los_angeles chicago houston phoenix philadelphia san_antonio san_diego dallas san_jose austin seattle denver boston detroit portland las_vegas baltimore " +
    "milwaukee albuquerque sacramento atlanta miami minneapolis cleveland pittsburgh cincinnati st_louis st._louis orlando san_francisco sf washington salt_lake_city indianapolis columbus charlotte oakland tampa honolulu toronto montreal vancouver " +
    "ottawa sydney melbourne brisbane perth auckland wellington berlin paris hamburg munich",
  countries: {
    GB: "united_kingdom uk u.k great_britain britain", US: "united_states usa u.s.a united_states_of_america", IE: "ireland", CA: "canada", AU: "australia aus", DE: "germany deutschland", FR: "france", NZ: "new_zealand", JP: "japan",
  },
  near: "opposite behind near beside next_to above below across off by your",
  nameParts: "of the upon on le de la du des los las del by in and & st saint mc van von",
  noNames:
    "i we it he she they you my our your his her their this that these those there here a an is was were are be been do does did not no yes please hello hi dear thanks thank regards since from at for with without " +
    "bad the internet router modem wifi wi-fi phone tv broadband speed ping error code account contract ticket order version windows android iphone call calls customer number no. and or but if when while after before " +
    "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow about around only just every each all both",
  counted: "dbm kilobits kbit* mb mbps mbit* mbs gb gbps kbps kb mhz ghz ms second* sec secs minute* min mins hour* hr hrs day* week* month* year* am pm pounds dollars quid euros percent time* people device* computer* laptop* phone* user* camera* channel* feet ft metres meters miles km packet* drops call* ping degrees bars working calls times o'clock tvs sets reboots attempt*",
  postalCodes: [/^[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}(?![a-z\d])/, /^[a-z]\d[a-z] ?\d[a-z]\d(?![a-z\d])/, /^\d{5}(?:-\d{4})?(?![\w-])/],
};
