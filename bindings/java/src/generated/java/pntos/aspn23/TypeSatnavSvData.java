// Made from api-spec/aspn23/type_satnav_sv_data.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.ffi.Memory;
import pntos.ffi.Struct;

/**
 * Position, velocity and clock of a navigation satellite at one time, computed from its ephemeris.
 * <p>A view of {@code Aspn23TypeSatnavSvData} in C.
 */
public final class TypeSatnavSvData extends Struct {
    /** Where the members are: 136 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            JAVA_SHORT.withName("prn"),
            MemoryLayout.paddingLayout(2),
            TypeSatnavSatelliteSystem.LAYOUT.withName("satellite_system"),
            JAVA_INT.withName("ephemeris_type"),
            MemoryLayout.paddingLayout(4),
            TypeSatnavTime.LAYOUT.withName("sv_data_time"),
            JAVA_INT.withName("coordinate_frame"),
            MemoryLayout.paddingLayout(4),
            MemoryLayout.sequenceLayout(3, JAVA_DOUBLE).withName("sv_pos"),
            MemoryLayout.sequenceLayout(3, JAVA_DOUBLE).withName("sv_vel"),
            JAVA_DOUBLE.withName("sv_clock_bias"),
            JAVA_DOUBLE.withName("sv_clock_drift"),
            JAVA_INT.withName("group_delay_enum"),
            MemoryLayout.sequenceLayout(4, JAVA_FLOAT).withName("group_delay_vector"),
            MemoryLayout.paddingLayout(4)
    ).withName("Aspn23TypeSatnavSvData");

    /** A view of memory that holds one; it must be large enough. */
    public TypeSatnavSvData(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static TypeSatnavSvData of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new TypeSatnavSvData(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static TypeSatnavSvData allocate(SegmentAllocator allocator) {
        return new TypeSatnavSvData(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Number of the satellite in its system: the PRN code, or the slot for GLONASS. */
    public short prn() { return segment().get(JAVA_SHORT, 0); }
    /** Sets {@code prn}. */
    public TypeSatnavSvData prn(short value) { segment().set(JAVA_SHORT, 0, value); return this; }

    /** The satellite system whose navigation message the data was computed from. */
    public TypeSatnavSatelliteSystem satelliteSystem() {
        return new TypeSatnavSatelliteSystem(segment().asSlice(4, TypeSatnavSatelliteSystem.LAYOUT));
    }
    /** Copies to {@code satelliteSystem}. */
    public TypeSatnavSvData satelliteSystem(TypeSatnavSatelliteSystem value) {
        satelliteSystem().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * Which of the navigation messages of that system the data was computed from.
     * <p>A value of {@link TypeSatnavSvDataEphemerisType}.
     */
    public int ephemerisType() { return segment().get(JAVA_INT, 8); }
    /** Sets {@code ephemerisType}. */
    public TypeSatnavSvData ephemerisType(int value) { segment().set(JAVA_INT, 8, value); return this; }

    /** When the data was true, by the clock of the receiver. */
    public TypeSatnavTime svDataTime() { return new TypeSatnavTime(segment().asSlice(16, TypeSatnavTime.LAYOUT)); }
    /** Copies to {@code svDataTime}. */
    public TypeSatnavSvData svDataTime(TypeSatnavTime value) {
        svDataTime().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * The frame of {@code svPos} and {@code svVel}.
     * <p>A value of {@link TypeSatnavSvDataCoordinateFrame}.
     */
    public int coordinateFrame() { return segment().get(JAVA_INT, 40); }
    /** Sets {@code coordinateFrame}. */
    public TypeSatnavSvData coordinateFrame(int value) { segment().set(JAVA_INT, 40, value); return this; }

    /**
     * Position of the satellite at {@code svDataTime}: x, y and z in {@code coordinateFrame}.
     * <p>Unit: m.
     */
    public MemorySegment svPos() { return segment().asSlice(48, 24); }
    /** One element of {@code svPos}. */
    public double svPos(long index) { return svPos().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets one element of {@code svPos}. */
    public TypeSatnavSvData svPos(long index, double value) {
        svPos().setAtIndex(JAVA_DOUBLE, index, value);
        return this;
    }

    /**
     * Velocity of the satellite at {@code svDataTime}: along x, y and z of {@code coordinateFrame}, and relative to it.
     * <p>Unit: m/s.
     */
    public MemorySegment svVel() { return segment().asSlice(72, 24); }
    /** One element of {@code svVel}. */
    public double svVel(long index) { return svVel().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets one element of {@code svVel}. */
    public TypeSatnavSvData svVel(long index, double value) {
        svVel().setAtIndex(JAVA_DOUBLE, index, value);
        return this;
    }

    /**
     * Bias of the satellite's clock at {@code svDataTime}, positive if it is ahead of the time of its system:
     * subtracted from the satellite's time it gives system time, as delta t_SV does in IS-GPS-200, section
     * 20.3.3.3.3.1.
     * <p>Unit: s.
     */
    public double svClockBias() { return segment().get(JAVA_DOUBLE, 96); }
    /** Sets {@code svClockBias}. */
    public TypeSatnavSvData svClockBias(double value) { segment().set(JAVA_DOUBLE, 96, value); return this; }

    /**
     * Drift of the satellite's clock at {@code svDataTime}; for GPS it is a_f1 in IS-GPS-200, section 20.3.3.3.3.1.
     * <p>Unit: s/s.
     */
    public double svClockDrift() { return segment().get(JAVA_DOUBLE, 104); }
    /** Sets {@code svClockDrift}. */
    public TypeSatnavSvData svClockDrift(double value) { segment().set(JAVA_DOUBLE, 104, value); return this; }

    /**
     * What the elements of {@code groupDelayVector} are.
     * <p>A value of {@link TypeSatnavSvDataGroupDelayEnum}.
     */
    public int groupDelayEnum() { return segment().get(JAVA_INT, 112); }
    /** Sets {@code groupDelayEnum}. */
    public TypeSatnavSvData groupDelayEnum(int value) { segment().set(JAVA_INT, 112, value); return this; }

    /**
     * Group delays, as {@code groupDelayEnum} says.
     * <p>Unit: s.
     */
    public MemorySegment groupDelayVector() { return segment().asSlice(116, 16); }
    /** One element of {@code groupDelayVector}. */
    public float groupDelayVector(long index) { return groupDelayVector().getAtIndex(JAVA_FLOAT, index); }
    /** Sets one element of {@code groupDelayVector}. */
    public TypeSatnavSvData groupDelayVector(long index, float value) {
        groupDelayVector().setAtIndex(JAVA_FLOAT, index, value);
        return this;
    }
}
