"""What the demo sells: campaigns, opportunities and their steps, orders, complaints."""

from collections.abc import Iterator
from functools import partial

from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.loop.demo.campaigns import CAMPAIGNS, Drive
from salesbook.domain.loop.demo.complaints import COMPLAINTS, Settled
from salesbook.domain.loop.demo.opportunities import OPPORTUNITIES, Move, Sale
from salesbook.domain.loop.demo.orders import ORDERS, PRODUCTS, Bought, Item
from salesbook.domain.pipeline.criteria import Criteria
from salesbook.store.book.book import WritableBook
from salesbook.store.book.handles import LAST
from salesbook.work.loop.demo_step import Step, typed, typed_at, workday
from salesbook.work.pipeline.campaign import CampaignWords, add_accounts, add_campaign
from salesbook.work.pipeline.complaint import ComplaintWords, finish_complaint, open_complaint
from salesbook.work.pipeline.opportunity import Wording, add_opportunity
from salesbook.work.pipeline.order import OrderWords, add_order
from salesbook.work.pipeline.product import ProductWords, add_product
from salesbook.work.pipeline.stage import Step as StageStep
from salesbook.work.pipeline.stage import move_to_stage

_LOCALE = "en_GB"


def pipeline_steps(moment: Moment) -> Iterator[Step]:
    """Tell what was sold, tried, ordered and complained about."""
    yield from typed(moment, "campaign add", CAMPAIGNS, _campaign)
    yield from typed(moment, "opportunity add", OPPORTUNITIES, partial(_offer, moment))
    for sale in OPPORTUNITIES:
        yield from typed(moment, "opportunity stage", sale.steps, partial(_move, sale))
    yield from typed(moment, "product add", PRODUCTS, _product)
    yield from typed(moment, "order add", ORDERS, partial(_order, moment))
    yield from typed(moment, "complaint open", COMPLAINTS, _complain)
    for one in COMPLAINTS:
        at = moment.at(workday(moment, -one.closed), typed_at(moment, one).time())
        yield Step(at, "complaint close", partial(_settle, one))


def _campaign(drive: Drive, book: WritableBook) -> None:
    words = CampaignWords(drive.name, drive.kind, place=drive.place, aim=drive.aim)
    add_campaign(book, words, _LOCALE)
    if drive.accounts:
        add_accounts(book, drive.name, drive.accounts, Criteria())


def _offer(moment: Moment, sale: Sale, book: WritableBook) -> None:
    wording = Wording(name=sale.name, amount=sale.amount, close=_day(moment, sale.close))
    revisit = _day(moment, sale.revisit)
    add_opportunity(book, sale.account, wording, stage=sale.stage, revisit=revisit, locale=_LOCALE)


def _move(sale: Sale, move: Move, book: WritableBook) -> None:
    step = StageStep(reason=move.reason)
    move_to_stage(book, sale.name, move.stage, step, locale=_LOCALE)


def _product(item: Item, book: WritableBook) -> None:
    add_product(book, ProductWords(name=item.name, sku=item.sku), _LOCALE)


def _order(moment: Moment, bought: Bought, book: WritableBook) -> None:
    placed = None if bought.placed is None else -bought.placed
    words = OrderWords(bought.account, bought.items, on=_day(moment, placed), total=bought.total)
    add_order(book, words, DateOrder.DMY)


def _complain(settled: Settled, book: WritableBook) -> None:
    words = ComplaintWords(settled.account, settled.text, person=settled.who)
    open_complaint(book, words, DateOrder.DMY)


def _settle(settled: Settled, book: WritableBook) -> None:
    finish_complaint(book, LAST, settled.because)


def _day(moment: Moment, days: int | None) -> str | None:
    """Spell the day that lies so many working days ahead of today."""
    return None if days is None else workday(moment, days).isoformat()
