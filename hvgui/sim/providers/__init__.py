"""Providers of the simulated host: one for each WMI class or service, giving its rows and running its methods.

One room: a table of providers, each of which is looked up by its name.
"""

from __future__ import annotations

from hvgui.sim.providers import (
    associations,
    cimv2,
    cluster,
    components,
    configuration,
    counters,
    defining,
    devices,
    features,
    files,
    firmware,
    guestfiles,
    images,
    jobs,
    kvp,
    modifying,
    network,
    ports,
    power,
    resources,
    security,
    services,
    snapshots,
    storage,
    summary,
    switch_rows,
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
    **switch_rows.ROWS,
    **ports.ROWS,
    **images.ROWS,
    **storage.ROWS,
    **firmware.ROWS,
    **security.ROWS,
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
    **features.METHODS,
    **images.METHODS,
    **resources.METHODS,
    **security.METHODS,
    **defining.METHODS,
    **files.METHODS,
}
