"""What a host says, in the language it was installed in (hyperv-wmi-v2 0.2 and 11).

A VM's Description is English everywhere; everything in the table is not.
"""

from __future__ import annotations

from functools import lru_cache

from hvgui.sim.hyperv.data import table

LANGUAGES = ("en", "ja", "de")

# Win32_OperatingSystem.OSLanguage, and the locale of the same name in hexadecimal.
LANGUAGE_IDS = {"en": 1033, "ja": 1041, "de": 1031}

VM_DESCRIPTION = "Microsoft Virtual Machine"


class Texts:
    """The texts of one language."""

    def __init__(self, language: str) -> None:
        if language not in LANGUAGES:
            raise ValueError(f"no texts in {language!r}")
        self.language = language
        column = 1 + LANGUAGES.index(language)
        self._texts = {row[0]: row[column] for row in table("texts")}

    def __call__(self, key: str, *values: object, **named: object) -> str:
        """The text of a key with its places filled."""
        text = self._texts[key]
        return text.format(*values, **named) if values or named else text

    def system_status(self, codes: tuple[int, ...]) -> tuple[str, ...]:
        """Texts parallel to a VM's OperationalStatus (hyperv-wmi-v2 4.2)."""
        return tuple(self._texts[f"system.{code}"] for code in codes)

    def component_status(self, codes: tuple[int, ...]) -> tuple[str, ...]:
        """Texts parallel to a component's OperationalStatus: contact first, detail second (9.2)."""
        return tuple(self._texts[f"{kind}.{code}"] for kind, code in zip(("contact", "detail"), codes, strict=False))

    def job_status(self, codes: tuple[int, ...]) -> tuple[str, ...]:
        return tuple(self._texts[f"job.status.{code}"] for code in codes)

    def failure(self, code: int) -> str:
        """The sentence for an error code of a job; the general one for codes without a sentence of their own."""
        return self._texts.get(f"error.{code}", self._texts["error.32768"])

    def hresult(self, code: int) -> str:
        """The system's sentence for an HRESULT, without the number."""
        return self._texts[f"hresult.{code:08X}"]


@lru_cache(maxsize=len(LANGUAGES))
def texts_in(language: str) -> Texts:
    return Texts(language)
