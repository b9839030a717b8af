"""What holds for the killed and the wounded in any copy."""


def test_people_are_whole(claims):
    """القتلى والجرحى أعداد صحيحة: the killed and the wounded are whole people."""
    claims.about("killed", kind="count").if_any.whole()
    claims.about("wounded", kind="count").if_any.whole()
