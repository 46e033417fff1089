"""A review: what a person says of one note, beside what can be counted in it."""

from enum import StrEnum


class Criterion(StrEnum):
    """What is judged of a conversation by its note, from one to five."""

    PREPARATION = "preparation"
    PURPOSE = "purpose"
    QUESTIONS = "questions"
    LISTENING = "listening"
    PROPOSAL = "proposal"
    NEXT_PURPOSE = "next_purpose"
