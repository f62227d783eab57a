"""The papers of a delivery: third-party licences as one text, and a bill of materials (CycloneDX)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import DisjunctiveLicense
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from hvgui import __version__
from installer.parts import Part
from installer.release import ROOT, built_at

_RULE = "=" * 100
#: The wording of Debian's libraries goes by file; a bill of materials needs one name for it.
_BY_FILE = "see the copyright file of the Debian package"


def licences_text(parts: Sequence[Part]) -> str:
    """hvgui's own licence, a table of all parts, and the full texts."""
    table = "\n".join(f"  {part.name:32} {part.version:24} {part.licence or 'see below'}" for part in parts)
    head = (
        f"hvgui {__version__} is delivered with the following, each under its own terms.\n\n{table}\n\n"
        "Qt and Qt for Python are used under the GNU Lesser General Public License, version 3. Their libraries are\n"
        "separate files of the program, which may be replaced by versions of your own; their source is to be had\n"
        "from the Qt Project and, as source distributions of the same version, from the Python Package Index.\n"
    )
    own = f"{_RULE}\nhvgui {__version__}\n{_RULE}\n\n" + (ROOT / "LICENSE").read_text(encoding="utf-8")
    texts = [
        f"{_RULE}\n{part.name} {part.version}\n{_RULE}\n\n" + "\n\n".join(text.strip() for text in part.texts) + "\n"
        for part in parts
    ]
    return "\n\n".join([head, own, *texts])


def bill_of_materials(parts: Sequence[Part]) -> str:
    """CycloneDX 1.6 as JSON; the same parts built from the same commit give the same text."""
    factory = LicenseFactory()
    root = Component(
        name="hvgui",
        version=__version__,
        type=ComponentType.APPLICATION,
        bom_ref="hvgui",
        licenses=[factory.make_from_string("MIT")],
    )
    components = {part.name: _component(part, factory) for part in parts}
    moment = datetime.fromtimestamp(built_at(), UTC)
    bom = Bom(
        serial_number=uuid5(NAMESPACE_URL, f"hvgui {__version__} " + " ".join(f"{p.name}={p.version}" for p in parts)),
        metadata=BomMetaData(component=root, timestamp=moment),
        components=components.values(),
    )
    needed = {name for part in parts for name in part.needs}
    bom.register_dependency(root, [each for name, each in components.items() if name not in needed])
    for part in parts:
        bom.register_dependency(components[part.name], [components[name] for name in part.needs if name in components])
    return str(JsonV1Dot6(bom).output_as_string(indent=2)) + "\n"


def _component(part: Part, factory: LicenseFactory) -> Component:
    licence = factory.make_from_string(part.licence) if part.licence else DisjunctiveLicense(name=_BY_FILE)
    return Component(
        name=part.name,
        version=part.version,
        type=ComponentType.LIBRARY,
        bom_ref=f"{part.kind}:{part.name}",
        purl=PackageURL(part.kind, "debian" if part.kind == "deb" else None, part.name, part.version),
        licenses=[licence],
    )


def write(parts: Sequence[Part], folder: Path) -> tuple[Path, Path]:
    """Write both papers into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    text, bom = folder / "third-party-licences.txt", folder / "hvgui.cdx.json"
    text.write_text(licences_text(parts), encoding="utf-8")
    bom.write_text(bill_of_materials(parts), encoding="utf-8")
    return text, bom
