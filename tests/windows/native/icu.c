/* icuuc.dll of Windows 10 1703 and later, which Wine 8 lacks. It knows no converter, so Qt uses its own. */
#include <stdint.h>

#define API __declspec(dllexport)
#define UNSUPPORTED 16
#define ILLEGAL_ARGUMENT 1

static void *none(int32_t *error, int32_t code) {
    if (error && *error <= 0) *error = code;
    return 0;
}

API void *ucnv_open(const char *name, int32_t *error) { return none(error, UNSUPPORTED); }
API const char *ucnv_getName(void *converter, int32_t *error) { return none(error, ILLEGAL_ARGUMENT); }
API const char *ucnv_getStandardName(const char *name, const char *standard, int32_t *error) {
    return none(error, ILLEGAL_ARGUMENT);
}
API const char *ucnv_getAvailableName(int32_t index) { return 0; }
API int32_t ucnv_countAvailable(void) { return 0; }
API int8_t ucnv_getMaxCharSize(void *converter) { return 4; }
API void ucnv_close(void *converter) {}
API void ucnv_reset(void *converter) {}
API void ucnv_getToUCallBack(void *converter, void **action, const void **context) { *action = 0; *context = 0; }
API void ucnv_getFromUCallBack(void *converter, void **action, const void **context) { *action = 0; *context = 0; }
API void ucnv_setToUCallBack(void *converter, void *action, const void *context, void **old_action,
                             const void **old_context, int32_t *error) {}
API void ucnv_setFromUCallBack(void *converter, void *action, const void *context, void **old_action,
                               const void **old_context, int32_t *error) {}
API void ucnv_cbToUWriteUChars(void *arguments, const void *source, int32_t length, int32_t offset, int32_t *error) {}
API void ucnv_cbFromUWriteUChars(void *arguments, const void **source, const void *limit, int32_t offset,
                                 int32_t *error) {}
API void ucnv_toUnicode(void *converter, void **target, const void *target_limit, const char **source,
                        const char *source_limit, int32_t *offsets, int8_t flush, int32_t *error) {
    none(error, ILLEGAL_ARGUMENT);
}
API void ucnv_fromUnicode(void *converter, char **target, const char *target_limit, const void **source,
                          const void *source_limit, int32_t *offsets, int8_t flush, int32_t *error) {
    none(error, ILLEGAL_ARGUMENT);
}
API int32_t ucnv_toUCountPending(void *converter, int32_t *error) { return 0; }
API int32_t ucnv_fromUCountPending(void *converter, int32_t *error) { return 0; }
API void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
API void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
