// Made from api-spec/aspn23/type_satnav_satellite_system.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

/**
 * A satellite navigation system.
 * <p>The values of {@code Aspn23TypeSatnavSatelliteSystemSatelliteSystem} in C. A value that is not listed may be met.
 */
public final class TypeSatnavSatelliteSystemSatelliteSystem {
    private TypeSatnavSatelliteSystemSatelliteSystem() {}

    /** GPS, the Global Positioning System of the United States. */
    public static final int SYS_GPS = 0;

    /** Galileo, of the European Union. */
    public static final int SYS_GALILEO = 1;

    /** GLONASS, of Russia. */
    public static final int SYS_GLONASS = 2;

    /** BeiDou, of China. */
    public static final int SYS_BEIDOU = 3;

    /** A satellite-based augmentation system, such as WAAS or EGNOS. */
    public static final int SYS_SBAS = 4;

    /** QZSS, the Quasi-Zenith Satellite System of Japan. */
    public static final int SYS_QZSS = 5;

    /** IRNSS or NavIC, the regional system of India. */
    public static final int SYS_IRNSS = 6;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case SYS_GPS -> "SYS_GPS";
            case SYS_GALILEO -> "SYS_GALILEO";
            case SYS_GLONASS -> "SYS_GLONASS";
            case SYS_BEIDOU -> "SYS_BEIDOU";
            case SYS_SBAS -> "SYS_SBAS";
            case SYS_QZSS -> "SYS_QZSS";
            case SYS_IRNSS -> "SYS_IRNSS";
            default -> Integer.toUnsignedString(value);
        };
    }
}
