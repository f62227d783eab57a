"""Who gives the rows of a class and who runs its methods."""

from __future__ import annotations

from hvgui.sim.providers import (
    components,
    configuration,
    jobs,
    modifying,
    services,
    summary,
    systems,
    thumbnails,
)
from hvgui.sim.providers.calls import Handler, Producer

ROWS: dict[str, Producer] = {
    **systems.ROWS,
    **configuration.ROWS,
    **components.ROWS,
    **jobs.ROWS,
    **summary.ROWS,
    **services.ROWS,
}

METHODS: dict[tuple[str, str], Handler] = {
    **jobs.METHODS,
    **modifying.METHODS,
    **services.METHODS,
    **summary.METHODS,
    **thumbnails.METHODS,
}
