// Made from api-spec/aspn23/type_integrity.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

/**
 * How {@code integrityValue} is to be read.
 * <p>The values of {@code Aspn23TypeIntegrityIntegrityMethod} in C. A value that is not listed may be met.
 */
public final class TypeIntegrityIntegrityMethod {
    private TypeIntegrityIntegrityMethod() {}

    /** No method is defined yet: this number keeps the place. */
    public static final int RESERVED = 17;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case RESERVED -> "RESERVED";
            default -> Integer.toUnsignedString(value);
        };
    }
}
