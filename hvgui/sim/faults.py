"""What the host says when it refuses: one row per fault (wsman-winrm 5.2, [MS-WSMV] 2.2.4.43).

Codes are those of wsmerror.h. Reason texts are in the language of the reply, so nobody can match them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from hvgui.sim import uris

_WSMAN_FAULT = "http://schemas.dmtf.org/wbem/wsman/1/wsman/fault"
_ADDRESSING_FAULT = uris.ADDRESSING + "/fault"
_ENUMERATION_FAULT = uris.ENUMERATION + "/fault"
_EVENTING_FAULT = uris.EVENTING + "/fault"
_ACTIONS = {
    "w": _WSMAN_FAULT,
    "a": _ADDRESSING_FAULT,
    "n": _ENUMERATION_FAULT,
    "s": _ADDRESSING_FAULT,
    "e": _EVENTING_FAULT,
}


@dataclass(frozen=True, slots=True)
class Kind:
    """One fault. ``english`` may have places for what the refusal names."""

    code: int
    subcode: str
    english: str
    japanese: str
    german: str
    detail: str = ""  # last part of the faultDetail URI
    receiver: bool = False

    @property
    def action(self) -> str:
        return _ACTIONS[self.subcode.partition(":")[0]]

    def reason(self, language: str) -> str:
        return {"ja": self.japanese, "de": self.german}.get(language[:2].lower(), self.english)


class Fault(Enum):
    """The faults this host knows. The subcode QName's prefix is declared on the envelope."""

    ACCESS_DENIED = Kind(
        5, "w:AccessDenied", "Access is denied. ", "アクセスが拒否されました。 ", "Zugriff verweigert "
    )
    NOT_FOUND = Kind(
        2150858752,
        "a:DestinationUnreachable",
        "The WS-Management service cannot process the request. The service cannot find the resource identified by "
        "the resource URI and selectors. ",
        "WS-Management サービスは要求を処理できません。リソース URI とセレクターで識別されるリソースが"
        "見つかりません。 ",
        "Der WS-Verwaltungsdienst kann die Anforderung nicht verarbeiten. Die durch Ressourcen-URI und Selektoren "
        "bezeichnete Ressource wurde nicht gefunden. ",
        detail="InvalidResourceURI",
    )
    INVALID_ACTION = Kind(
        2150858753,
        "a:ActionNotSupported",
        "The WS-Management service cannot process the request because the request contained an invalid action URI. ",
        "要求に無効なアクション URI が含まれているため、WS-Management サービスは要求を処理できません。 ",
        "Der WS-Verwaltungsdienst kann die Anforderung nicht verarbeiten, da sie einen ungültigen Aktions-URI "
        "enthält. ",
        detail="ActionMismatch",
    )
    INTERNAL = Kind(
        2150858755,
        "w:InternalError",
        "The WS-Management service encountered an internal error. ",
        "WS-Management サービスで内部エラーが発生しました。 ",
        "Interner Fehler im WS-Verwaltungsdienst. ",
        receiver=True,
    )
    CHUNKED_SHELL = Kind(
        50,
        "w:InternalError",
        "The request is not supported. ",
        "この要求はサポートされていません。 ",
        "Die Anforderung wird nicht unterstützt. ",
        receiver=True,
    )
    PULL_IN_PROGRESS = Kind(
        2150858758,
        "w:Concurrency",
        "The WS-Management service cannot process the request. A previous Pull on this enumeration is in progress. ",
        "WS-Management サービスは要求を処理できません。この列挙に対する前のプル操作が進行中です。 ",
        "Der WS-Verwaltungsdienst kann die Anforderung nicht verarbeiten. Ein vorheriger Abruf ist noch im Gange. ",
    )
    VERSION_MISMATCH = Kind(
        2150858765,
        "s:VersionMismatch",
        "The WS-Management service cannot process the request because the SOAP version is not supported. ",
        "SOAP のバージョンがサポートされていないため、WS-Management サービスは要求を処理できません。 ",
        "Die SOAP-Version der Anforderung wird nicht unterstützt. ",
    )
    INVALID_HEADER = Kind(
        2150858767,
        "a:InvalidMessageInformationHeader",
        "The WS-Management service cannot process the request. The {0} header is not valid. ",
        "WS-Management サービスは要求を処理できません。ヘッダー {0} が無効です。 ",
        "Der WS-Verwaltungsdienst kann die Anforderung nicht verarbeiten. Der Header {0} ist ungültig. ",
    )
    MUST_UNDERSTAND = Kind(
        2150858768,
        "s:MustUnderstand",
        "The WS-Management service cannot process the request because it does not understand the header {0}. ",
        "WS-Management サービスはヘッダー {0} を解釈できません。 ",
        "Der WS-Verwaltungsdienst versteht den Header {0} nicht. ",
    )
    HEADER_REQUIRED = Kind(
        2150858769,
        "a:MessageInformationHeaderRequired",
        "The WS-Management service cannot process the request. The {0} header is missing. ",
        "WS-Management サービスは要求を処理できません。ヘッダー {0} がありません。 ",
        "Der WS-Verwaltungsdienst kann die Anforderung nicht verarbeiten. Der Header {0} fehlt. ",
    )
    FILTER_DIALECT = Kind(
        2150858777,
        "n:FilterDialectRequestedUnavailable",
        "The WS-Management service does not support the filter dialect. ",
        "WS-Management サービスは、このフィルター言語をサポートしていません。 ",
        "Der WS-Verwaltungsdienst unterstützt den Filterdialekt nicht. ",
    )
    CANNOT_PROCESS_FILTER = Kind(
        2150858778,
        "n:CannotProcessFilter",
        "The data source could not process the filter. The filter might be missing or it might be invalid. Change "
        "the filter and try the request again.  ",
        "データ ソースはフィルターを処理できませんでした。フィルターがないか、無効である可能性があります。 ",
        "Die Datenquelle konnte den Filter nicht verarbeiten. Er fehlt oder ist ungültig. ",
    )
    NO_NAMESPACE = Kind(
        2150858778,
        "a:DestinationUnreachable",
        "The WS-Management service cannot process the request. The WMI service reported that the namespace does not "
        "exist. ",
        "WS-Management サービスは要求を処理できません。名前空間が存在しません。 ",
        "Der WS-Verwaltungsdienst kann die Anforderung nicht verarbeiten. Der Namespace ist nicht vorhanden. ",
        detail="InvalidResourceURI",
    )
    INVALID_CONTEXT = Kind(
        2150858779,
        "n:InvalidEnumerationContext",
        "The WS-Management service cannot process the request because the enumeration context is not valid. ",
        "列挙コンテキストが無効なため、WS-Management サービスは要求を処理できません。 ",
        "Der Enumerationskontext der Anforderung ist ungültig. ",
        receiver=True,
    )
    SUBSCRIPTION_CLOSED = Kind(
        2150858760,
        "n:InvalidEnumerationContext",
        "The WS-Management service cannot process the request because the subscription has been closed. ",
        "サブスクリプションが終了しているため、WS-Management サービスは要求を処理できません。 ",
        "Das Abonnement wurde beendet. ",
        receiver=True,
    )
    HEARTBEAT_MISSED = Kind(
        2150858762,
        "n:InvalidEnumerationContext",
        "The event source is ending the subscription because the client did not call within the heartbeat interval. ",
        "クライアントがハートビート間隔内に呼び出しを行わなかったため、サブスクリプションを終了します。 ",
        "Das Abonnement endet, da der Client nicht innerhalb des Taktintervalls angefragt hat. ",
        receiver=True,
    )
    DELIVERY_MODE = Kind(
        2150858782,
        "e:DeliveryModeRequestedUnavailable",
        "The WS-Management service does not support the delivery mode for the specified resource. ",
        "WS-Management サービスは、このリソースの配信モードをサポートしていません。 ",
        "Der WS-Verwaltungsdienst unterstützt den Übermittlungsmodus nicht. ",
    )
    EXPIRATION_TIME = Kind(
        2150858783,
        "e:InvalidExpirationTime",
        "The expiration time of the subscription is invalid. ",
        "サブスクリプションの有効期限が無効です。 ",
        "Die Ablaufzeit des Abonnements ist ungültig. ",
    )
    EVENT_FILTER = Kind(
        2150858786,
        "e:FilteringRequestedUnavailable",
        "The WS-Management service does not support the filter for this subscription. Retry without a filter. ",
        "WS-Management サービスは、このサブスクリプションのフィルターをサポートしていません。 ",
        "Der Filter des Abonnements wird nicht unterstützt. ",
    )
    UNABLE_TO_RENEW = Kind(
        2150858788,
        "e:UnableToRenew",
        "The WS-Management service cannot renew the subscription. Create a new subscription. ",
        "WS-Management サービスはサブスクリプションを更新できません。 ",
        "Das Abonnement kann nicht erneuert werden. ",
        receiver=True,
    )
    NOT_AN_INDICATION = Kind(
        2150859225,
        "a:DestinationUnreachable",
        "The WS-Management service cannot process the request. The class is not an indication class. ",
        "WS-Management サービスは要求を処理できません。クラスはイベント クラスではありません。 ",
        "Der WS-Verwaltungsdienst kann die Anforderung nicht verarbeiten. Die Klasse ist keine Ereignisklasse. ",
        detail="InvalidResourceURI",
    )
    TIMED_OUT = Kind(
        2150858793,
        "w:TimedOut",
        "The WS-Management service cannot complete the operation within the time specified in OperationTimeout.  ",
        "WS-Management サービスは、OperationTimeout で指定された時間内に操作を完了できません。  ",
        "Der WS-Verwaltungsdienst kann den Vorgang nicht in der unter OperationTimeout angegebenen Zeit abschließen.  ",
        receiver=True,
    )
    CONCURRENCY = Kind(
        2150858802,
        "w:Concurrency",
        "The WS-Management service cannot process the request because the resource is already in use. ",
        "リソースが既に使用中のため、WS-Management サービスは要求を処理できません。 ",
        "Die Ressource ist bereits in Gebrauch. ",
    )
    ENCODING_LIMIT = Kind(
        2150858805,
        "w:EncodingLimit",
        "The WS-Management service cannot process the request because it exceeds an encoding limit. ",
        "エンコードの制限を超えたため、WS-Management サービスは要求を処理できません。 ",
        "Die Anforderung überschreitet eine Codierungsgrenze. ",
        detail="MinimumEnvelopeLimit",
    )
    REPLY_TOO_LARGE = Kind(
        2150858824,
        "w:EncodingLimit",
        "The response that the WS-Management service computed exceeds the maximum envelope size in the request. ",
        "WS-Management サービスの応答が、要求の最大エンベロープ サイズを超えています。 ",
        "Die Antwort des WS-Verwaltungsdienstes überschreitet die maximale Umschlaggröße. ",
        detail="MaxEnvelopeSizeExceeded",
        receiver=True,
    )
    INVALID_PARAMETER = Kind(
        2150858810,
        "w:InvalidParameter",
        "The WS-Management service cannot process the request because a parameter is not valid: {0}. ",
        "パラメーター {0} が無効なため、WS-Management サービスは要求を処理できません。 ",
        "Ein Parameter der Anforderung ist ungültig: {0}. ",
    )
    INVALID_RESOURCE_URI = Kind(
        2150858811,
        "a:DestinationUnreachable",
        "The WS-Management service cannot process the request. The resource URI is missing or it has an incorrect "
        "format. ",
        "WS-Management サービスは要求を処理できません。リソース URI がないか、形式が正しくありません。 ",
        "Der Ressourcen-URI fehlt oder hat ein falsches Format. ",
        detail="InvalidResourceURI",
    )
    DUPLICATE_SELECTORS = Kind(
        2150858813,
        "w:InvalidSelectors",
        "The WS-Management service cannot process the request because it contains duplicate selectors. ",
        "要求に重複するセレクターが含まれています。 ",
        "Die Anforderung enthält doppelte Selektoren. ",
        detail="DuplicateSelectors",
    )
    SCHEMA_VALIDATION = Kind(
        2150858817,
        "w:SchemaValidationError",
        "The SOAP XML in the message does not match the corresponding XML schema definition. Change the XML and "
        "retry. ",
        "メッセージ内の SOAP XML が対応する XML スキーマ定義と一致しません。 ",
        "Der SOAP-XML-Inhalt der Nachricht stimmt nicht mit der XML-Schemadefinition überein. ",
    )
    UNSUPPORTED_LOCALE = Kind(
        2150858818,
        "w:UnsupportedFeature",
        "The WS-Management service does not support the specified feature. Remove the unsupported feature from the "
        "request and retry. ",
        "WS-Management サービスは、指定された機能をサポートしていません。 ",
        "Der WS-Verwaltungsdienst unterstützt die angegebene Funktion nicht. ",
        detail="Locale",
    )
    INVALID_XML = Kind(
        2150858819,
        "w:SchemaValidationError",
        "The WS-Management service cannot process the request because the XML is invalid. ",
        "XML が無効なため、WS-Management サービスは要求を処理できません。 ",
        "Der WS-Verwaltungsdienst kann die Anforderung nicht verarbeiten, da der XML-Code ungültig ist. ",
    )
    UNEXPECTED_SELECTORS = Kind(
        2150858843,
        "w:InvalidSelectors",
        "The WS-Management service cannot process the request because the request contained invalid selectors for "
        "the resource. ",
        "要求にリソースの無効なセレクターが含まれているため、WS-Management サービスは要求を処理できません。 ",
        "Die Anforderung enthält ungültige Selektoren für die Ressource. ",
        detail="UnexpectedSelectors",
    )
    ADDRESSING_MODE = Kind(
        2150858870,
        "w:UnsupportedFeature",
        "The WS-Management service does not support the addressing mode. ",
        "WS-Management サービスは、このアドレス指定モードをサポートしていません。 ",
        "Der WS-Verwaltungsdienst unterstützt den Adressierungsmodus nicht. ",
        detail="AddressingMode",
    )
    KEYS_MISSING = Kind(
        2150859002,
        "w:InvalidSelectors",
        "The WS-Management service cannot process the request. The resource is not a singleton; its keys are missing. ",
        "WS-Management サービスは要求を処理できません。キーが指定されていません。 ",
        "Die Schlüssel der Ressource fehlen in der Anforderung. ",
        detail="InsufficientSelectors",
    )
    WQL_ON_CLASS = Kind(
        2150859003,
        "n:CannotProcessFilter",
        "The WQL query cannot be used with this resource URI. Use the all-classes URI that ends with an asterisk. ",
        "この WQL クエリは、このリソース URI では使用できません。 ",
        "Die WQL-Abfrage kann mit diesem Ressourcen-URI nicht verwendet werden. ",
    )
    SHELLS_PER_USER = Kind(
        2150859173,
        "w:QuotaLimit",
        "The WS-Management service cannot process the request. The maximum number of concurrent shells for this user "
        "has been exceeded. Close existing shells or raise the quota for this user. ",
        "WS-Management サービスは要求を処理できません。このユーザーの同時シェルの最大数を超えました。 ",
        "Die maximale Anzahl gleichzeitiger Shells dieses Benutzers wurde überschritten. ",
    )
    OPERATIONS_PER_USER = Kind(
        2150859174,
        "w:QuotaLimit",
        "The WS-Management service cannot process the request. This user has exceeded the maximum number of "
        "concurrent operations. Close existing operations for this user or raise the quota for this user. ",
        "WS-Management サービスは要求を処理できません。このユーザーの同時操作の最大数を超えました。 ",
        "Die maximale Anzahl gleichzeitiger Vorgänge dieses Benutzers wurde überschritten. ",
    )
    PROVIDER_FAILED = Kind(
        0x80041001,
        "w:InternalError",
        "The WMI service or the WMI provider returned an unknown error: HRESULT 0x80041001 ",
        "WMI サービスまたは WMI プロバイダーが不明なエラーを返しました: HRESULT 0x80041001 ",
        "Unbekannter Fehler des WMI-Dienstes: HRESULT 0x80041001 ",
        receiver=True,
    )
    INVALID_METHOD_PARAMETERS = Kind(
        0x8004102F,
        "w:InternalError",
        "The WMI service or the WMI provider returned an unknown error: HRESULT 0x8004102f ",
        "WMI サービスまたは WMI プロバイダーが不明なエラーを返しました: HRESULT 0x8004102f ",
        "Unbekannter Fehler des WMI-Dienstes: HRESULT 0x8004102f ",
        receiver=True,
    )


class Detail(Enum):
    """How the detail of a fault is encoded (wsman-winrm 5.1)."""

    PLAIN = "f:WSManFault"
    PROVIDER = "f:WSManFault around f:ProviderFault, f:ExtendedError and __ExtendedStatus"
    WMI_ERROR = "p:MSFT_WmiError"


class Inner(Enum):
    """The innermost message, which alone says what was wrong with a query: English, Japanese, German."""

    NO_CLASS = (
        "The specified class does not exist in the given namespace. ",
        "指定されたクラスは、指定された名前空間に存在しません。 ",
        "Die angegebene Klasse ist im angegebenen Namespace nicht vorhanden. ",
    )
    BAD_QUERY = (
        "The WQL query is invalid. ",
        "WQL クエリが無効です。 ",
        "Die WQL-Abfrage ist ungültig. ",
    )


@dataclass(frozen=True, slots=True)
class ProviderNote:
    """What ``__ExtendedStatus`` says: the WMI operation and what it was about."""

    operation: str
    parameter: str
    provider: str = "WinMgmt"
    says: Inner | None = None

    def text(self, language: str) -> str:
        """The innermost message; empty when it repeats the reason."""
        if self.says is None:
            return ""
        return self.says.value[("en", "ja", "de").index(key) if (key := language[:2].lower()) in ("ja", "de") else 0]


class Faulted(Exception):
    """The request is answered with a fault."""

    def __init__(
        self,
        fault: Fault,
        *places: str,
        detail: Detail = Detail.PLAIN,
        note: ProviderNote | None = None,
        message: str = "",
    ) -> None:
        super().__init__(fault.name, *places)
        self.fault = fault
        self.places = places
        self.detail = Detail.PROVIDER if note is not None else detail
        self.note = note
        self.message = message  # innermost text when it says more than the reason

    def reason(self, language: str) -> str:
        text = self.fault.value.reason(language)
        return text.format(*self.places) if self.places else text
