"""The table of commands: what there is to type, and where it lives.

A command is one function in one module, imported only when its name is typed. Nothing else knows
where commands are.
"""

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct, field


class Panel(StrEnum):
    """The panels of the help."""

    DAY = "The day"
    CONTACT = "The contact"
    ACCOUNT = "The account"
    PRESENCE = "Presence"
    TEAM = "The team"
    BOOK = "The book"


class Command(Struct, frozen=True):
    """One command: `place` is `module:function` below `salesbook.cli`, `help` its line in lists.

    `alone` is a place too: what the command's name alone does at a terminal, with no words to read.
    """

    place: str
    help: str
    panel: Panel = Panel.BOOK
    daily: bool = False
    alone: str = ""


class Group(Struct, frozen=True):
    """Commands under one word; `default` runs when the next word is none of them.

    With `bare` it runs too when no word follows; else the help of the group is shown.
    """

    help: str
    members: Mapping[str, Command]
    panel: Panel = Panel.BOOK
    daily: bool = False
    default: Command | None = field(default=None)
    bare: bool = False


BARE = "today"
"""What `salesbook` alone does."""

COMMANDS: dict[str, Command | Group] = {
    # The day
    "today": Command("loop.today:today", "See where the day stands", Panel.DAY),
    "plan": Command("loop.plan:plan", "Lay out the day", Panel.DAY, daily=True),
    "now": Command("loop.now:now", "See this block and what comes next", Panel.DAY, daily=True),
    "wrap": Command("loop.wrap:wrap", "Close the day", Panel.DAY, daily=True),
    "calendar": Group(
        "Calendars that plans go round",
        {
            "add": Command("loop.calendar:add", "Keep a calendar file (.ics)"),
            "list": Command("loop.calendar:list_", "List the calendars"),
            "remove": Command("loop.calendar:remove", "Respect one no more"),
            "busy": Command("loop.calendar:busy", "See when you are busy"),
        },
        Panel.DAY,
    ),
    "holiday": Group(
        "Days on which your country or firm does not work",
        {
            "add": Command("book.day_off:add", "Note a day off for all"),
            "remove": Command("book.day_off:remove", "Work on a holiday"),
            "list": Command("book.day_off:list_", "List the days off ahead"),
        },
        Panel.DAY,
    ),
    "away": Command("book.day_off:away", "Say when you are away", Panel.DAY),
    "campaign": Group(
        "Fairs, mailings and calling projects",
        {
            "add": Command("pipeline.campaign:add", "Add a campaign"),
            "add-accounts": Command("pipeline.campaign:add_accounts", "Put accounts on its list"),
            "drop": Command("pipeline.campaign:drop", "Drop an account from its list"),
            "show": Command("pipeline.campaign:show", "See how far it is"),
            "next": Command("pipeline.campaign:next_", "See whom to call next"),
            "list": Command("pipeline.campaign:list_", "List the campaigns"),
        },
        Panel.DAY,
    ),
    # The contact
    "pick": Command("loop.pick:pick", "Give accounts a purpose", Panel.CONTACT, daily=True),
    "brief": Command("loop.brief:brief", "Read the call card", Panel.CONTACT, daily=True),
    "log": Command(
        "loop.log:log",
        "Log a contact in one line",
        Panel.CONTACT,
        daily=True,
        alone="loop.opening:log_alone",
    ),
    "due": Command("loop.due:due", "See who is owed a contact, and why", Panel.CONTACT, daily=True),
    "followup": Group(
        "Follow-ups by hand",
        {
            "add": Command("loop.followup:add", "Plan a purposeful contact"),
            "done": Command("loop.followup:done", "Close a follow-up"),
            "move": Command("loop.followup:move", "Give a follow-up another date"),
            "edit": Command("loop.followup:edit", "Change its purpose, day, person or channel"),
            "drop": Command("loop.followup:drop", "Drop a follow-up, with the reason"),
            "list": Command("loop.followup:list_", "List the follow-ups"),
            "triage": Command("loop.followup:triage", "Walk the overdue ones"),
        },
        Panel.CONTACT,
    ),
    "note": Group(
        "Keep an observation without a contact",
        {"close": Command("loop.note:close", "Close a risk, or a need that is met")},
        Panel.CONTACT,
        default=Command("loop.note:note", "Keep an observation without a contact"),
    ),
    "promise": Group(
        "What we promised, and what they did",
        {
            "add": Command("loop.promise:add", "Note a promise and its day"),
            "kept": Command("loop.promise:kept", "Say that a promise was kept"),
            "broken": Command("loop.promise:broken", "Say that a promise was broken"),
            "list": Command("loop.promise:list_", "List what is promised both ways"),
        },
        Panel.CONTACT,
    ),
    "goodwill": Group(
        "A season of human reasons only",
        {
            "on": Command("accounts.season:on", "Stop selling, start connecting"),
            "off": Command("accounts.season:off", "Sell again from today on"),
        },
        Panel.CONTACT,
        default=Command("accounts.season:list_", "A season of human reasons only"),
        bare=True,
    ),
    "lint": Command("loop.lint:lint", "Ask whether words are a purpose", Panel.CONTACT),
    "recap": Command("loop.recap:recap", "Sum up a talk for them", Panel.CONTACT),
    "edit": Command("loop.edit:edit", "Mend what was logged", Panel.CONTACT),
    "undo": Command("book.undo:undo", "Take a command back", Panel.CONTACT, daily=True),
    "redo": Command("book.redo:redo", "Put a command back", Panel.CONTACT),
    "history": Command("book.history:history", "See what changed, and by whom", Panel.CONTACT),
    "find": Command("loop.find:find", "Search everything", Panel.CONTACT, daily=True),
    # The account
    "show": Command("loop.show:show", "Read an account's whole memory", Panel.ACCOUNT, daily=True),
    "account": Group(
        "Accounts",
        {
            "add": Command("accounts.account:add", "Add an account"),
            "edit": Command("accounts.account:edit", "Change an account"),
            "list": Command("accounts.account:list_", "List the accounts"),
            "map": Command("loop.power:map_", "See who decides there, who blocks, who left"),
            "alias": Command("accounts.account:alias", "Give an account another name"),
            "merge": Command("accounts.merge:merge", "Make one account of two"),
            "archive": Command("accounts.account:archive", "Put an account away"),
            "owner": Command("accounts.account:owner", "Give an account another owner"),
        },
        Panel.ACCOUNT,
    ),
    "person": Group(
        "People",
        {
            "add": Command("accounts.person:add", "Add a person"),
            "edit": Command("accounts.person:edit", "Change a person"),
            "list": Command("accounts.person:list_", "List the people"),
            "left": Command("accounts.person:left", "Note that somebody left"),
            "moved": Command("accounts.person:moved", "Note that somebody works elsewhere now"),
            "role": Command("loop.role:role", "Say which part somebody plays in a decision"),
        },
        Panel.ACCOUNT,
    ),
    "fact": Group(
        "What people told you of themselves",
        {
            "add": Command("loop.fact:add", "Keep something a person told you"),
            "list": Command("loop.fact:list_", "List what you know of people"),
            "share": Command("loop.fact:share", "Let everybody read a fact"),
            "remove": Command("loop.fact:remove", "Take a fact out"),
        },
        Panel.ACCOUNT,
    ),
    "occasion": Group(
        "Birthdays, renewals and other days of theirs",
        {
            "add": Command("loop.occasion:add", "Note a day that is theirs"),
            "edit": Command("loop.occasion:edit", "Change a day"),
            "list": Command("loop.occasion:list_", "List the days, the next first"),
            "remove": Command("loop.occasion:remove", "Take a day out"),
        },
        Panel.ACCOUNT,
    ),
    "agreement": Group(
        "How both sides want to work together",
        {
            "set": Command("accounts.agreement:set_", "Agree how often, by what, how soon"),
            "show": Command("accounts.agreement:show", "See what is agreed"),
            "end": Command("accounts.agreement:end", "End what was agreed"),
        },
        Panel.ACCOUNT,
    ),
    "opportunity": Group(
        "What may be sold, stage by stage",
        {
            "add": Command("pipeline.opportunity:add", "Add what may be sold"),
            "edit": Command("pipeline.opportunity:edit", "Change an opportunity"),
            "stage": Command("pipeline.opportunity:stage", "Bring it to another stage"),
            "won": Command("pipeline.opportunity:won", "Win it"),
            "lost": Command("pipeline.opportunity:lost", "Lose it, and say why"),
            "list": Command("pipeline.opportunity:list_", "List the opportunities"),
            "board": Command("pipeline.opportunity:board", "See them in columns, by stage"),
        },
        Panel.ACCOUNT,
    ),
    "product": Group(
        "Products",
        {
            "add": Command("pipeline.product:add", "Add a product"),
            "edit": Command("pipeline.product:edit", "Change a product, or say it is retired"),
            "list": Command("pipeline.product:list_", "List the products"),
        },
        Panel.ACCOUNT,
    ),
    "order": Group(
        "Orders, and when the next one is usual",
        {
            "add": Command("pipeline.order:add", "Keep what a customer ordered"),
            "list": Command("pipeline.order:list_", "List the orders"),
            "rhythm": Command("pipeline.rhythm:rhythm", "See when customers usually order again"),
        },
        Panel.ACCOUNT,
    ),
    "complaint": Group(
        "Complaints",
        {
            "open": Command("pipeline.complaint:open_", "Keep a complaint"),
            "close": Command("pipeline.complaint:close", "Close one with what came of it"),
            "list": Command("pipeline.complaint:list_", "List complaints, the gravest first"),
        },
        Panel.ACCOUNT,
    ),
    "pause": Command("accounts.pause:pause", "Let selling to an account rest", Panel.ACCOUNT),
    "resume": Command("accounts.pause:resume", "End a pause", Panel.ACCOUNT),
    # Presence
    "document": Group(
        "Brochures, price lists and links, and who has them",
        {
            "add": Command("presence.document:add", "Add a file or a link"),
            "send": Command("presence.document:send", "Say that people got one"),
            "list": Command("presence.document:list_", "List them, and who has them"),
            "show": Command("presence.document:show", "See who has one"),
            "edit": Command("presence.document:edit", "Change what is said of one"),
            "remove": Command("presence.document:remove", "Take one out"),
        },
        Panel.PRESENCE,
    ),
    "reaction": Group(
        "Likes, comments and replies, theirs and yours",
        {
            "in": Command("presence.reaction:in_", "Note that they reacted"),
            "out": Command("presence.reaction:out", "Note that you did"),
            "list": Command("presence.reaction:list_", "List the reactions"),
            "waive": Command("presence.reaction:waive", "Say that one needs no answer"),
        },
        Panel.PRESENCE,
    ),
    "post": Group(
        "What you published",
        {
            "add": Command("presence.post:add", "Keep what you published"),
            "list": Command("presence.post:list_", "List your posts and their reactions"),
        },
        Panel.PRESENCE,
    ),
    "network": Group(
        "The people you know, and how well",
        {
            "transactional": Command(
                "loop.transactional:transactional", "See whom you only ever sold to"
            ),
        },
        Panel.PRESENCE,
    ),
    # The team
    "digest": Command("team.digest:digest", "Read what the firm heard this week", Panel.TEAM),
    "report": Group(
        "Numbers about contacts, each with its n, open to everybody",
        {
            "quality": Command("team.report:quality", "See how whole and how fresh notes are"),
            "purpose": Command("team.report:purpose", "See what contacts were made for"),
            "phases": Command("team.report:phases", "See who is informed, sold to, cared for"),
            "hours": Command("team.report:hours", "See the hours customers had, and who answered"),
        },
        Panel.TEAM,
    ),
    "review": Group(
        "Read a rep's notes by the rules, together",
        {
            "add": Command("team.review:add", "Say what you think of a colleague's note"),
            "list": Command("team.review:list_", "List the reviews you may read"),
            "show": Command("team.review:show", "Read one note and what was said of it"),
        },
        Panel.TEAM,
        default=Command("team.review:review", "Read a rep's notes by the rules, together"),
        bare=True,
    ),
    "mirror": Command(
        "team.mirror:mirror", "See what others can see of you, and what not", Panel.TEAM
    ),
    # The book
    "import": Group(
        "Bring customers in from a file",
        {
            "list": Command("book.imports:list_", "List what was imported"),
            "undo": Command("book.imports:undo", "Take an import back"),
        },
        daily=True,
        default=Command("book.imports:run", "Bring customers in from a file"),
    ),
    "inbox": Command("loop.inbox:inbox", "Log notes and mails from the road"),
    "export": Command("book.export:export", "Write a report or the book to a file"),
    "rep": Group(
        "Who keeps the book", {"rename": Command("book.rep:rename", "Go by your own name")}
    ),
    "config": Group(
        "Settings",
        {
            "list": Command("book.config:list_", "List the settings"),
            "get": Command("book.config:get", "Read a setting"),
            "set": Command("book.config:set_", "Change a setting"),
        },
    ),
    "book": Group(
        "The book itself",
        {
            "info": Command("book.facts:facts", "See where the book is and what it holds"),
            "check": Command("book.check:check", "Prove that nothing is damaged"),
            "backup": Command("book.backup:backup", "Copy the book to a safe place"),
            "restore": Command("book.restore:restore", "Go back to a backup"),
            "rescue": Command("loop.rescue:rescue", "Bring in what a full disk refused"),
            "migrate": Command("book.migrate:migrate", "Bring a team's book up to date"),
        },
    ),
    "demo": Command("loop.demo:demo", "Try it with a firm made up for you", daily=True),
    "completion": Command("completion:completion", "Complete names with Tab in your shell"),
}
