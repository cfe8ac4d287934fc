// Made from api-spec/aspn23/metadata_glonass_ephemeris.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.ffi.Memory;
import pntos.ffi.Struct;

/**
 * Orbit and clock of a GLONASS satellite, as its navigation message gives them: a position, a velocity and an
 * acceleration, from which a user integrates the orbit.
 * <p>The names in parentheses are those of the GLONASS ICD for L1 and L2, edition 5.1 of 2008, section 4.4. Times are
 * GLONASS time, which is UTC(SU) plus three hours. Coordinates are those of PZ-90, fixed to the Earth.
 * <p>A view of {@code Aspn23MetadataGlonassEphemeris} in C.
 */
public final class MetadataGlonassEphemeris extends Struct {
    /** Where the members are: 176 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            TypeMetadataheader.LAYOUT.withName("info"),
            TypeTimestamp.LAYOUT.withName("time_of_validity"),
            JAVA_INT.withName("slot_number"),
            JAVA_INT.withName("freq_o"),
            JAVA_INT.withName("n_t"),
            MemoryLayout.paddingLayout(4),
            JAVA_DOUBLE.withName("t_k"),
            JAVA_DOUBLE.withName("t_b"),
            JAVA_DOUBLE.withName("gamma_n"),
            JAVA_DOUBLE.withName("tau_n"),
            JAVA_DOUBLE.withName("sv_pos_x"),
            JAVA_DOUBLE.withName("sv_vel_x"),
            JAVA_DOUBLE.withName("sv_accel_x"),
            JAVA_DOUBLE.withName("sv_pos_y"),
            JAVA_DOUBLE.withName("sv_vel_y"),
            JAVA_DOUBLE.withName("sv_accel_y"),
            JAVA_DOUBLE.withName("sv_pos_z"),
            JAVA_DOUBLE.withName("sv_vel_z"),
            JAVA_DOUBLE.withName("sv_accel_z")
    ).withName("Aspn23MetadataGlonassEphemeris");

    /** A view of memory that holds one; it must be large enough. */
    public MetadataGlonassEphemeris(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static MetadataGlonassEphemeris of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new MetadataGlonassEphemeris(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static MetadataGlonassEphemeris allocate(SegmentAllocator allocator) {
        return new MetadataGlonassEphemeris(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /**
     * Header of the message and description of its sensor; {@code messageType} is
     * {@link MessageType#METADATA_GLONASS_EPHEMERIS}.
     */
    public TypeMetadataheader info() { return new TypeMetadataheader(segment().asSlice(0, TypeMetadataheader.LAYOUT)); }
    /** Copies to {@code info}. */
    public MetadataGlonassEphemeris info(TypeMetadataheader value) {
        info().segment().copyFrom(value.segment());
        return this;
    }

    /** When the metadata was true. */
    public TypeTimestamp timeOfValidity() { return new TypeTimestamp(segment().asSlice(48, TypeTimestamp.LAYOUT)); }
    /** Copies to {@code timeOfValidity}. */
    public MetadataGlonassEphemeris timeOfValidity(TypeTimestamp value) {
        timeOfValidity().segment().copyFrom(value.segment());
        return this;
    }

    /** Number of the satellite's orbital slot (n), 1 to 24. */
    public int slotNumber() { return segment().get(JAVA_INT, 56); }
    /** Sets {@code slotNumber}. */
    public MetadataGlonassEphemeris slotNumber(int value) { segment().set(JAVA_INT, 56, value); return this; }

    /** Number of the satellite's frequency channel plus 7, 0 to 20: 7 is channel k = 0. */
    public int freqO() { return segment().get(JAVA_INT, 60); }
    /** Sets {@code freqO}. */
    public MetadataGlonassEphemeris freqO(int value) { segment().set(JAVA_INT, 60, value); return this; }

    /**
     * Day within the interval of four years that starts with a leap year (N_T): 1 on 1 January of the leap year.
     * <p>Unit: d.
     */
    public int nT() { return segment().get(JAVA_INT, 64); }
    /** Sets {@code nT}. */
    public MetadataGlonassEphemeris nT(int value) { segment().set(JAVA_INT, 64, value); return this; }

    /**
     * Start of the frame of the navigation message, since the start of the day (t_k).
     * <p>Unit: s.
     */
    public double tK() { return segment().get(JAVA_DOUBLE, 72); }
    /** Sets {@code tK}. */
    public MetadataGlonassEphemeris tK(double value) { segment().set(JAVA_DOUBLE, 72, value); return this; }

    /**
     * Reference time of the data, since the start of the day (t_b).
     * <p>Unit: min.
     */
    public double tB() { return segment().get(JAVA_DOUBLE, 80); }
    /** Sets {@code tB}. */
    public MetadataGlonassEphemeris tB(double value) { segment().set(JAVA_DOUBLE, 80, value); return this; }

    /**
     * Relative deviation of the satellite's carrier frequency from the nominal one, at {@code tB} (gamma_n).
     * <p>Unit: s/s.
     */
    public double gammaN() { return segment().get(JAVA_DOUBLE, 88); }
    /** Sets {@code gammaN}. */
    public MetadataGlonassEphemeris gammaN(double value) { segment().set(JAVA_DOUBLE, 88, value); return this; }

    /**
     * Correction of the satellite's clock at {@code tB} (tau_n): GLONASS time minus the time of the satellite, so the
     * sign is opposite to that of {@code af_0} in {@link TypeSatnavClock}.
     * <p>Unit: s.
     */
    public double tauN() { return segment().get(JAVA_DOUBLE, 96); }
    /** Sets {@code tauN}. */
    public MetadataGlonassEphemeris tauN(double value) { segment().set(JAVA_DOUBLE, 96, value); return this; }

    /**
     * X coordinate of the satellite at {@code tB}.
     * <p>Unit: km.
     */
    public double svPosX() { return segment().get(JAVA_DOUBLE, 104); }
    /** Sets {@code svPosX}. */
    public MetadataGlonassEphemeris svPosX(double value) { segment().set(JAVA_DOUBLE, 104, value); return this; }

    /**
     * Velocity along X at {@code tB}.
     * <p>Unit: km/s.
     */
    public double svVelX() { return segment().get(JAVA_DOUBLE, 112); }
    /** Sets {@code svVelX}. */
    public MetadataGlonassEphemeris svVelX(double value) { segment().set(JAVA_DOUBLE, 112, value); return this; }

    /**
     * Acceleration along X at {@code tB} that the Sun and the Moon cause.
     * <p>Unit: km/s^2.
     */
    public double svAccelX() { return segment().get(JAVA_DOUBLE, 120); }
    /** Sets {@code svAccelX}. */
    public MetadataGlonassEphemeris svAccelX(double value) { segment().set(JAVA_DOUBLE, 120, value); return this; }

    /**
     * Y coordinate of the satellite at {@code tB}.
     * <p>Unit: km.
     */
    public double svPosY() { return segment().get(JAVA_DOUBLE, 128); }
    /** Sets {@code svPosY}. */
    public MetadataGlonassEphemeris svPosY(double value) { segment().set(JAVA_DOUBLE, 128, value); return this; }

    /**
     * Velocity along Y at {@code tB}.
     * <p>Unit: km/s.
     */
    public double svVelY() { return segment().get(JAVA_DOUBLE, 136); }
    /** Sets {@code svVelY}. */
    public MetadataGlonassEphemeris svVelY(double value) { segment().set(JAVA_DOUBLE, 136, value); return this; }

    /**
     * Acceleration along Y at {@code tB} that the Sun and the Moon cause.
     * <p>Unit: km/s^2.
     */
    public double svAccelY() { return segment().get(JAVA_DOUBLE, 144); }
    /** Sets {@code svAccelY}. */
    public MetadataGlonassEphemeris svAccelY(double value) { segment().set(JAVA_DOUBLE, 144, value); return this; }

    /**
     * Z coordinate of the satellite at {@code tB}.
     * <p>Unit: km.
     */
    public double svPosZ() { return segment().get(JAVA_DOUBLE, 152); }
    /** Sets {@code svPosZ}. */
    public MetadataGlonassEphemeris svPosZ(double value) { segment().set(JAVA_DOUBLE, 152, value); return this; }

    /**
     * Velocity along Z at {@code tB}.
     * <p>Unit: km/s.
     */
    public double svVelZ() { return segment().get(JAVA_DOUBLE, 160); }
    /** Sets {@code svVelZ}. */
    public MetadataGlonassEphemeris svVelZ(double value) { segment().set(JAVA_DOUBLE, 160, value); return this; }

    /**
     * Acceleration along Z at {@code tB} that the Sun and the Moon cause.
     * <p>Unit: km/s^2.
     */
    public double svAccelZ() { return segment().get(JAVA_DOUBLE, 168); }
    /** Sets {@code svAccelZ}. */
    public MetadataGlonassEphemeris svAccelZ(double value) { segment().set(JAVA_DOUBLE, 168, value); return this; }
}
