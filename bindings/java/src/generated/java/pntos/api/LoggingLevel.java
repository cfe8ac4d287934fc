// Made from api-spec/pntos/plugins/common.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

/**
 * How serious a log line is.
 * <p>The values of {@code PntosLoggingLevel} in C. A value that is not listed may be met.
 */
public final class LoggingLevel {
    private LoggingLevel() {}

    /** Something failed, and somebody should look. */
    public static final int ERROR = 0;

    /** Something is odd and may be a mistake. */
    public static final int WARN = 1;

    /** What is going on, as it should. */
    public static final int INFO = 2;

    /** Details for whoever looks for a mistake. */
    public static final int DEBUG = 3;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case ERROR -> "ERROR";
            case WARN -> "WARN";
            case INFO -> "INFO";
            case DEBUG -> "DEBUG";
            default -> Integer.toUnsignedString(value);
        };
    }
}
