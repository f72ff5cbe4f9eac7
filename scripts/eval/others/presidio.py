"""Asks Microsoft Presidio about the columns with rows of a corpus, and writes its verdicts for `npm run eval -- DIR --verdicts`.

    pip install presidio-analyzer==2.2.366 && python -m spacy download en_core_web_sm
    python scripts/eval/others/presidio.py DIR OUT [MODEL]

Each value is analysed with the column's name as context, by the recognisers for English that are on by default and the Korean ones.
A column is what most of its found values are, where at least a share of its values are found at all. OUT gets a file for
each share (any, 0.1, 0.3, 0.5, 0.8), with dates and organisations counted and without, so that the best for Presidio can be taken.
"""

import csv
import sys
from collections import Counter
from pathlib import Path

from presidio_analyzer import AnalyzerEngine, BatchAnalyzerEngine, RecognizerRegistry
from presidio_analyzer.nlp_engine import NlpEngineProvider
from presidio_analyzer.predefined_recognizers import (
    KrBrnRecognizer,
    KrDriverLicenseRecognizer,
    KrFrnRecognizer,
    KrPassportRecognizer,
    KrRrnRecognizer,
)

LABELS = {
    "PERSON": "person_name",
    "EMAIL_ADDRESS": "email",
    "PHONE_NUMBER": "phone",
    "LOCATION": "address_part",
    "CREDIT_CARD": "credit_card",
    "IBAN_CODE": "bank_account",
    "US_BANK_NUMBER": "bank_account",
    "US_PASSPORT": "passport",
    "KR_PASSPORT": "passport",
    "US_DRIVER_LICENSE": "driver_license",
    "KR_DRIVER_LICENSE": "driver_license",
    "IP_ADDRESS": "ip_address",
    "MAC_ADDRESS": "mac_address",
    "URL": "url_visited",
    "DATE_TIME": "event_time",
    "ORGANIZATION": "company_name",
    "US_SSN": "national_id",
    "UK_NHS": "national_id",
    "KR_RRN": "national_id",
    "KR_FRN": "national_id",
    "US_ITIN": "tax_or_business_id",
    "KR_BRN": "tax_or_business_id",
    "NRP": "other_personal",
    "CRYPTO": "other_personal",
    "MEDICAL_LICENSE": "other_personal",
}
SHARES = {"any": 0.0, "0.1": 0.1, "0.3": 0.3, "0.5": 0.5, "0.8": 0.8}
MOST_VALUES = 100
VAGUE = {"event_time", "company_name"}


def verdict(found: list[set[str]], share: float, vague: bool) -> str | None:
    """What a column is by what was found in each of its values."""
    labels = [values if vague else values - VAGUE for values in found]
    hits = sum(1 for values in labels if values)
    if hits == 0 or hits < share * len(labels):
        return None
    return Counter(label for values in labels for label in values).most_common(1)[0][0]


def analyzer(model: str) -> BatchAnalyzerEngine:
    configuration = {"nlp_engine_name": "spacy", "models": [{"lang_code": "en", "model_name": model}]}
    registry = RecognizerRegistry()
    registry.load_predefined_recognizers(languages=["en"])
    for recogniser in (
        KrBrnRecognizer,
        KrDriverLicenseRecognizer,
        KrFrnRecognizer,
        KrPassportRecognizer,
        KrRrnRecognizer,
    ):
        registry.add_recognizer(recogniser(supported_language="en"))
    engine = NlpEngineProvider(nlp_configuration=configuration).create_engine()
    return BatchAnalyzerEngine(AnalyzerEngine(registry=registry, nlp_engine=engine))


def main(corpus: Path, out: Path, model: str) -> None:
    engine = analyzer(model)
    out.mkdir(parents=True, exist_ok=True)
    lines: dict[str, list[list[str]]] = {
        f"{name}{suffix}": [] for name in SHARES for suffix in ("", "-strict")
    }
    for file in sorted(corpus.glob("datasets/*/data/*.csv")):
        dataset, table = file.parent.parent.name, file.stem
        print(dataset, table, file=sys.stderr)
        with file.open(encoding="utf-8", newline="") as rows:
            table_rows = list(csv.DictReader(rows))[:MOST_VALUES]
        for column in table_rows[0] if table_rows else []:
            values = [row[column] for row in table_rows if row.get(column)]
            context = [column, *column.replace("_", " ").split()]
            results = engine.analyze_iterator(values, language="en", context=context)
            # A UUID, which it finds as well, tells of nobody.
            found = [{LABELS[hit.entity_type] for hit in hits if hit.entity_type in LABELS} for hits in results]
            for name, share in SHARES.items():
                for suffix in ("", "-strict"):
                    label = verdict(found, share, suffix == "")
                    if label is not None:
                        lines[f"{name}{suffix}"].append([dataset, table, column, label])
    for name, rows in lines.items():
        with (out / f"presidio-{name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerows([["dataset", "table", "column", "label"], *rows])


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit("usage: presidio.py DIR OUT [MODEL]")
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3] if len(sys.argv) == 4 else "en_core_web_sm")
