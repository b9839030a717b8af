"""The country of a text, and the places that are said by it alone: «البلاد», «المملكة»."""

from __future__ import annotations

from factcheck.extract.place_names import Place, name_cue, written
from factcheck.extract.scene import Scene
from factcheck.world.places import country_of


def in_nation(found: list[Place], country: Place | None) -> list[Place]:
    """The places, those in «البلاد» with the country of the text; none of them where it is not known. «المملكة» is one of some
    countries."""
    out = []
    lands = (land for one in found if " " not in one.id and (land := country_of(one.id)))
    about = country_of(country.id) if country else next(lands, "")
    for one in found:
        if " " in one.id:
            out.append(one._replace(id=about if about in one.id.split() else ""))
        elif not one.nation:
            out.append(one)
        elif one.id:
            if country and country_of(country.id) == country_of(one.id):
                out.append(one)
        elif country is None and one.last > one.first:
            out.append(one)
        elif country:
            whole = one.last == one.first and len(country.id) == 2
            out.append(one._replace(id=country_of(country.id), text=country.text if whole else one.text))
    return out


def country(scene: Scene, found: list[Place], known: Place | None) -> Place | None:
    """The country that a text has named first by its bare name, else the first place that lies in one."""
    for one in found:
        if known and known.id == country_of(known.id):
            break
        named = next((cue for at in range(one.first, one.last + 1) if (cue := name_cue(scene, at))), None)
        if named and named.key == country_of(named.key):
            known = one._replace(id=named.key, text=written(scene, named.first, named.last, named.prefix))
        elif known is None and country_of(one.id):
            known = one
    return known
