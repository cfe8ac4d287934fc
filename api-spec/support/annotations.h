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

#ifdef PNTOS_CHECK_LAYOUT
/*
 * Every size and every offset is checked when PNTOS_CHECK_LAYOUT is defined. Three values cover the targets: 64 bits; 32
 * bits where a `double` in a struct is aligned to four bytes, as on i386; and where it is aligned to eight.
 */
#  include <stddef.h>

struct PntosAlignmentOfDouble {
    char before;
    double it;
};

#  define PNTOS_ON_TARGET(bits_64, align_4, align_8) \
    (sizeof(void*) == 8 ? (bits_64) : offsetof(struct PntosAlignmentOfDouble, it) == 4 ? (align_4) : (align_8))
#  define PNTOS_CHECK_SIZE(type, bits_64, align_4, align_8) \
    PNTOS_ABI_CHECK(sizeof(type) == PNTOS_ON_TARGET(bits_64, align_4, align_8), type##_has_another_size)
#  define PNTOS_CHECK_OFFSET(type, member, bits_64, align_4, align_8) \
    PNTOS_ABI_CHECK(offsetof(type, member) == PNTOS_ON_TARGET(bits_64, align_4, align_8), \
                    type##_##member##_is_elsewhere)
#endif
