"""Empty phrases of English."""

# ruff: noqa: E501 (a phrase is easier to read on one line)

from salesbook.domain.loop.phrases.english_words import FILLERS, HOLLOW, SOMEBODY, THINGS
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
            "(?:renew|rekindl|restor|re~establish|establish|resum|reviv|refresh|initiat)(?:e|ing)?"
            " (?:the |our )?(?:contacts?|connections?|relationships?|dialogue|conversation)",
            "keep(?:ing)? (?:the |our |up ){0,2}"
            "(?:dialogue|relationship|conversation|contact|connection|lead|interest|things|ball|momentum)"
            " (?:alive|going|moving|rolling|warm|active|hot)|keep(?:ing)? (?:up )?(?:the )?momentum",
            "(?:(?:keep|check|get|tak)(?:e|ing)? )?(?:a )?(?:finger on )?the pulse|keep(?:ing)? (?:an eye|tabs)(?: on)?",
            "(?:been|it's been|its been) (?:too long|a long time|ages)|radio silence|gone (?:quiet|cold|silent)",
            "(?:haven't|havent|not) (?:spoken|talked|met)(?: (?:in|for))?(?: (?:a while|ages|some time|long))?",
            "(?:reviv|wak)(?:e|ing) (?:up )?(?:the |this )?(?:lead|them|him|her|account|deal)(?: up)?|wak(?:e|ing) up the lead",
            "(?:do|make|making|doing) the rounds|(?:get|getting|be|stay) in front of (?:them|him|her|[a-z]{1,20})",
            "(?:get (?:a |our |my )?)?foot in the door|get in the door|open(?:ing)? (?:the )?doors?",
            "show(?:ing)? face|fly(?:ing)? the flag|be(?:ing)? seen",
            "let(?:ting)? (?:him|her|them|[a-z]{1,20}) know (?:that )?(?:we|i)(?:'re| are|'m| am)?"
            " (?:still )?(?:care|here|exist|around|available)",
        ),
        *phrases(
            "catch_up",
            "catch(?:ing)?~ups?",
            "re~align(?:ing)?|align(?:ing|ment)?",
            "(?:compar|swap|exchang)(?:e|ing)? (?:notes|ideas|views|thoughts)|brainstorm(?:ing)?|bounce (?:some )?ideas",
            "shoot the breeze",
            "chew the fat",
            "pick your brain",
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
            "(?:initial |first )?contact(?:ing)?(?! (?:details?|data|lens|lenses|form))|re~contact",
            "try(?:ing)? (?:to reach|reaching)|reach(?:ing)? (?:him|her|them)",
            "get(?:ting)? (?:a )?hold of|get(?:ting)? through to",
            takes=Takes.SOMEBODY,
        ),
        *phrases("reach_out", "re~connect(?:ing)?|connect(?:ing)?", "re~engag(?:e|ing)|engage"),
        *phrases(
            "see_how",
            "status",
            f"{_HOW} (?:how(?! (?:many|much|old|big))|where|what|if|whether|that|all|everything)",
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
            "gauge(?: their| his| her)? (?:interest|temperature)|test(?:ing)? the waters?",
            "ask(?:ing)? for (?:some |any |their |his |her )?(?:feedback|thoughts|updates?|an update|news)",
            f"{_HOW} how (?:it|that|things|everything|all) went",
            "(?:make sure|ensure|check) (?:they|he|she|all|everyone|everything)(?: is| are|'s|'re)?"
            " (?:happy|satisfied|ok|okay|fine|well)",
            "(?:customer|client|they|everyone)(?: is| are|'s|'re)? (?:still )?(?:happy|satisfied)",
            "(?:happy|here|glad) to (?:help|assist|support|chat|talk)",
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
            "courtesy (?:call|visit|e~mail|mail|message|meeting)s?",
            "hope (?:all|everything|you|they|things|this|he|she)",
            "wish(?:ing)? (?:you|them|him|her) well",
            "(?:send |sending )?(?:season'?s? )?(?:greetings|regards|best wishes)",
            "be friendly|being friendly|wav(?:e|ing)(?: a)? (?:hello|hi)",
            "(?:say |wish )?(?:happy|merry) (?:new year|christmas|easter|holidays)|(?:drop|pop|look)(?:ping|ing)? in on|ice~breakers?|break(?:ing)? the ice|get(?:ting)? (?:better )?acquainted(?: with)?|(?:feel|sound)(?:ing)? out",
            takes=Takes.SOMEBODY,
        ),
        *phrases(
            "nudge",
            "bump(?:ing)?(?: this| it| up){0,3}(?: (?:the|their|his|her|your) (?:inbox|list|pile))?",
            "(?:to the )?top(?: of (?:your|the|their|his|her) (?:inbox|list|pile))?",
            "(?:float|resurfac|surfac|boost|pop)(?:e|ing)? (?:this|it)(?: up| back| again)?",
            "nudg(?:e|ing)|ping(?:ing)?|poke|poking|chas(?:e|ing)(?: up)?",
            "(?:gentle|friendly|kind|soft) (?:reminder|nudge|push)|ticklers?",
            "give (?:it|this|him|her|them|[a-z]{1,20}) a (?:little |gentle )?(?:push|nudge|poke|bump|kick)",
            "(?:second|third|another|next|new|final|last) attempt|no (?:reply|answer|response)(?: yet| so far)?|(?:was|is|still|he's|she's) (?:on (?:holiday|leave|vacation)|out of (?:the )?office|in a meeting)|left (?:a |another )?(?:message|voice~mail|vm)",
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
            "(?:customer|client) (?:care|love|relations)|(?:account|relationship|client|customer) (?:management|mgmt|maintenance)|nurtur(?:e|ing)|rapport (?:with|building)",
            "networking|network",
            "work(?:ing)? (?:on )?(?:the |our )(?:account|lead|relationship|client|customer)",
            "look(?:ing)? after (?:the |our )?(?:clients?|customers?|accounts?)",
        ),
        *phrases(
            "bare_contact",
            "(?:give|giving) (?:(?:him|her|them|[a-z]{1,20}) )?a (?:quick )?(?:call|ring|buzz|shout|bell)",
            "(?:phone|video|zoom|teams|skype|conf|conference|cold|sales|return|make|place)?~"
            "(?:call|phone(?! number)|ring|dial|telephone)(?:ing|s)?(?: back| up| again)?",
            "call~backs?|facetime|(?:leave |leaving )?(?:a )?(?:voice~mail|vm)",
            "(?:hop|jump|get|getting) on (?:a |the ){0,2}(?:quick |short )?(?:call|phone)",
            "meet(?:s|ing|ings)?(?: up)?|appointments?|get~together",
            "(?:talk|speak|chat|converse)(?:ing|s)?(?: again)?(?: to)?|write to",
            "sit(?:ting)?~down(?: with)?|have a (?:natter|gossip)",
            takes=Takes.SOMEBODY,
        ),
        *phrases(
            "bare_contact",
            "(?:drop|write|shoot)(?:ing)? (?:him |her |them )?(?:a )?(?:quick )?line|write|writing",
            "(?:send|sending|write|drop|shoot)?~(?:him |her |them )?(?:an? |another |the )?"
            "(?:quick |short |new )?"
            "(?:e~mail|mail|text|text message|sms|whatsapp|message|linkedin message|note|fax|letter)"
            "(?:ing|s)?(?: again| back)?",
            "(?:drop|shoot|send|write)(?:ing)? [a-z]{1,20} an? (?:quick |short )?(?:e~mail|mail|line|text|message)|dm",
            takes=Takes.SENT,
        ),
        *phrases(
            "bare_contact",
            "conversations?|discussions?|dialogues?|interactions?|sync(?:~up)?|one on one",
            "1~(?:on|:)~1",
            "(?:grab|have|get|drink) (?:a )?(?:coffee|lunch|dinner|beer|drink|bite)|dinner|coffee|lunch",
            "(?<!to )(?:arrang|schedul|organi[sz]|book|plan|request|propos|set(?:ting)?~up|fix)(?:e|ing)?"
            " (?:an? |another |the |our )?(?:quick |short |first |new |next |intro ){0,2}"
            "(?:call|meeting|appointment|chat|visit|catch~up|conversation|coffee|lunch)",
            "(?:buy|treat|tak)(?:e|ing)? (?:him|her|them|[a-z]{1,20}) (?:a |to |out |for ){0,3}"
            "(?:coffee|lunch|dinner|breakfast|drinks?|beers?)",
            "go(?:ing)? (?:out )?for (?:a |some )?(?:coffee|lunch|dinner|drinks?|beers?|pint)",
            "(?:fire|fir|shoot|dash)(?:ing)? off (?:an? |another )?(?:quick |short )?(?:e~mail|mail|message|note|text)",
            "face~to~face|face time|f2f",
            "linkedin|zoom|teams|meet and greet|tel(?! (?:no|nr|number))|(?:when|whenever|while|if)(?: i'm| im)? passing(?: by)?|(?:(?:when|if|while) )?(?:i'm |im )?in the (?:area|neighbou?rhood)",
            "leave (?:a |another )?message|(?:routine|regular) (?:visit|call)",
            "visit(?:s|ing)?|(?:drop|pop)(?:ping)? (?:by|in|round|over)(?: to see)?|stop(?:ping)? by|swing by",
            "(?:continue|keep|keep up|pick up|resume|restart|have)(?: the| our| a)? (?:conversation|discussion|dialogue)"
            "(?: going)?",
            "pick(?:ing)? up where we left off",
        ),
        *phrases(
            "no_object",
            "discuss(?:ing)? (?:next steps|things|stuff|matters|options|opportunities|business|further)",
            "discuss(?:ing)?|next steps?",
            "move (?:things |it |this )?(?:forward|along|ahead|on)",
            "(?:push|drive) (?:things |it |this )?(?:forward|along)",
            "(?:move|push|advance|progress|drive)(?: on| forward| along)? the (?:deal|lead|opportunity)"
            "(?: on| forward| along| ahead)?|(?:progress|advance|push) (?:it|this|things)",
            "get(?:ting)? (?:things|it|this|the ball) (?:rolling|moving|going)",
            "(?:run|go|talk)(?:ning|ing)? (?:through|over) (?:things|everything|it)|(?:discuss|talk about) the future",
            "next (?:actions?|moves?)|as (?:discussed|agreed|promised|mentioned)",
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
    fillers=FILLERS,
    hollow=HOLLOW,
    somebody=SOMEBODY,
    things=THINGS,
    beside=words("with w w/ at from @ between"),
    about=words(
        """about on re regarding concerning for in into onto over after before during because
        given against under towards around without through due despite versus vs"""
    ),
    pairs=words("and or"),
    subjects=words("about regarding concerning re"),
    talks=words("visit visits meeting meetings appointment appointments minutes"),
    many=words("visits meetings appointments"),
    plans=words("plan planning planned dates days schedule number count"),
    counted=words("minutes"),
    joins=words("but so then because while to why"),
    shared=words("service services"),  # in French a department
)
