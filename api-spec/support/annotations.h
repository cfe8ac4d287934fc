/*
 * Annotations for pointers that may or may not be NULL, and checks of the ABI.
 *
 * Clang understands the first and warns about misuse; every other compiler ignores them. Define
 * PNTOS_DISABLE_NULLABILITY to switch them off.
 */

#if defined(__clang__) && !defined(PNTOS_DISABLE_NULLABILITY)
#  if __has_feature(nullability)
#    define PNTOS_HAS_NULLABILITY
#  endif
#endif

#ifdef PNTOS_HAS_NULLABILITY
/* The annotations are an extension of clang, and only these headers have to be complete. */
#  pragma clang diagnostic ignored "-Wnullability-extension"
#  pragma clang diagnostic ignored "-Wnullability-completeness"
/* Pointers between these two are never NULL unless they are marked. */
#  define PNTOS_ASSUME_NONNULL_BEGIN _Pragma("clang assume_nonnull begin")
#  define PNTOS_ASSUME_NONNULL_END _Pragma("clang assume_nonnull end")
/* Stands behind the asterisk of a pointer that may be NULL. */
#  define PNTOS_NULLABLE _Nullable
#else
#  define PNTOS_ASSUME_NONNULL_BEGIN
#  define PNTOS_ASSUME_NONNULL_END
#  define PNTOS_NULLABLE
#endif

/*
 * An array of size -1, and so an error that shows `name`, if `condition` is false.
 */
#define PNTOS_ABI_CHECK(condition, name) typedef char name[(condition) ? 1 : -1]
