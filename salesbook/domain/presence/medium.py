"""What the social media call themselves."""

from salesbook.domain.accounts.contact import Medium

_NAMES = {
    Medium.LINKEDIN: "LinkedIn",
    Medium.X: "X",
    Medium.FACEBOOK: "Facebook",
    Medium.INSTAGRAM: "Instagram",
    Medium.XING: "XING",
    Medium.OTHER: "another medium",
}


def medium_name(medium: Medium) -> str:
    """Name a medium as it writes its own name."""
    return _NAMES[medium]
