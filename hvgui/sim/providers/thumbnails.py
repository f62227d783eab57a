"""Pictures of guest screens: RGB565, little endian, row by row, letterboxed (hyperv-wmi-v2 16.5)."""

from __future__ import annotations

from collections.abc import Iterator

from hvgui.sim.hyperv.hosts import INVALID_PARAMETER, INVALID_STATE, Host
from hvgui.sim.hyperv.machines import Machine, Power
from hvgui.sim.providers.calls import Answer, Call, Handler, answer
from hvgui.sim.providers.systems import screen_of

LARGEST = 2048  # pixels, per side

# A 3×5 font; each glyph is five rows of three bits.
_GLYPHS = {
    letter: int(rows, 8)
    for letter, rows in {
        "A": "25755", "B": "65656", "C": "34443", "D": "65556", "E": "74647", "F": "74644", "G": "34553",
        "H": "55755", "I": "72227", "J": "11152", "K": "55655", "L": "44447", "M": "57755", "N": "57775",
        "O": "25552", "P": "65644", "Q": "25563", "R": "65655", "S": "34216", "T": "72222", "U": "55557",
        "V": "55552", "W": "55775", "X": "55255", "Y": "55222", "Z": "71247", "0": "75557", "1": "26227",
        "2": "61247", "3": "61216", "4": "55711", "5": "74616", "6": "34757", "7": "71222", "8": "75757",
        "9": "75716", ":": "02020", "-": "00700", ".": "00002", "/": "11244", "[": "64446", "]": "31113",
        "_": "00007", "@": "25743", "$": "36236", "#": "57575", "~": "00360",
    }.items()
}  # fmt: skip
_BLANK, _UNKNOWN = 0, int("75557", 8)
_WIDTH, _HEIGHT = 4, 6  # a glyph with its gap

BLACK = 0


def _colour(red: int, green: int, blue: int) -> int:
    """8-bit channels to RGB565."""
    return (red >> 3) << 11 | (green >> 2) << 5 | blue >> 3


WHITE, GREY, GREEN = _colour(255, 255, 255), _colour(190, 190, 190), _colour(120, 220, 120)
DESKTOPS = ((0, 60, 120), (20, 90, 90), (80, 40, 110), (30, 60, 60), (110, 60, 40), (40, 70, 130))


class Canvas:
    """Pixels of one picture, two bytes each."""

    def __init__(self, width: int, height: int) -> None:
        self.width = width
        self.height = height
        self.rows = [bytearray(2 * width) for _ in range(height)]

    def fill(self, left: int, top: int, width: int, height: int, colour: int) -> None:
        left, right = max(left, 0), min(left + width, self.width)
        if right <= left:
            return
        run = colour.to_bytes(2, "little") * (right - left)
        for line in self.rows[max(top, 0) : max(min(top + height, self.height), 0)]:
            line[2 * left : 2 * right] = run

    def write(self, left: int, top: int, text: str, colour: int, size: int) -> None:
        """Text in capitals; ``size`` is the edge of one dot in pixels."""
        for index, letter in enumerate(text.upper()):
            glyph = _BLANK if letter == " " else _GLYPHS.get(letter, _UNKNOWN)
            for dot in range(15):
                if glyph >> (14 - dot) & 1:
                    x = left + (index * _WIDTH + dot % 3) * size
                    self.fill(x, top + dot // 3 * size, size, size, colour)


def thumbnail(host: Host, machine: Machine, width: int, height: int, now: float) -> bytes | None:
    """The guest's screen in the wanted size; None while there is no screen."""
    if machine.power in (Power.OFF, Power.STARTING):
        return None
    across, down = screen_of(machine)
    scale = min(width / across, height / down)
    inner = Canvas(max(1, round(across * scale)), max(1, round(down * scale)))
    if machine.guest.is_linux:
        _draw_console(inner, machine, now)
    elif machine.guest.os_name:
        _draw_windows(inner, machine, f"{host.wall(now):%H:%M}")
    else:
        _draw_boot_trouble(inner)
    return _letterboxed(inner, width, height)


def _letterboxed(inner: Canvas, width: int, height: int) -> bytes:
    left = (width - inner.width) // 2
    above = (height - inner.height) // 2
    black = BLACK.to_bytes(2, "little")
    bar = black * width
    before, after = black * left, black * (width - inner.width - left)
    parts = [bar] * above
    parts += [before + bytes(line) + after for line in inner.rows]
    parts += [bar] * (height - inner.height - above)
    return b"".join(parts)


def _draw_windows(canvas: Canvas, machine: Machine, clock: str) -> None:
    """A gradient with a clock and a name where the session is locked, a desktop with a window where it is not."""
    red, green, blue = DESKTOPS[machine.seed % len(DESKTOPS)]
    for line in range(canvas.height):
        light = 100 + 100 * line // max(1, canvas.height)
        canvas.fill(0, line, canvas.width, 1, _colour(*(min(255, c * light // 100) for c in (red, green, blue))))
    dot = max(1, canvas.height // 40)
    name = machine.guest.computer_name.split(".")[0]
    if machine.guest.locked:
        if machine.attended:
            _draw_sign_in(canvas, name, machine.typed.rpartition("\n")[2], dot)
            return
        canvas.write(canvas.width // 14, canvas.height * 9 // 16, clock, WHITE, dot * 3 // 2)
        canvas.write(canvas.width // 14, canvas.height * 13 // 16, name, GREY, max(1, dot * 2 // 3))
        return
    bar = max(2, canvas.height // 16)
    canvas.fill(0, canvas.height - bar, canvas.width, bar, _colour(20, 20, 30))
    canvas.fill(2, canvas.height - bar + 1, bar - 2, bar - 2, WHITE)
    for icon in range(4):
        canvas.fill(bar, bar * (1 + 2 * icon), bar, bar, _colour(240, 200 - 40 * icon, 60 + 40 * icon))
    canvas.fill(canvas.width // 4, canvas.height // 4, canvas.width // 2, canvas.height // 2, _colour(240, 240, 240))
    canvas.fill(canvas.width // 4, canvas.height // 4, canvas.width // 2, bar, _colour(60, 110, 190))
    canvas.write(canvas.width // 4 + 4, canvas.height // 2 - bar, name, _colour(40, 40, 40), max(1, dot * 2 // 3))


def _draw_sign_in(canvas: Canvas, name: str, typed: str, dot: int) -> None:
    """A field for the password in the middle, with a dot for each character."""
    width, height = canvas.width // 3, 8 * dot
    left, top = (canvas.width - width) // 2, canvas.height // 2
    canvas.write(left, top - 10 * dot, name, WHITE, dot)
    canvas.fill(left, top, width, height, WHITE)
    for place in range(min(len(typed), width // (3 * dot) - 1)):
        canvas.fill(left + (3 * place + 2) * dot, top + 3 * dot, 2 * dot, 2 * dot, _colour(20, 20, 30))


def _draw_console(canvas: Canvas, machine: Machine, now: float) -> None:
    """White text on black, ending in a login prompt."""
    size = max(1, canvas.height // 120)
    columns = canvas.width // (_WIDTH * size)
    lines = list(_console_lines(machine, now))[-(canvas.height // (_HEIGHT * size)) :]
    for number, line in enumerate(lines):
        colour = GREEN if line.startswith("[  OK") else GREY
        canvas.write(2, 2 + number * _HEIGHT * size, line[:columns], colour, size)


def _console_lines(machine: Machine, now: float) -> Iterator[str]:
    guest = machine.guest
    host = guest.computer_name.split(".")[0]
    for unit in ("hv-kvp-daemon", "systemd-networkd", "sshd", "cron", "rsyslog", "multi-user"):
        yield f"[  OK  ] started {unit}"
    if now < machine.booted_at + guest.boot_seconds:
        return
    yield ""
    yield f"{guest.os_name} {guest.version} {host} tty1"
    yield f"kernel {guest.kernel}"
    yield ""
    if guest.hung_since is not None:
        yield f"[{now:9.2f}] INFO: task kworker blocked"
        yield "for more than 120 seconds."
        return
    *entered, last = machine.typed.split("\n")
    for number, said in enumerate(entered):
        yield "Password:" if number % 2 else f"{host} login: {said}"
        if number % 2:
            yield "Login incorrect"
    yield "Password: _" if len(entered) % 2 else f"{host} login: {last}_"


def _draw_boot_trouble(canvas: Canvas) -> None:
    """No operating system: the firmware has nothing to start."""
    size = max(1, canvas.height // 120)
    lines = ("HYPER-V", "", "PXE NETWORK BOOT", "NO OPERATING SYSTEM WAS LOADED", "PRESS A KEY TO RETRY")
    for number, line in enumerate(lines):
        canvas.write(4, 4 + number * _HEIGHT * size, line, GREY, size)


def get_thumbnail(call: Call) -> Answer:
    """GetVirtualSystemThumbnailImage: the target is the VM's settings, the size is free."""
    machine = call.host.machine_of_settings(call.arguments.get("TargetSystem"))
    width, height = call.number("WidthPixels") or 0, call.number("HeightPixels") or 0
    if machine is None or not 0 < width <= LARGEST or not 0 < height <= LARGEST:
        return answer(INVALID_PARAMETER)
    image = thumbnail(call.host, machine, width, height, call.now)
    return answer(INVALID_STATE) if image is None else answer(ImageData=image)


METHODS: dict[tuple[str, str], Handler] = {
    ("Msvm_VirtualSystemManagementService", "GetVirtualSystemThumbnailImage"): get_thumbnail,
}
