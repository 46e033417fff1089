"""Identity: ids that sort by time, and the short handles people type."""

from collections.abc import Callable
from struct import unpack
from uuid import UUID, SafeUUID

_blank, _put = object.__new__, object.__setattr__

_COUNTER_BITS = 12
_TAIL_BITS = 62
_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
_PAIRS = [first + second for first in _ALPHABET for second in _ALPHABET]

HANDLE_LENGTH = 13
"""62 random bits in Crockford's base 32."""

SHOWN_LENGTH = 6
"""How much of a handle people see, unless two clash."""


class Ids:
    """Make UUIDv7 ids (RFC 9562, section 5.7) that ascend even within one millisecond.

    The 12 bits after the version count up within a millisecond and borrow the next one when full;
    the 62 bits at the end, which make the handle, are always random. `after` is an id that all new
    ones must follow: two commands of one instant, or a clock put back, keep their order.
    """

    def __init__(
        self, milliseconds: int, random: Callable[[int], bytes], after: UUID | None = None
    ) -> None:
        now = max(milliseconds, 0) << _COUNTER_BITS
        self._ticks = now if after is None else max(now, _ticks_of(after) + 1)
        self._random = random

    def new(self) -> UUID:
        """Make the next id."""
        self._ticks += 1
        tail = int.from_bytes(self._random(8), "big")
        return _identity(_number(self._ticks - 1, tail))

    def several(self, count: int) -> list[UUID]:
        """Make the next ids."""
        return [_identity(number) for number in self._numbers(count)]

    def spelled(self, count: int) -> list[str]:
        """Make the next ids as 32 hexadecimal digits each, where nobody asks for more."""
        return [f"{number:032x}" for number in self._numbers(count)]

    def _numbers(self, count: int) -> list[int]:
        first = self._ticks
        self._ticks += count
        tails = unpack(f">{count}Q", self._random(8 * count))
        return list(map(_number, range(first, self._ticks), tails))


def _number(ticks: int, tail: int) -> int:
    """Put the bits of an id together, from 60 that count and 64 that are random."""
    clock, counter = ticks >> _COUNTER_BITS, ticks & 0xFFF
    return clock << 80 | 0x7 << 76 | counter << 64 | 0b10 << _TAIL_BITS | tail >> 64 - _TAIL_BITS


def _identity(number: int) -> UUID:
    """Put an id together; UUID's own constructor would take longer than all the rest."""
    made = _blank(UUID)
    _put(made, "int", number)
    _put(made, "is_safe", SafeUUID.unknown)
    return made


def _ticks_of(identity: UUID) -> int:
    return identity.int >> 80 << _COUNTER_BITS | identity.int >> 64 & 0xFFF


def handle_of(identity: UUID) -> str:
    """Spell the random end of an id in 13 characters of lower-case Crockford base 32."""
    tail = identity.int & ((1 << _TAIL_BITS) - 1)
    pairs = [_PAIRS[tail >> shift & 0x3FF] for shift in range(50, -1, -10)]
    return _ALPHABET[tail >> 60] + "".join(pairs)


def read_handle(typed: str) -> str | None:
    """Read what may be the beginning of a handle, or None when it cannot be one.

    Crockford's reading: case does not matter, `o` is 0, `i` and `l` are 1.
    """
    folded = typed.strip().lower().translate(str.maketrans("oil", "011"))
    if not folded or len(folded) > HANDLE_LENGTH or set(folded) - set(_ALPHABET):
        return None
    return folded
