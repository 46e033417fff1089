"""The demo's customers."""

from salesbook.domain.accounts.account import AccountKind, Grade, Source
from salesbook.domain.loop.demo.campaigns import FAIR, WINTER
from salesbook.domain.loop.demo.documents import RAPID_DOORS
from salesbook.domain.loop.demo.story import Member, Place, Talk

CUSTOMERS = (
    Place(
        "Harrow Cold Stores",
        AccountKind.CUSTOMER,
        Grade.A,
        "London",
        "Cold storage",
        "020 7946 0112",
        64,
        Source.REFERRAL,
        people=(
            Member("Priya Nair", "Operations manager", "020 7946 0113"),
            Member("Tom Aldous", "Maintenance lead", "020 7946 0114"),
        ),
        talks=(
            Talk(
                61,
                "10:15",
                "Two of six dock shelters let warm air in, frost on the floor"
                " // A free survey of all six docks // Book the dock survey with Tom @4 bd",
                "Priya",
            ),
            Talk(
                57,
                "14:10",
                "Can have us in on a Thursday, before the night shift"
                " // Survey on the Thursday, two hours"
                " // Go through the survey results with Priya @6 bd",
                "Tom",
            ),
            Talk(
                51,
                "10:05",
                "Walked the results: docks 3 and 5 need shelters, the rest seals"
                " // Two inflatable shelters // Explain the quotation for docks 3 and 5 @5 bd",
                "Priya",
                by="visit",
            ),
            Talk(
                46,
                "11:00",
                "Read the quotation, wants the energy saving in figures"
                " // A sum per dock over three winters"
                " // Give the saving per winter and agree the order date @6 bd",
                "Priya",
            ),
            Talk(
                40,
                "10:30",
                "The figures convinced the finance director"
                " // Docks 3 and 5, fitted in two nights // Agree the two nights @10 bd",
                "Priya",
                facts=("Runs the London half marathon in April, her third",),
            ),
            Talk(
                30,
                "14:20",
                "Fitting done, no more frost at dock 3, Tom is pleased"
                " // Upkeep of all six docks // Agree price and start of the upkeep @12 bd",
                "Tom",
                phase="aftercare",
            ),
            Talk(
                18,
                "10:10",
                "Wants the upkeep to begin with the new budget"
                " // Two visits a year // Settle the upkeep before their budget closes @16 bd",
                "Priya",
                promises=("Send the days of the first two visits @21 bd",),
                their_promises=("Send the signed budget page @16 bd",),
                met="partly",
            ),
        ),
    ),
    Place(
        "Pennine Pallet Network",
        AccountKind.CUSTOMER,
        Grade.A,
        "Leeds",
        "Freight",
        "0113 496 0121",
        64,
        Source.EXISTING_CUSTOMER,
        people=(
            Member("Gareth Holroyd", "Site manager", "0113 496 0122"),
            Member("Aisha Rahman", "Purchasing", "0113 496 0123"),
        ),
        talks=(
            Talk(
                60,
                "14:40",
                "Opening a second hall in spring, twelve gates"
                " // Drawings with three kinds of leveller"
                " // Choose the leveller with Gareth over the drawings @9 bd",
                "Gareth",
            ),
            Talk(
                51,
                "14:30",
                "Swing lip for eight gates, telescopic for four"
                " // Price for twelve levellers // Go through the price with Aisha @7 bd",
                "Gareth",
                by="video",
            ),
            Talk(
                44,
                "10:20",
                "Aisha compares two other bids"
                " // Spare parts for five years in the price"
                " // Compare the three bids line by line with Aisha @6 bd",
                "Aisha",
                met="partly",
            ),
            Talk(
                38,
                "10:50",
                "Ours is dearer by four per cent, but ready six weeks sooner"
                " // Four gates first, eight in spring"
                " // Hear the decision of their board on the first four gates @12 bd",
                "Aisha",
            ),
            Talk(
                26,
                "11:15",
                "The board said yes to all twelve"
                " // Order confirmed, deposit in the mail // Confirm the deposit came in @5 bd",
                "Aisha",
            ),
            Talk(
                21,
                "10:05",
                "Deposit came in // Fitting plan for the hall"
                " // Walk the hall with Gareth and mark the gates @12 bd",
                "Gareth",
                phase="aftercare",
            ),
            Talk(
                9,
                "10:40",
                "Walked the hall, gate 7 +need: a deeper pit before the levellers come"
                " // Levellers in two deliveries // Agree which four gates are fitted first @9 bd",
                "Gareth",
                by="visit",
            ),
        ),
    ),
    Place(
        "Fenland Fresh Produce",
        AccountKind.CUSTOMER,
        Grade.A,
        "Ely",
        "Food",
        "01632 960131",
        63,
        Source.FAIR,
        people=(
            Member("Marta Kowalska", "Logistics manager", "01632 960132", "Operations"),
            Member("Ben Sadler", "Director", "01632 960133", "Management"),
            Member("Keith Rudge", "Maintenance lead", "01632 960134", "Operations"),
        ),
        campaign=FAIR,
        talks=(
            Talk(
                58,
                "15:10",
                "Their sliding door to the packing hall sticks twice a week"
                " // A repair now, a rapid door later // Hear whether the repair held @8 bd",
                "Marta",
            ),
            Talk(
                50,
                "15:05",
                "The repair held, a new line comes in autumn"
                " // A visit once the line stands // Look at the new line and the opening @15 bd",
                "Marta",
                phase="aftercare",
            ),
            Talk(
                35,
                "14:15",
                "New line stands, forklifts wait for the door forty times a day;"
                " Keith would rather mend the old one himself"
                " // Rapid door, open in two seconds"
                " // Show what forty waits a day cost and price the door @10 bd",
                "Marta",
                by="visit",
            ),
            Talk(
                25,
                "10:35",
                "Ben will decide, he wants to see one at work"
                " // A visit to Mossbank, who have two // Set a day at Mossbank with Ben @9 bd",
                "Ben",
            ),
            Talk(
                16,
                "11:05",
                "Ben saw it at Mossbank and likes the speed"
                " // Price with one year of upkeep // Agree the price of the rapid door @14 bd",
                "Ben",
                sent=(RAPID_DOORS,),
            ),
            Talk(
                1,
                "15:35",
                "Asks what the rapid door costs in food-grade steel",
                "Marta",
                outcome="callback_requested",
                inbound=True,
            ),
        ),
    ),
    Place(
        "Larkfield Logistics",
        AccountKind.CUSTOMER,
        Grade.A,
        "Bristol",
        "Freight",
        "0117 496 0141",
        63,
        Source.EXISTING_CUSTOMER,
        people=(Member("Colin Abara", "Fleet and sites", "0117 496 0142"),),
        talks=(
            Talk(
                55,
                "10:10",
                "Twenty doors, nobody knows when each was last looked at"
                " // A list of all doors with their age // Go through the list of doors @10 bd",
                "Colin",
            ),
            Talk(
                45,
                "10:25",
                "Seven doors are past their springs"
                " // Springs in two rounds, nights // Agree the first round of springs @8 bd",
                "Colin",
                facts=("His daughter Ellie rows for the county",),
                phase="inform",
            ),
            Talk(
                37,
                "14:30",
                "First round ordered, four doors"
                " // Second round in the new quarter // Fix the second round of springs @18 bd",
                "Colin",
                phase="aftercare",
            ),
            Talk(
                17,
                "14:05",
                "Peak season, second round must wait until after it"
                " // Three doors in January // Put the January dates in both diaries @19 bd",
                "Colin",
                met="no",
            ),
        ),
    ),
    Place(
        "Orwell Freight Terminal",
        AccountKind.CUSTOMER,
        Grade.A,
        "Ipswich",
        "Freight",
        "01632 960151",
        62,
        Source.WORD_OF_MOUTH,
        people=(
            Member("Hannah Reyes", "Terminal manager", "01632 960152"),
            Member("Joost Bakker", "Projects", "01632 960153"),
        ),
        talks=(
            Talk(
                59,
                "11:20",
                "Container lift next year, the sheds get new fronts"
                " // A plan of the fronts with six doors"
                " // Talk the plan of the fronts through with Joost @14 bd",
                "Hannah",
            ),
            Talk(
                45,
                "14:50",
                "Joost wants wind class 4 on the water side"
                " // Doors to class 4 with test papers // Send and explain the test papers @7 bd",
                "Joost",
            ),
            Talk(
                38,
                "14:10",
                "Papers are right // Budget price for six doors"
                " // Explain the budget price to Hannah @10 bd",
                "Joost",
                phase="inform",
            ),
            Talk(
                28,
                "10:45",
                "Budget goes to the port in its next round"
                " // One page for the port on wind and upkeep"
                " // Bring the page for the port @8 bd",
                "Hannah",
                met="partly",
            ),
            Talk(
                20,
                "10:15",
                "The page helped, the port asks for a second price without motors"
                " // Both prices on one sheet // Agree which price goes to the port @22 bd",
                "Hannah",
                promises=("Send both prices on one sheet @20 bd",),
            ),
        ),
    ),
    Place(
        "Tyne Marine Supplies",
        AccountKind.CUSTOMER,
        Grade.B,
        "Newcastle",
        "Wholesale",
        "0191 498 0161",
        62,
        Source.EXISTING_CUSTOMER,
        people=(Member("Ruth Pattison", "Warehouse manager", "0191 498 0162"),),
        talks=(
            Talk(
                52,
                "10:55",
                "Salt eats the tracks of the quay door"
                " // Stainless tracks at the next service // Agree the day of the service @12 bd",
                "Ruth",
            ),
            Talk(
                40,
                "14:20",
                "Service done, tracks are stainless now"
                " // The same for the yard door // Price the tracks of the yard door @20 bd",
                "Ruth",
                phase="aftercare",
            ),
            Talk(
                19,
                "10:20",
                "Yard door is for the new year"
                " // Price holds until March // Ask whether the yard door is in the budget @24 bd",
                "Ruth",
                campaign=WINTER,
                met="partly",
            ),
        ),
    ),
    Place(
        "Ashdown Timber",
        AccountKind.CUSTOMER,
        Grade.B,
        "Brighton",
        "Timber",
        "01632 960171",
        61,
        Source.COLD_CALL,
        people=(
            Member("Leonard Finch", "Owner", "01632 960172"),
            Member("Sofia Marsh", "Yard office", "01632 960173"),
        ),
        talks=(
            Talk(
                56,
                "14:45",
                "A lorry took the corner of gate 2 with it"
                " // A new panel this week // Hear from Sofia how the gate closes now @6 bd",
                "Leonard",
            ),
            Talk(
                50,
                "10:40",
                "Gate closes well // Bumpers at both gates // Price four bumpers for Leonard @9 bd",
                "Sofia",
                phase="aftercare",
            ),
            Talk(
                41,
                "10:15",
                "Bumpers ordered"
                " // Fitting with the next service // Confirm the service day with Sofia @15 bd",
                "Leonard",
            ),
            Talk(
                26,
                "14:35",
                "Bumpers are on, Leonard away with a new hip"
                " // New racks stand once he is back // Measure the gate for the new racks @25 bd",
                "Sofia",
                phase="aftercare",
            ),
            Talk(
                8,
                "11:40",
                "Wished Leonard well with the hip, he walks with one stick",
                "Leonard",
                goodwill=True,
                facts=("Walks the pier every morning with his new hip",),
            ),
        ),
        paused_for=10,
    ),
    Place(
        "Caldervale Breweries",
        AccountKind.CUSTOMER,
        Grade.B,
        "Manchester",
        "Drinks",
        "0161 496 0181",
        61,
        Source.FAIR,
        people=(Member("Nadia Okafor", "Supply manager", "0161 496 0182"),),
        campaign=FAIR,
        talks=(
            Talk(
                53,
                "10:30",
                "Kegs roll over the dock plates, two plates are bent"
                " // Levellers with a flat lip // Show the flat lip at work in a film @7 bd",
                "Nadia",
            ),
            Talk(
                46,
                "15:20",
                "The film made it clear // Price for two levellers"
                " // Go through the price for two levellers @8 bd",
                "Nadia",
                by="video",
                phase="inform",
            ),
            Talk(
                38,
                "15:15",
                "One leveller now, one with next year's money"
                " // One leveller, fitted before the holidays // Fix the fitting day @11 bd",
                "Nadia",
            ),
            Talk(
                27,
                "14:40",
                "Fitted, the keg crew is happy"
                " // The second one in spring // Agree the order of the second leveller @26 bd",
                "Nadia",
                phase="aftercare",
            ),
            Talk(1, "16:10", "", "Nadia", outcome="no_answer", campaign=WINTER),
        ),
    ),
    Place(
        "Mossbank Dairy",
        AccountKind.CUSTOMER,
        Grade.B,
        "Preston",
        "Food",
        "01632 960191",
        60,
        Source.EXISTING_CUSTOMER,
        people=(
            Member("Iain Buchan", "Plant manager", "01632 960192"),
            Member("Grace Lowe", "Quality", "01632 960193"),
        ),
        talks=(
            Talk(
                54,
                "14:15",
                "Both rapid doors run, one seal is torn"
                " // A seal with the next delivery // Ask Grace whether the seal passes @9 bd",
                "Iain",
            ),
            Talk(
                45,
                "11:30",
                "Audit passed, she wants the paper for the seal"
                " // The paper by mail // Hear which other doors the auditor named @12 bd",
                "Grace",
                phase="aftercare",
            ),
            Talk(
                33,
                "14:00",
                "The auditor named the two doors at the tank hall"
                " // Two food-grade doors // Show Iain and Grace the food-grade door @11 bd",
                "Grace",
            ),
            Talk(
                22,
                "10:00",
                "Showed the door, Iain asks for it with a window"
                " // Price with and without window // Decide window or no window @20 bd",
                "Iain",
                by="visit",
            ),
        ),
    ),
    Place(
        "Severn Ceramics",
        AccountKind.CUSTOMER,
        Grade.C,
        "Gloucester",
        "Manufacturing",
        "01632 960201",
        60,
        Source.PHONE_IN,
        people=(Member("Dilys Morgan", "Office manager", "01632 960202"),),
        talks=(
            Talk(
                57,
                "15:40",
                "Kiln hall door will not stay up // A new spring the same day",
                "Dilys",
                inbound=True,
            ),
        ),
    ),
    Place(
        "Brindle & Sons Removals",
        AccountKind.CUSTOMER,
        Grade.C,
        "Birmingham",
        "Removals",
        "0121 496 0211",
        59,
        Source.WEB,
        people=(Member("Frank Brindle", "Owner", "0121 496 0212"),),
        talks=(
            Talk(
                49,
                "10:20",
                "Two roller doors for the new depot"
                " // Standard doors, hand driven // Hear whether the landlord agrees @10 bd",
                "Frank",
            ),
            Talk(
                39,
                "15:00",
                "Landlord agrees // Doors ordered // Ask how the doors run @25 bd",
                "Frank",
            ),
            Talk(
                14,
                "14:55",
                "Doors run well, he told two neighbours about us"
                " // A word of thanks and a visit card for them",
                "Frank",
                campaign=WINTER,
                phase="aftercare",
            ),
            Talk(
                3,
                "16:05",
                "Door 2 rattles in the wind, the neighbours complain"
                " +insight: near houses a hand-driven door must be quiet at night"
                " // A fitter will look at it",
                "Frank",
                inbound=True,
                complaint="Door 2 rattles in the wind at night",
            ),
        ),
    ),
)
