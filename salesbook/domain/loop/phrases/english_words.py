"""Words of English around empty phrases: small, hollow, for people, for what is sold."""

from salesbook.domain.loop.phrases.language import words

FILLERS = words(
    """
    a an the this that these those my our your his her their its i me we us you he him she they
    them it one ones who whom whose what which where when how s t re ll ve m d is are was were
    be been being am do does did doing done has have had having can could will would shall
    should may might must if whether that as than there here not no nor yes of by up out off
    down back over through around just jst only simply merely quick quickly brief briefly short
    shortly soon later sometime again still also too very really maybe perhaps please kindly
    already yet once more another other ever now regular regularly periodic periodically
    occasional occasionally usual usually general generally generic basic normal normally casual
    casually nice nicely get getting got give giving gave go going goes gone make making made
    take taking took let lets see seeing hear hearing ask asking want wanted wants wanting need
    needs needed like would'd look looking know knowing try trying tried hope hoping think
    thinking wonder wondering find finding feel feeling come coming keep keeping put putting
    thing things stuff something anything everything nothing someone anyone everyone somebody
    anybody everybody bit lot way good well fine ok okay great better best alright right new old
    same last next previous recent first second third fourth final latest current currently
    possible possibly available friendly warm cold gentle two three never most even such always
    different although actually instead rather almost pretty whatever myself yourself himself
    ourselves themselves among upon certain able together apart away ahead forward though either
    own says saying tell told telling become show shows wait waits waiting cannot sometimes seem
    seems really certainly course sure yeah lol stay else vm lvm little small any some all both
    each every few many much several i'm i'd i'll i've it's that's they're they've we're we'd
    you're he's she's what's how's where's who's there's let's don't isn't haven't hasn't didn't
    today tomorrow tonight yesterday morning afternoon evening noon night day days daily week
    weeks weekly weekend month months monthly quarter quarters quarterly year years yearly
    annual annually hour hours minute minutes moment time times monday tuesday wednesday
    thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february
    march april june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec spring summer autumn winter christmas easter xmas pls plz routine
    agenda hi rtn ret am pm st nd rd th q1 q2 q3 q4 h1 h2 eod eow eom eoy end start beginning
    mid early late per via ago since until till within sometime anytime asap ms mr mrs miss dr
    prof sir madam tmrw tmr tmw nxt wk wks mth mths
    """
)
"""Words that never say what a contact is for."""

HOLLOW = words(
    """
    status progress update updates news info information feedback thoughts thought opinion
    opinions interest interested situation matter matters topic topics question questions issue
    issues problem problems concern concerns need happy satisfied intro introductory
    introduction exist exists along satisfaction help helped helpful support assist assistance
    business life work working works deal call calls calling phone email emails mail mails
    message messages contact contacts touch talk talks chat discuss discussed discussion
    conversation conversations meeting meetings visit note notes letter reminder mention
    mentioned speak spoke stand stands standing happen happens happening happened changed change
    changes moving move proceeding proceed look looks sitting goes ready opportunity
    opportunities possibilities options option cooperation collaboration relationship relation
    relations partnership rapport hello hi interaction interactions mind loop base basis review
    point points account project projects case plan plans interim follow open further anything
    else promised agreed valued mgmt elsewhere catch side send sending required random standard
    social discovery exploratory attempt attempts min mins visits meetings
    """
)
"""Words that say nothing beside an empty phrase."""

SOMEBODY = words(
    """
    customer customers client clients buyer buyers prospect prospects lead leads person people
    guy guys folks boss ceo cfo cto coo cio vp owner owners director directors manager managers
    secretary assistant receptionist reception gatekeeper purchaser purchasing procurement
    purchase finance accounting management hr marketing sales colleague colleagues partner
    partners supplier suppliers stakeholder stakeholders maker makers executive champion sponsor
    contact user users friend lady gentleman man woman company companies firm organisation
    organization department head team teams group everyone main key account accounts office
    """
)
"""Words for people and their houses."""

THINGS = words(
    """
    euro euros eur usd dollar dollars percent
    offer offers quote quotes quotation quotations proposal proposals contract contracts
    agreement agreements tender tenders bid price prices pricing discount discounts rebate
    budget invoice invoices payment payments bill order orders reorder delivery deliveries
    shipment shipments parcel goods stock part parts spare spares sample samples product
    products catalogue catalog catalogs catalogues brochure brochures flyer leaflet literature
    presentation deck document documents documentation specs specification specifications
    datasheet drawing drawings manual demo demos demonstration trial trials pilot pilots test
    tests poc installation install setup rollout onboarding kickoff training trainings workshop
    webinar seminar event fair expo conference congress showroom plant tour audit inspection
    repair repairs maintenance warranty return returns complaint complaints claim defect damage
    renewal renewals expiry extension upgrade upgrades licence licences license licenses
    subscription subscriptions seats machine machines pump pumps line lines planning schedule
    deadline date dates terms conditions nda appendix signature approval reference references
    referral referrals testimonial case-study survey questionnaire form forms login password
    account-number bank credit iban vat tax po rfq rfp rfi msa sow sla loi birthday wedding baby
    surgery operation illness hospital funeral condolences exam exams graduation promotion
    anniversary retirement marathon holiday holidays vacation centre center recording recordings
    script list lists handling forwarding rates headset newsletter mailing campaign letterhead
    template lunchroom requirements needs-analysis lens lenses binder binders notice recall
    dispute disputes charge charges fee fees pallet pallets crate crates drum drums barrel
    barrels valve valves seal seals hose hoses filter filters gasket gaskets bearing bearings
    rotor motor motors engine engines oven ovens boiler boilers crane cranes forklift truck
    trucks vans vehicle vehicles fleet tyre tyres battery batteries cable cables sensor sensors
    gateway server servers software firmware hardware app key keys badge badges label labels bag
    bags box boxes bottle bottles packaging rack racks racking shelf shelves chair chairs desk
    desks uniform uniforms glove gloves helmet helmets toner paper printer printers scanner
    scanners laptop laptops tablet tablets screen screens kiosk kiosks terminal terminals portal
    website api integration backup migration recipe menu catering steel copper paint wood
    concrete cement tile tiles window windows door doors roof floor kitchen solar panel panels
    inverter inverters energy gas oil lubricant lubricants chemical chemicals leasing lease rent
    rental rentals insurance certificate certificates permit permits customs freight container
    containers deposit refund loan volume volumes forecast forecasts capacity quota colour
    colours size sizes dimension dimensions measurement measurements result results decision
    verdict delay delays shortage outage leak leaks breakdown failure failures fault faults
    error errors crash scrap waste cooling conveyor sheet sheets flange trolley trolleys mould
    moulds gripper robot robots drive drives pipe pipes tank tanks compressor compressors
    generator generators scaffold ladder ladders beans kilo kilos kg litres voucher vouchers
    cheque cheques photo photos picture pictures video-footage report reports figures statement
    statements clause clauses draft drafts letter-of-intent venture merger bridge bridges booth
    children kids daughter father mother wife husband dog garden knee hip stroke cancer accident
    flowers gift gifts concert match trip promo discounting cabling wiring tiling instructions
    directions timetable spreadsheet slides drawing-board signatory signatories successor
    vacancy invoice-address job jobs mortgage tooling toolbox ladle grain feed seed seeds
    fertiliser cattle linen towels laundry cleaning security alarm alarms fence fences gate
    gates lift lifts lighting lamp lamps bulbs meter meters switch switches router routers
    antenna barcode barcodes pricelist leaflet-rack mouldings tarpaulin towing trailer trailers
    excavator digger welding solder rivets screws bolts nuts paving
    """
)
"""What people sell, sign, send and celebrate."""
