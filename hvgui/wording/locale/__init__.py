"""Catalogues of sentences, compiled from resources/i18n."""
