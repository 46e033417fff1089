"""The demo's prospects, a former customer and a partner."""

from salesbook.domain.accounts.account import AccountKind, Grade, Source
from salesbook.domain.loop.demo.campaigns import FAIR
from salesbook.domain.loop.demo.documents import U_VALUES
from salesbook.domain.loop.demo.story import Member, Place, Talk

PROSPECTS = (
    Place(
        "Kestrel Parcel Hubs",
        AccountKind.PROSPECT,
        Grade.A,
        "Coventry",
        "Parcels",
        "01632 960301",
        48,
        Source.FAIR,
        people=(
            Member("Yusuf Demir", "Head of property", "01632 960302", "Property"),
            Member("Claire Whitby", "Purchasing", "01632 960303", "Purchasing"),
        ),
        campaign=FAIR,
        talks=(
            Talk(
                47,
                "10:15",
                "Met at the fair: five hubs, doors from three makers"
                " // One maker, one number to call // Learn which hub is built next @8 bd",
                "Yusuf",
            ),
            Talk(
                39,
                "11:10",
                "Coventry is next, forty doors, plans in autumn"
                " // To sit with their architect // Meet the architect with Yusuf @12 bd",
                "Yusuf",
            ),
            Talk(
                27,
                "10:05",
                "Architect asks for U-values of the door and the frame"
                " // A sheet with all values // Go through the values with the architect @6 bd",
                "Yusuf",
                by="meeting",
            ),
            Talk(
                21,
                "10:35",
                "Values fit the plan, tender goes out in three weeks"
                " // Our upkeep text for the tender // Agree the upkeep text with Claire @9 bd",
                "Claire",
                sent=(U_VALUES,),
            ),
            Talk(
                11,
                "10:25",
                "Upkeep text is in the tender almost word for word"
                " // Price by hub // Go through the open questions of the tender @11 bd",
                "Claire",
            ),
        ),
    ),
    Place(
        "Whitmoor Distribution",
        AccountKind.PROSPECT,
        Grade.B,
        "Derby",
        "Freight",
        "01632 960311",
        45,
        Source.REFERRAL,
        people=(Member("Owen Tasker", "Warehouse manager", "01632 960312"),),
        talks=(
            Talk(
                44,
                "15:00",
                "Aisha at Pennine sent us; eight tired levellers"
                " // Look at them and say what is worth a repair"
                " // Look at the eight levellers @10 bd",
                "Owen",
            ),
            Talk(
                34,
                "14:00",
                "Three are worth a repair, five are not"
                " // Repair and replace, two prices // Explain both prices @8 bd",
                "Owen",
                by="visit",
            ),
            Talk(
                26,
                "10:50",
                "Wants to see a replaced one at Pennine"
                " // Owen and Gareth on one day // Set the day at Pennine @8 bd",
                "Owen",
            ),
            Talk(6, "10:10", "", "Owen", outcome="no_answer"),
            Talk(4, "14:40", "", "Owen", outcome="left_voicemail"),
        ),
    ),
    Place(
        "Ivybridge Organics",
        AccountKind.PROSPECT,
        Grade.B,
        "Exeter",
        "Food",
        "01632 960321",
        40,
        Source.WEB_FORM,
        people=(Member("Rosa Penhale", "Founder", "01632 960322"),),
        talks=(
            Talk(
                39,
                "10:45",
                "Moves to a hall with open docks, fruit and rain do not mix"
                " // Shelters for three docks // Hear the size of her lorries @5 bd",
                "Rosa",
            ),
            Talk(
                33,
                "10:20",
                "Vans and two lorries // Two shelters are enough"
                " // Price two shelters and say why not three @6 bd",
                "Rosa",
            ),
            Talk(
                27,
                "14:25",
                "Glad we did not sell the third"
                " // Two shelters after the harvest // Ask when the harvest is in @30 bd",
                "Rosa",
            ),
        ),
    ),
    Place(
        "Copperfield Printworks",
        AccountKind.PROSPECT,
        Grade.C,
        "Northampton",
        "Printing",
        "01632 960331",
        36,
        Source.COLD_CALL,
        people=(Member("Martin Speight", "Facilities", "01632 960332"),),
        talks=(
            Talk(35, "14:10", "", "Martin", outcome="no_answer"),
            Talk(
                34,
                "10:10",
                "Paper dust in the tracks of two doors"
                " // Brushed tracks // Send a picture of brushed tracks and ask his view @7 bd",
                "Martin",
            ),
            Talk(
                26,
                "14:50",
                "Likes them, no money this year // A price to keep for the next budget",
                "Martin",
            ),
        ),
    ),
    Place(
        "Saltmarsh Seafoods",
        AccountKind.PROSPECT,
        Grade.B,
        "Grimsby",
        "Food",
        "01632 960341",
        34,
        Source.REFERRAL,
        people=(Member("Astrid Holm", "Plant manager", "01632 960342"),),
        talks=(
            Talk(
                33,
                "11:20",
                "Door between wash and pack rusts every year"
                " // A door of plastic, no steel // Show the plastic door at Mossbank @15 bd",
                "Astrid",
            ),
            Talk(
                18,
                "11:00",
                "Saw it, asks how it takes a pallet truck at speed"
                " // A film of the crash test // Hear what the crash test settled @9 bd",
                "Astrid",
            ),
            Talk(
                9,
                "14:20",
                "The film settled it +question: who pays for the fitting if the trial ends"
                " // One door as a trial for ninety days"
                " // Agree the terms of the trial door @10 bd",
                "Astrid",
            ),
        ),
    ),
    Place(
        "Highmoor Recycling",
        AccountKind.PROSPECT,
        Grade.C,
        "Halifax",
        "Recycling",
        "01632 960351",
        33,
        Source.WEB,
        people=(Member("Dean Acker", "Yard boss", "01632 960352"),),
        talks=(
            Talk(
                32,
                "15:50",
                "Wants the cheapest door there is"
                " // Ours lasts twelve years, theirs four"
                " // Show the sum over twelve years @10 bd",
                "Dean",
            ),
            Talk(
                22,
                "14:15",
                "Sees the sum, buys the cheap one all the same // Our number for when it breaks",
                "Dean",
            ),
        ),
    ),
    Place(
        "Beacon Furniture Outlet",
        AccountKind.PROSPECT,
        Grade.B,
        "Swindon",
        "Retail",
        "01632 960361",
        30,
        Source.ADVERTISING,
        people=(Member("Leila Haddad", "Store operations", "01632 960362"),),
        talks=(
            Talk(
                29,
                "10:15",
                "Customers collect at the dock and stand in the rain"
                " // A canopy door with a light // Draw the canopy for her dock @8 bd",
                "Leila",
            ),
            Talk(
                21,
                "11:40",
                "Drawing is what she meant, head office must agree"
                " // A page for head office // Hear what head office said @10 bd",
                "Leila",
            ),
            Talk(3, "11:05", "", "Leila", outcome="no_answer"),
        ),
    ),
    Place(
        "Quarry Lane Foods",
        AccountKind.PROSPECT,
        Grade.A,
        "Bradford",
        "Food",
        "01632 960371",
        24,
        Source.REFERRAL,
        people=(Member("Imran Siddiq", "Engineering director", "01632 960372"),),
        talks=(
            Talk(
                23,
                "10:30",
                "Marta at Fenland sent us; nine freezer doors, ice on all"
                " // Heated frames // Measure the nine freezer doors @8 bd",
                "Imran",
            ),
            Talk(
                15,
                "10:00",
                "Measured: six need frames, three only heaters"
                " // Price by door // Go through the price by door @7 bd",
                "Imran",
                by="visit",
            ),
            Talk(
                4,
                "14:15",
                "Price is fine +objection: he must stop the line to fit"
                " // Fit at night, one door a night // Agree nine nights with his planner @5 bd",
                "Imran",
            ),
        ),
    ),
    Place(
        "Stour Valley Packaging",
        AccountKind.PROSPECT,
        Grade.C,
        "Colchester",
        "Packaging",
        "01632 960381",
        20,
        Source.COLD_CALL,
        people=(Member("Kath Oram", "Reception", "01632 960382"),),
        closed_because="Asked us not to call",
        talks=(Talk(19, "10:40", "Has a maker for life and wants no calls", "Kath"),),
    ),
    Place(
        "Albion Cycle Works",
        AccountKind.PROSPECT,
        Grade.C,
        "Nottingham",
        "Manufacturing",
        "01632 960391",
        12,
        Source.FAIR,
        people=(Member("Jess Conway", "Operations", "01632 960392"),),
        campaign=FAIR,
    ),
    Place(
        "Nightingale Pharma Logistics",
        AccountKind.PROSPECT,
        Grade.A,
        "Stevenage",
        "Pharma",
        "01632 960401",
        5,
        Source.WORD_OF_MOUTH,
        people=(Member("Anil Mehta", "Quality and sites", "01632 960402"),),
    ),
    Place(
        "Drovers Park Developments",
        AccountKind.PROSPECT,
        Grade.B,
        "Carlisle",
        "Property",
        "01632 960411",
        5,
        Source.WEB_FORM,
    ),
    Place(
        "Redcliffe Wholesale",
        AccountKind.FORMER_CUSTOMER,
        Grade.B,
        "Cardiff",
        "Wholesale",
        "029 2018 0421",
        64,
        Source.EXISTING_CUSTOMER,
        people=(Member("Bethan Price", "Depot manager", "029 2018 0422"),),
        talks=(
            Talk(
                58,
                "14:55",
                "Left us two years ago over a late repair"
                " // Said sorry, and what we changed since // Hear how their maker does @15 bd",
                "Bethan",
            ),
            Talk(
                43,
                "14:35",
                "Their maker lets them wait too"
                " // One free repair as a trial // Hear whether the free repair was on time @20 bd",
                "Bethan",
            ),
            Talk(
                2,
                "10:50",
                "Repair came on time +win: she will ask us for the next one"
                " // Two visits a year // Agree the upkeep of the depot doors @9 bd",
                "Bethan",
            ),
        ),
    ),
    Place(
        "Meridian Dock Engineering",
        AccountKind.PARTNER,
        Grade.B,
        "London",
        "Fitting",
        "020 7946 0431",
        64,
        Source.PARTNER,
        people=(Member("Stan Kowal", "Fitters' foreman", "020 7946 0432"),),
        talks=(
            Talk(
                50,
                "15:45",
                "Two more fitters from spring, nights are no trouble"
                " // First call on our night work // Plan the Quarry Lane nights together @54 bd",
                "Stan",
            ),
        ),
    ),
)
