// Made from api-spec/pntos/plugins/common.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

/**
 * The kinds of plugin. Each kind has a table of its own that embeds {@link CommonPlugin}.
 * <p>The values of {@code PntosPluginTypes} in C. A value that is not listed may be met.
 */
public final class PluginTypes {
    private PluginTypes() {}

    /** Not a kind: memory that nobody filled in. */
    public static final int UNDEFINED_PLUGIN = 0;

    /** Runs the system: decides which plugins are used, where they run, and how they reach each other. */
    public static final int CONTROLLER_PLUGIN = 1;

    /** Makes fusion engines, which put state blocks, measurement processors and a filter together. */
    public static final int FUSION_PLUGIN = 2;

    /** The arithmetic of a filter: propagates and updates a state of fixed size with models it is given. */
    public static final int FUSION_STRATEGY_PLUGIN = 3;

    /**
     * What is particular to one platform: its outputs, modes and commands.
     * <p>Unstable: it may change without a new API version.
     */
    public static final int PLATFORM_INTEGRATION_PLUGIN = 4;

    /**
     * Finds a first solution from measurements, from a simple alignment to a cold start on the move.
     * <p>Unstable: it may change without a new API version.
     */
    public static final int INITIALIZATION_PLUGIN = 5;

    /**
     * Holds data that many plugins look up, such as terrain elevation.
     * <p>Unstable: it may change without a new API version.
     */
    public static final int DATABASE_PLUGIN = 6;

    /** Brings messages in from a bus, a network or a recording, as ASPN, and sends messages out. */
    public static final int TRANSPORT_PLUGIN = 7;

    /** Shows the running system to a developer. */
    public static final int UI_PLUGIN = 8;

    /** Watches the sensors, runs the filters, and answers for the solutions. */
    public static final int ORCHESTRATION_PLUGIN = 9;

    /**
     * A part of an orchestration plugin: judges one sensor or one situation.
     * <p>Unstable: it may change without a new API version.
     */
    public static final int ORCHESTRATION_STRATEGY_PLUGIN = 10;

    /** Keeps configuration and values that plugins share. */
    public static final int REGISTRY_PLUGIN = 11;

    /**
     * Makes position, velocity and attitude from an inertial sensor.
     * <p>Unstable: it may change without a new API version.
     */
    public static final int INERTIAL_PLUGIN = 12;

    /** Models the errors of sensors: state blocks, measurement processors, virtual state blocks. */
    public static final int STATE_MODELING_PLUGIN = 13;

    /** Takes log lines to wherever they are read. */
    public static final int LOGGING_PLUGIN = 14;

    /** Anything else that only needs the mediator. Its table is {@link CommonPlugin} itself. */
    public static final int UTILITY_PLUGIN = 15;

    /**
     * Corrects or converts messages between a transport and the rest of the system.
     * <p>Unstable: it may change without a new API version.
     */
    public static final int PREPROCESSOR_PLUGIN = 16;

    /** Number of kinds. Not a kind. */
    public static final int NUM_PLUGIN_TYPES = 17;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case UNDEFINED_PLUGIN -> "UNDEFINED_PLUGIN";
            case CONTROLLER_PLUGIN -> "CONTROLLER_PLUGIN";
            case FUSION_PLUGIN -> "FUSION_PLUGIN";
            case FUSION_STRATEGY_PLUGIN -> "FUSION_STRATEGY_PLUGIN";
            case PLATFORM_INTEGRATION_PLUGIN -> "PLATFORM_INTEGRATION_PLUGIN";
            case INITIALIZATION_PLUGIN -> "INITIALIZATION_PLUGIN";
            case DATABASE_PLUGIN -> "DATABASE_PLUGIN";
            case TRANSPORT_PLUGIN -> "TRANSPORT_PLUGIN";
            case UI_PLUGIN -> "UI_PLUGIN";
            case ORCHESTRATION_PLUGIN -> "ORCHESTRATION_PLUGIN";
            case ORCHESTRATION_STRATEGY_PLUGIN -> "ORCHESTRATION_STRATEGY_PLUGIN";
            case REGISTRY_PLUGIN -> "REGISTRY_PLUGIN";
            case INERTIAL_PLUGIN -> "INERTIAL_PLUGIN";
            case STATE_MODELING_PLUGIN -> "STATE_MODELING_PLUGIN";
            case LOGGING_PLUGIN -> "LOGGING_PLUGIN";
            case UTILITY_PLUGIN -> "UTILITY_PLUGIN";
            case PREPROCESSOR_PLUGIN -> "PREPROCESSOR_PLUGIN";
            case NUM_PLUGIN_TYPES -> "NUM_PLUGIN_TYPES";
            default -> Integer.toUnsignedString(value);
        };
    }
}
