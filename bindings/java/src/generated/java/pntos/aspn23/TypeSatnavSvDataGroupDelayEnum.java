// Made from api-spec/aspn23/type_satnav_sv_data.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

/**
 * What the elements of {@code groupDelayVector} are.
 * <p>The values of {@code Aspn23TypeSatnavSvDataGroupDelayEnum} in C. A value that is not listed may be met.
 */
public final class TypeSatnavSvDataGroupDelayEnum {
    private TypeSatnavSvDataGroupDelayEnum() {}

    /** Element 0 is T_GD of IS-GPS-200, section 20.3.3.3.3.2, in s. The others are not used. */
    public static final int TGD_LNAV = 0;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case TGD_LNAV -> "TGD_LNAV";
            default -> Integer.toUnsignedString(value);
        };
    }
}
