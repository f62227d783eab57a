"""Who gives the rows of a class and who runs its methods."""

from __future__ import annotations

from hvgui.sim.providers import (
    associations,
    cimv2,
    cluster,
    components,
    configuration,
    counters,
    devices,
    guestfiles,
    jobs,
    kvp,
    modifying,
    network,
    power,
    services,
    snapshots,
    storage,
    summary,
    switching,
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
    **guestfiles.ROWS,
    **associations.ROWS,
    **network.ROWS,
    **storage.ROWS,
    **devices.ROWS,
    **cimv2.ROWS,
    **counters.ROWS,
    **cluster.ROWS,
}

METHODS: dict[tuple[str, str], Handler] = {
    **jobs.METHODS,
    **modifying.METHODS,
    **services.METHODS,
    **summary.METHODS,
    **thumbnails.METHODS,
    **power.METHODS,
    **kvp.METHODS,
    **guestfiles.METHODS,
    **snapshots.METHODS,
    **devices.METHODS,
    **switching.METHODS,
}
