"""Empty phrases of English."""

# ruff: noqa: E501 (a phrase is easier to read on one line)

from salesbook.domain.loop.phrases.language import Language, Takes, phrases, words

_THEM = "(?:him|her|them|you|us|it|this|that|everyone|everybody|[a-z]{1,20})"
_HOW = (
    "(?:see|hear|ask|asking|find out|check|checking|know|learn|seeing|understand|wonder|wondering"
    "|make sure|ensure)"
)

ENGLISH = Language(
    code="en",
    phrases=(
        *phrases("touch_base", "touch(?:ing|ed|es|e)?~bases?", "touch~points?"),
        *phrases(
            "check_in",
            "check(?:ing|ed|s)?~in",
            "check(?:ing|ed|s)? (?:up )?on",
            "check(?:ing)?~back",
            "check(?:ing)?~up",
            "look(?:ing)? in on",
        ),
        *phrases(
            "follow_up",
            "follow(?:ing|ed|s)?~ups?",
            "f/u|fu",
            "f/?up",
            "follow(?:ing)? (?:back|through)",
            takes=Takes.SENT,
        ),
        *phrases(
            "keep_in_touch",
            "(?:keep|keeping|stay|staying|get|getting|be|being|remain|put|back) (?:back )?"
            "in (?:close |regular )?(?:touch|contact|the loop)",
            "in touch",
            f"keep(?:ing)? {_THEM} (?:warm|in the loop|posted|updated|happy|close|engaged)",
            "keep updated|(?:to be )?continued?",
            "keep(?:ing)? warm",
            "(?:stay|staying|remain|keep|be) (?:on )?(?:the )?(?:top|front) of mind",
            "(?:stay|remain|be|keep) (?:visible|present|connected|close|on (?:the|their|his|her) radar)",
            "keep(?:ing)? (?:the |our )?(?:lines?|doors?|channels?) (?:of communication )?open",
            "show(?:ing)? (?:my|our) face",
            "long time no (?:speak|see|talk|hear)|been a while",
            "(?:haven't|not|havent) heard (?:from|back)(?: from)?(?: you| them| him| her)?",
            "(?:stay|remain|keep) in (?:the |their )?(?:front of|picture|mind)",
            "show(?:ing)? (?:them |that |him |her ){0,2}(?:we|i) care|show(?:ing)? interest",
            "make (?:them|him|her) feel (?:valued|special|appreciated|important)",
            "warm(?:ing)? up",
        ),
        *phrases(
            "catch_up", "catch(?:ing)?~ups?", "shoot the breeze", "chew the fat", "pick your brain"
        ),
        *phrases(
            "circle_back",
            "circl(?:e|ing)~(?:back|around|round)(?: around| round)?",
            "(?:loop|swing|double|come|coming|looping) back",
            "(?:get|getting|go|going) back(?: to)?",
            "revisit|re~visit|revert",
            takes=Takes.SOMEBODY,
        ),
        *phrases(
            "reach_out",
            "reach(?:ing|ed)?~out(?: again| back)?(?: to)?",
            "mak(?:e|ing) contact",
            "contact(?:ing)?|re~contact",
            "try(?:ing)? to reach|reach(?:ing)? (?:him|her|them)",
            takes=Takes.SOMEBODY,
        ),
        *phrases("reach_out", "re~connect(?:ing)?|connect(?:ing)?", "re~engag(?:e|ing)|engage"),
        *phrases(
            "see_how",
            "status",
            f"{_HOW} (?:how|where|what|if|whether|that|all|everything)",
            "ask(?:ing)? (?:about )?(?:business|things|life|work|them|him|her)",
            "(?:still )?interested|ready to buy|ready yet",
            "how(?: i|')s (?:it|things|everything|life|business)",
            "how (?:are|is) (?:you|things|it|everything|business|life)",
            "(?:get|give|need|want) (?:an |any |some |the |a )?(?:quick )?(?:updates?|status|news)",
            "news",
            "any (?:updates?|news|progress|developments?|thoughts|questions|luck|movement|interest|feedback)",
            "wh?at'?s (?:new|up|happening)|(?:your |their )?thoughts",
            "(?:what|anything|something)(?:'s| is)? (?:new|up|happening|changed|going on)",
            "where (?:things|we|they) (?:are|stand)",
            "(?:status|progress|project|general) (?:updates?|checks?|calls?|report|reviews?)",
            "updates?",
            "take (?:the |their )?(?:temperature|pulse)",
            "temperature~check|pulse~check|health~check|sanity~check",
            "feel (?:them|him|her|it|things) out",
            "thank(?:s|ing)? (?:you|them) for (?:your|their) (?:continued )?(?:support|business|time)",
            "(?:get|hear|gather) (?:some |any |their |his |her |your )?(?:thoughts|feedback)",
            "gauge(?: their| his| her)? (?:interest|temperature)",
        ),
        *phrases(
            "quick_question",
            "quick (?:question|note|one|word|ping|sync|touch|hello|reminder|thing|check)",
            "small talk|chit~chat|chew",
            "have a (?:word|moment|minute)",
        ),
        *phrases(
            "say_hello",
            "(?:say|saying|said)(?: a)?(?: quick)? (?:hi|hello|hey|good morning|thanks)(?: to)?",
            "hello|hi|hi there|hey|dear",
            "introduc(?:e|ing) (?:myself|ourselves|me|us|our ?company|my ?company)",
            "courtesy (?:call|visit|e~mail|message)s?",
            "hope (?:all|everything|you|they|things|this|he|she)",
            "wish(?:ing)? (?:you|them|him|her) well",
            "(?:send |sending )?(?:season'?s? )?(?:greetings|regards|best wishes)",
            "be friendly|being friendly",
            takes=Takes.SOMEBODY,
        ),
        *phrases(
            "nudge",
            "bump(?:ing)?(?: this| it| up){0,3}",
            "(?:to the )?top(?: of (?:your|the|their|his|her) (?:inbox|list|pile))?",
            "(?:float|resurfac|surfac|boost|pop)(?:e|ing)? (?:this|it)(?: up| back| again)?",
            "nudg(?:e|ing)|ping(?:ing)?|poke|poking|chas(?:e|ing)(?: up)?",
            "(?:gentle|friendly|kind|soft) (?:reminder|nudge|push)",
            "(?:touch|call|circle) again",
            "(?:keep (?:on )?)?tr(?:y|ying)(?: (?:his|her|their|the))? (?:again|later|once more|back|another time|mobile|cell|number)",
            "remind(?:ing)?(?: me| him| her| them| us)?|reminders?",
        ),
        *phrases(
            "relationship",
            "(?:maintain|nurture|build|strengthen|cultivate|keep up|foster|improve|deepen|develop|grow)"
            "(?:ing)? (?:the |our |a |good |this |their |up ){0,3}"
            "(?:relationships?|relations?|rapport|contacts?|connections?|ties|bonds?|trust)",
            "relationship(?: building| maintenance| management| call| nurturing){0,3}",
            "(?:customer|client) (?:care|love|relations)|(?:account|relationship|client|customer) (?:management|mgmt|maintenance)|nurtur(?:e|ing)|rapport",
            "networking|network",
        ),
        *phrases(
            "bare_contact",
            "(?:give|giving) (?:(?:him|her|them|[a-z]{1,20}) )?a (?:quick )?(?:call|ring|buzz|shout|bell)",
            "(?:phone|video|zoom|teams|skype|conf|conference|cold|sales|return|make|place)?~"
            "(?:call|phone|ring|dial|telephone)(?:ing|s)?(?: back| up| again)?",
            "call~backs?|facetime|(?:leave |leaving )?(?:a )?(?:voice~mail|vm)",
            "(?:hop|jump|get|getting) on (?:a |the ){0,2}(?:quick |short )?(?:call|phone)",
            "meet(?:s|ing|ings)?(?: up)?|appointments?|get~together",
            "(?:talk|speak|chat|converse)(?:ing|s)?(?: again)?(?: to)?|write to",
            takes=Takes.SOMEBODY,
        ),
        *phrases(
            "bare_contact",
            "(?:drop|write|shoot)(?:ing)? (?:him |her |them )?(?:a )?(?:quick )?line|write|writing",
            "(?:send|sending|write|drop|shoot)?~(?:him |her |them )?(?:an? |another |the )?"
            "(?:quick |short |new )?"
            "(?:e~mail|mail|text|text message|sms|whatsapp|message|linkedin message|note|fax|letter)"
            "(?:ing|s)?(?: again| back)?",
            "dm",
            takes=Takes.SENT,
        ),
        *phrases(
            "bare_contact",
            "conversations?|discussions?|dialogues?|interactions?|sync(?:~up)?|one on one",
            "1~(?:on|:)~1",
            "(?:grab|have|get|drink) (?:a )?(?:coffee|lunch|dinner|beer|drink|bite)|dinner|coffee|lunch",
            "linkedin|zoom|teams|meet and greet",
            "leave (?:a |another )?message|(?:routine|regular) (?:visit|call)",
            "visit(?:s|ing)?|(?:drop|pop)(?:ping)? (?:by|in|round|over)|stop(?:ping)? by|swing by",
            "(?:continue|keep|keep up|pick up|resume|restart|have)(?: the| our| a)? (?:conversation|discussion|dialogue)"
            "(?: going)?",
            "pick(?:ing)? up where we left off",
        ),
        *phrases(
            "no_object",
            "discuss(?:ing)? (?:next steps|things|stuff|matters|options|opportunities|business|further)",
            "discuss(?:ing)?|next steps?",
            "move (?:things |it |this )?(?:forward|along|ahead)",
            "(?:push|drive) (?:things |it |this )?(?:forward|along)",
            "explore (?:options|opportunities|synergies|possibilities|potential)",
            "synerg(?:y|ies)|opportunities",
            "(?:after|before|over|during|around) (?:the |their |his |her |my )?"
            "(?:holidays?|vacations?|summer break|break|weekend)",
            "back from (?:the |his |her |their )?(?:holidays?|vacation|leave)",
            "no agenda|no reason|just because|for no reason|get to know (?:them|him|her|you|each other|[a-z]{1,20})",
            "tbd|tbc|tba|todo|to do|n/?a|none|nothing|whatever|etc|misc|asap|test|xxx?|idk",
            "same(?: as)?(?: last time| before| again)?",
            "sell(?: something| more| stuff)?|up~sell|cross~sell|close(?: the)?(?: deal)?",
        ),
    ),
    fillers=words(
        """a an the this that these those my our your his her their its i me we us you he him
        she they them it one ones who whom whose what which where when how s t re ll ve m d
        is are was were be been being am do does did doing done has have had having can
        could will would shall should may might must if whether that as than there here not
        no nor yes of by up out off down back over through around just jst only simply merely
        quick quickly brief briefly short shortly soon later sometime again still also too
        very really maybe perhaps please kindly already yet once more another other ever now
        regular regularly periodic periodically occasional occasionally usual usually
        general generally generic basic normal normally casual casually nice nicely get
        getting got give giving gave go going goes gone make making made take taking took
        let lets see seeing hear hearing ask asking want wanted wants wanting need needs
        needed like would'd look looking know knowing try trying tried hope hoping think
        thinking wonder wondering find finding feel feeling come coming keep keeping put
        putting thing things stuff something anything everything nothing someone anyone
        everyone somebody anybody everybody bit lot way good well fine ok okay great better
        best alright right new old same last next previous recent first second third fourth
        final latest current currently possible possibly available friendly warm cold gentle
        two three never most even such always different although actually instead rather almost
        pretty whatever myself yourself himself ourselves themselves among upon certain able
        together apart away ahead forward though either own says saying tell told telling
        become show shows wait waits waiting cannot sometimes seem seems really certainly course
        sure yeah lol stay else
        vm lvm little small any some all both each every few many much several i'm i'd i'll
        i've it's that's they're they've we're we'd you're he's she's what's how's where's
        who's there's let's don't isn't haven't hasn't didn't today tomorrow tonight
        yesterday morning afternoon evening noon night day days daily week weeks weekly
        weekend month months monthly quarter quarters quarterly year years yearly annual
        annually hour hours minute minutes moment time times monday tuesday wednesday
        thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january
        february march april june july august september october november december jan feb
        mar apr jun jul aug sep sept oct nov dec spring summer autumn winter christmas
        easter xmas pls plz routine agenda hi rtn ret am pm st nd rd th q1 q2 q3 q4 h1 h2 eod eow eom eoy end start beginning
        mid early late per via ago since until till within sometime anytime asap ms mr mrs
        miss dr prof sir madam"""
    ),
    hollow=words(
        """status progress update updates news info information feedback thoughts thought
        opinion opinions interest interested situation matter matters topic topics question
        questions issue issues problem problems concern concerns need happy satisfied intro
        introductory introduction exist exists along satisfaction help helped helpful
        support assist assistance business life work working works deal call calls calling
        phone email emails mail mails message messages contact contacts touch talk talks
        chat discuss discussed discussion conversation conversations meeting meetings visit
        note notes letter reminder mention mentioned speak spoke stand stands standing
        happen happens happening happened changed change changes moving move proceeding
        proceed look looks sitting goes ready opportunity opportunities possibilities
        options option cooperation collaboration relationship relation relations partnership
        rapport hello hi interaction interactions mind loop base basis review point points
        account project projects case plan plans interim follow open further anything else promised agreed valued mgmt
        elsewhere catch side send sending"""
    ),
    somebody=words(
        """customer customers client clients buyer buyers prospect prospects lead leads person
        people guy guys folks boss ceo cfo cto coo cio vp owner owners director directors
        manager managers secretary assistant receptionist reception gatekeeper purchaser
        purchasing procurement purchase finance accounting management hr marketing sales
        colleague colleagues partner partners supplier suppliers stakeholder stakeholders
        maker makers executive champion sponsor contact user users friend lady gentleman man
        woman company companies firm organisation organization department head team teams
        group everyone main key account accounts office"""
    ),
    things=words(
        """offer offers quote quotes quotation quotations proposal proposals contract contracts
        agreement agreements tender tenders bid price prices pricing discount discounts
        rebate budget invoice invoices payment payments bill order orders reorder delivery
        deliveries shipment shipments parcel goods stock part parts spare spares sample
        samples product products catalogue catalog catalogs catalogues brochure brochures
        flyer leaflet literature presentation deck document documents documentation specs
        specification specifications datasheet drawing drawings manual demo demos
        demonstration trial trials pilot pilots test tests poc installation install setup
        rollout onboarding kickoff training trainings workshop webinar seminar event fair
        expo conference congress showroom plant tour audit inspection repair repairs
        maintenance warranty return returns complaint complaints claim defect damage renewal
        renewals expiry extension upgrade upgrades licence licences license licenses
        subscription subscriptions seats machine machines pump pumps line lines planning
        schedule deadline date dates terms conditions nda appendix signature approval
        reference references referral referrals testimonial case-study survey questionnaire
        form forms login password account-number bank credit iban vat tax po rfq rfp rfi msa
        sow sla loi birthday wedding baby surgery operation illness hospital funeral
        condolences exam exams graduation promotion anniversary retirement marathon holiday
        holidays vacation centre center recording recordings script list lists handling
        forwarding rates headset newsletter mailing campaign letterhead template lunchroom
        requirements needs-analysis lens lenses binder binders notice recall dispute disputes
        charge charges fee fees pallet pallets crate crates drum drums barrel barrels valve
        valves seal seals hose hoses filter filters gasket gaskets bearing bearings rotor motor
        motors engine engines oven ovens boiler boilers crane cranes forklift truck trucks
        vans vehicle vehicles fleet tyre tyres battery batteries cable cables sensor sensors
        gateway server servers software firmware hardware app key keys badge badges label labels
        bag bags box boxes bottle bottles packaging rack racks racking shelf shelves chair chairs
        desk desks uniform uniforms glove gloves helmet helmets toner paper printer printers
        scanner scanners laptop laptops tablet tablets screen screens kiosk kiosks terminal
        terminals portal website api integration backup migration recipe menu catering steel
        copper paint wood concrete cement tile tiles window windows door doors roof floor
        kitchen solar panel panels inverter inverters energy gas oil lubricant lubricants
        chemical chemicals leasing lease rent rental rentals insurance certificate certificates
        permit permits customs freight container containers deposit refund loan volume volumes
        forecast forecasts capacity quota colour colours size sizes dimension dimensions
        measurement measurements result results decision verdict delay delays shortage outage
        leak leaks breakdown failure failures fault faults error errors crash scrap waste
        cooling conveyor sheet sheets flange trolley trolleys mould moulds gripper
        robot robots drive drives pipe pipes tank tanks compressor compressors generator
        generators scaffold ladder ladders beans kilo kilos kg litres voucher vouchers cheque
        cheques photo photos picture pictures video-footage report reports figures statement
        statements clause clauses draft drafts letter-of-intent venture merger bridge bridges booth children kids daughter father mother wife husband dog garden knee hip stroke
        cancer accident flowers gift gifts concert match trip promo discounting"""
    ),
    beside=words("with w w/ at from @ between"),
    about=words(
        """about on re regarding concerning for in into onto over after before during because
        given against under towards around without due despite versus vs"""
    ),
    pairs=words("and or"),
    joins=words("but so then because while to why"),
    shared=words("service services"),  # in French a department
)
