"""What the operating system refuses, as sentences."""

import errno

from salesbook.domain.errors import SalesbookError

_SENTENCES: dict[int, tuple[str, str]] = {
    errno.ENOENT: ("{} is not there.", "Check the path"),
    errno.ENOTDIR: ("{} is not there: a part of its path is no folder.", "Check the path"),
    errno.EISDIR: ("{} is a folder, not a file.", "Name a file in it"),
    errno.EACCES: ("{} may not be opened by you.", "Check its permissions"),
    errno.EPERM: ("{} may not be changed by you.", "Check its permissions"),
    errno.EEXIST: ("{} is there already.", "Choose another name"),
    errno.EROFS: ("{} is on a disk that is read-only.", "Choose another folder"),
    errno.ENOSPC: ("There is no room left on the disk for {}.", "Make room and try again"),
    errno.EDQUOT: ("Your quota leaves no room for {}.", "Make room and try again"),
    errno.EFBIG: ("{} would grow larger than this system allows.", "Raise the limit"),
    errno.ENAMETOOLONG: ("The name of {} is too long.", "Choose a shorter name"),
    errno.EIO: ("{} could not be read or written: the disk reports an error.", "Check the disk"),
    errno.EMFILE: ("{} could not be opened: too many files are open.", "Raise the limit"),
    errno.ELOOP: ("{} is a link that leads to itself.", "Check the path"),
}


def refusal(error: OSError) -> SalesbookError | None:
    """Turn a refusal into a sentence that names the file, or give None when it is not one."""
    if error.errno not in _SENTENCES:
        return None
    sentence, hint = _SENTENCES[error.errno]
    name = "the output" if error.filename is None else f"“{error.filename}”"
    said = sentence.format(name)
    return SalesbookError(said[0].upper() + said[1:], hint=hint)
