"""The one step of the build that pyproject.toml cannot say: the translations are compiled into the package."""

import runpy
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py


class BuildWithTranslations(build_py):
    def run(self):
        runpy.run_path(str(Path(__file__).parent / "resources" / "i18n" / "build.py"), run_name="__main__")
        super().run()


setup(cmdclass={"build_py": BuildWithTranslations})
