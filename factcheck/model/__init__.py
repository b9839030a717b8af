"""The frozen values that every stage takes and gives."""

from factcheck.model.claim import (
    ABOARD,
    ALONE,
    COUNTED,
    LENGTH,
    LOST,
    MILESTONE,
    PLANS,
    WON,
    Basis,
    Claim,
    Modality,
    Scope,
    Subject,
    Time,
)
from factcheck.model.document import Document, minute_of
from factcheck.model.finding import SEVERITIES, Finding, Mend, Quote, Severity
from factcheck.model.number import Number, exact, show, to_json
from factcheck.model.quantity import PLAYS, Hedge, Kind, Quantity, Role
from factcheck.model.relation import Certainty, Group, Level, Relation, Verdict
from factcheck.model.report import Coverage, Extraction, Problem, Report, Unresolved
from factcheck.model.span import NOWHERE, Part, Span
from factcheck.model.when import ELAPSED, FURNITURE, Calendar, Direction, Precision, When

__all__ = [
    "ABOARD",
    "ALONE",
    "COUNTED",
    "ELAPSED",
    "FURNITURE",
    "LENGTH",
    "LOST",
    "MILESTONE",
    "NOWHERE",
    "PLANS",
    "PLAYS",
    "SEVERITIES",
    "WON",
    "Basis",
    "Calendar",
    "Certainty",
    "Claim",
    "Coverage",
    "Direction",
    "Document",
    "Extraction",
    "Finding",
    "Group",
    "Hedge",
    "Kind",
    "Level",
    "Mend",
    "Modality",
    "Number",
    "Part",
    "Precision",
    "Problem",
    "Quantity",
    "Quote",
    "Relation",
    "Report",
    "Role",
    "Scope",
    "Severity",
    "Span",
    "Subject",
    "Time",
    "Unresolved",
    "Verdict",
    "When",
    "exact",
    "minute_of",
    "show",
    "to_json",
]
