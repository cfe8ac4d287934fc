// Made from api-spec/aspn23/type_satnav_obs.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

/**
 * What {@code pseudorangeRate} is.
 * <p>The values of {@code Aspn23TypeSatnavObsPseudorangeRateType} in C. A value that is not listed may be met.
 */
public final class TypeSatnavObsPseudorangeRateType {
    private TypeSatnavObsPseudorangeRateType() {}

    /**
     * Doppler shift at the time of the measurement, in Hz, with the variance in Hz^2: received minus transmitted
     * frequency, so positive while the satellite comes closer.
     */
    public static final int PSR_RATE_DOPPLER = 0;

    /**
     * Change of the pseudorange over an interval, the integral of the Doppler shift, in m, with the variance in m^2:
     * positive if the pseudorange grew. {@link MetadataSatnavObs} gives the interval.
     */
    public static final int PSR_RATE_DELTA_RANGE = 1;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case PSR_RATE_DOPPLER -> "PSR_RATE_DOPPLER";
            case PSR_RATE_DELTA_RANGE -> "PSR_RATE_DELTA_RANGE";
            default -> Integer.toUnsignedString(value);
        };
    }
}
