"""Text as bytes, in the encodings that phones and Windows write."""


def decoded(content: bytes) -> str:
    """Decode a text: UTF-16 where it says so, UTF-8, else what Windows wrote."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")
