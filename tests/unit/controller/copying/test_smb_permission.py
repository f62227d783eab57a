"""The permission to let files go unencrypted: kept with its host, and nobody's by default."""

from __future__ import annotations

import json
from pathlib import Path

from hvgui.controller.state.settings_file import SettingsFile
from hvgui.domain.hosts.host import HostProfile, SmbPlace
from hvgui.domain.keys import HostId
from hvgui.values import replace

HOST = HostProfile(id=HostId("h"), address="hv01")


def test_it_is_kept_for_the_host_that_has_it(tmp_path: Path) -> None:
    allowed = replace(HOST, id=HostId("a"), address="hv02", smb=SmbPlace(unencrypted=True))
    SettingsFile(tmp_path / "settings.json").save_hosts([HOST, allowed])
    kept = SettingsFile(tmp_path / "settings.json").hosts
    assert [host.smb.unencrypted for host in kept] == [False, True]


def test_hosts_that_were_saved_before_there_was_one_do_not_have_it(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    SettingsFile(path).save_hosts([HOST])
    content = json.loads(path.read_text())
    for entry in content["hosts"]:
        del entry["smb"]["unencrypted"]
    path.write_text(json.dumps(content))
    (kept,) = SettingsFile(path).hosts
    assert kept == HOST
