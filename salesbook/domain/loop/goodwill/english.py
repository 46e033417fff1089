"""Goodwill in English."""

# ruff: noqa: E501 (lists of words are easier to read in long lines)

from salesbook.domain.loop.goodwill.language import Tongue, lines
from salesbook.domain.loop.phrases.language import words

ENGLISH = Tongue(
    code="en",
    glue=words(
        """the a an of to and or for with how what who which if whether that is are was were be been
        has have had his her their its my our your he she they we you him them it this these in on
        at by from about into so any some not ask tell wish share send hear learn went after before
        when where why still again then new"""
    ),
    wishes=lines(
        "get well",
        "wish * luck",
        "wish * * luck",
        "luck in the",
        "wished them well",
        "well soon",
        "speedy recovery",
        "good luck",
        "best of luck",
        "fingers crossed",
        "happy new year",
        "new year s wishes",
        "happy easter",
        "merry christmas",
        "happy christmas",
        "happy holidays",
        "season s greetings",
        "wishes for their holiday",
        "happy belated",
        "name day",
        "many happy returns",
        "happy retirement",
        "safe travels",
        "thinking of him",
        "thinking of her",
        "thinking of them",
        "sorry for your loss",
        "remember the loss",
        "remember with",
        "loss of his",
        "loss of her",
        "loss of their",
        "lost his *",
        "lost her *",
        "passed away",
        "since he lost",
        "years in business",
        "years in the job",
        "years with the firm",
        "on the anniversary",
        "belated anniversary",
        "going through",
        "hard time",
        "hard times",
        "rough time",
        "difficult time",
        "hard year",
        "hard winter",
        "hard season",
        "keeps him going",
        "keeps her going",
        "keeps them going",
        "what worries him",
        "what worries her",
        "what worries them",
        "what makes him happy",
        "what makes her happy",
        "how it feels",
        "how he feels",
        "how she feels",
        "how they feel",
        "how he is feeling",
        "how she is feeling",
        "is he feeling",
        "sold the house",
        "sold their house",
        "bought a house",
        "new house",
        "feels better",
        "feel better",
        "like to tell",
        "likes to tell",
        "how they are since",
        "how she is since",
        "how he is since",
        "recovery from",
        "good recovery",
        "full recovery",
        "quick recovery",
        "feel at home",
        "feels at home",
        "holding up after the funeral",
        "sleeping better",
        "sleep better",
        "enjoys life",
        "shared story",
        "story we share",
        "grew up",
        "growing up",
        "he is reading",
        "she is reading",
        "he reads",
        "she reads",
        "they are reading",
        "free time",
        "spare time",
        "days off",
        "how he got into",
        "how she got into",
        "looks forward to at home",
        "back on his feet",
        "back on her feet",
        "out of hospital",
        "from hospital",
        "in hospital",
        "to hospital",
        "from the hospital",
        "in the hospital",
        "first marathon",
        "school year",
        "head nurse",
        "promotion to",
        "her promotion",
        "his promotion",
        "congratulate on * promotion",
        "congratulate * on * promotion",
        "congratulate * * on * promotion",
        "their promotion",
        "her new job",
        "his new job",
        "their new job",
        "the new job",
        "asking after",
    ),
    stories=lines(
        "my story",
        "my own story",
        "my * story",
        "story of mine",
        "story of my",
        "story about my",
        "story of how i",
        "my own knee",
        "my own experience",
        "what i went through",
        "how my own",
    ),
    topics=words(
        """birthday birthdays exam exams wedding weddings honeymoon baby babies newborn birth pregnancy pregnant twins child
        children kids daughter daughters son sons grandson granddaughter grandchild grandchildren grandkids grandfather
        grandmother grandparents grandpa grandma mother father mum mom dad parents wife husband brother sister uncle aunt
        nephew niece cousin fiance fiancee funeral condolences sympathy bereavement grief grieving mourning illness ill sick
        surgery chemo cancer flu recovering recovered rehab diagnosis hospitalised crutches convalescence
        holiday holidays vacation sabbatical retirement retired birthdaycard marathon sailing rowing fishing hiking hike
        skiing gardening garden allotment choir guitar piano violin cello flute trumpet drums clarinet saxophone hobby hobbies puppy dog cat horse pony grandad
        graduation graduated graduate diploma homesick hometown christening baptism communion confirmation divorce
        proud lonely coping burnout wellbeing dreams faith neighbourhood parenthood fatherhood motherhood moped
        football rugby cricket tennis chess knitting baking painting cycling swimming triathlon camper caravan"""
    ),
    personal=words(
        """recovery move house home knee hip back heart operation treatment leg arm shoulder health thesis degree course studies
        school university team match game race concert trip journey tour boat bike motorbike kitchen renovation
        party celebration anniversary family health weekend summer winter evening accident fall injury book books music
        feelings friends friend neighbours partner life story dream worries worry loss passion"""
    ),
    asked=words("move exam concert race match trip party weekend renovation recital ceremony play"),
    owners=words("his her their your my s"),
    things=words(
        """centre center food venue meeting meetings trainee trainees clinic dealer park purchasing portal model models leave certificate certificates ward wards club clubs seat seats cot cots chair chairs toy toys disaster company companies firm business plant factory warehouse office offices site branch store shop department desk audit
        server servers system systems software erp crm website web shop machine machines pump pumps valve valves compressor
        motor engine boiler line lines equipment tool tools filter filters pressure voltage stock delivery deliveries
        shipment shipments supplier suppliers invoice invoices budget tender project projects product products range parts
        spare schedule schedules pack packs card's check checks monitor monitors gloves pads licences licenses
        maintenance installation commissioning fair booth showroom trade catalogue brochure account accounts goods pallet
        pallets truck forklift scanner scanners printer printers discount discounts price prices order orders quote offer
        offers sale sales deal deals contract contracts promotion promotions market cover insurance policy"""
    ),
    offers=words(
        """offer offers offered offering quote quotes quoted quotation quotations discount discounts rebate rebates bid tender
        proposal proposals demo demos demonstration upsell upselling upgrade pitch pitched promo voucher vouchers coupon
        negotiate negotiated negotiation"""
    ),
    offerings=lines(
        "special on",
        "special price",
        "special offer",
        "spring offer",
        "promotion on",
        "promotion of",
        "trial of",
        "trial period",
        "free trial",
        "a trial",
        "pilot of",
        "free sample",
        "free samples",
        "sample of",
        "samples of",
        "cross sell",
        "price cut",
        "percent off",
        "per cent off",
        "% off",
        "close the deal",
        "close the sale",
        "win the order",
        "next order",
        "new business",
        "sales call",
        "business case",
        "ready to buy",
        "what we can do for",
    ),
    deals=words(
        """order orders price prices pricing pricelist contract contracts agreement deal deals sale licence license licences
        licenses subscription subscriptions renewal signature purchase invoice budget business product products range
        catalogue brochure datasheet model models pumps valves machines rate rates fee fees terms decision pilot trial
        trials sample samples service warranty promotion quantity volume reorder"""
    ),
    acts=words(
        """ask asked asking get agree agreed agreeing sign signed signing close closed closing renew renewed renewing extend
        extended send sent sending present presented show showed shown mention mentioned propose proposed proposing
        suggest suggested recommend recommended introduce introduced take push request requested discuss discussed win
        place placed settle raise raised launch launched explain explained tell told reorder"""
    ),
    selling=words("sell sold buy buys bought buying purchase purchased"),
    asks=words("how if whether what who which why where when that"),
    kindnesses=words(
        """help condolences sympathy support lift ear shoulder hand coffee prayers comfort apology apologies congratulations
        wishes company ride"""
    ),
    about=words("since after in about with for of on over"),
    times=words("before until till during"),
    genitives=words("of"),
    shy=words("son dad pain chat cancer sale an coin rate course piano tender pitch"),
)
