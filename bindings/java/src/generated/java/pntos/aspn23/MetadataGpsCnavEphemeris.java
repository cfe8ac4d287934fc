// Made from api-spec/aspn23/metadata_gps_cnav_ephemeris.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.ffi.Memory;
import pntos.ffi.Struct;
import pntos.ffi.Unsigned;

/**
 * Orbit and clock of a GPS satellite, as its civil navigation message (CNAV) gives them. The names in parentheses are
 * those of IS-GPS-200, section 30.3.3, and of IS-GPS-705 for L5. Times are GPS time.
 * <p>CNAV sends the semi-major axis and the rate of right ascension as differences from reference values. {@code orbit}
 * has {@code sqrtA} and {@code omegaDot} as whole values.
 * <p>A view of {@code Aspn23MetadataGpsCnavEphemeris} in C.
 */
public final class MetadataGpsCnavEphemeris extends Struct {
    /** Where the members are: 288 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            TypeMetadataheader.LAYOUT.withName("info"),
            TypeTimestamp.LAYOUT.withName("time_of_validity"),
            JAVA_SHORT.withName("week_number"),
            MemoryLayout.paddingLayout(2),
            JAVA_INT.withName("prn"),
            TypeSatnavClock.LAYOUT.withName("clock"),
            TypeKeplerOrbit.LAYOUT.withName("orbit"),
            JAVA_DOUBLE.withName("t_gd"),
            JAVA_SHORT.withName("iodc"),
            JAVA_BYTE.withName("iode"),
            MemoryLayout.paddingLayout(5),
            JAVA_DOUBLE.withName("isc_l1_ca"),
            JAVA_DOUBLE.withName("isc_l2_c"),
            JAVA_DOUBLE.withName("isc_l5_i5"),
            JAVA_DOUBLE.withName("isc_l5_q5"),
            JAVA_DOUBLE.withName("delta_a_0"),
            JAVA_DOUBLE.withName("a_dot")
    ).withName("Aspn23MetadataGpsCnavEphemeris");

    /** A view of memory that holds one; it must be large enough. */
    public MetadataGpsCnavEphemeris(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static MetadataGpsCnavEphemeris of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new MetadataGpsCnavEphemeris(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static MetadataGpsCnavEphemeris allocate(SegmentAllocator allocator) {
        return new MetadataGpsCnavEphemeris(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /**
     * Header of the message and description of its sensor; {@code messageType} is
     * {@link MessageType#METADATA_GPS_CNAV_EPHEMERIS}.
     */
    public TypeMetadataheader info() { return new TypeMetadataheader(segment().asSlice(0, TypeMetadataheader.LAYOUT)); }
    /** Copies to {@code info}. */
    public MetadataGpsCnavEphemeris info(TypeMetadataheader value) {
        info().segment().copyFrom(value.segment());
        return this;
    }

    /** When the metadata was true. */
    public TypeTimestamp timeOfValidity() { return new TypeTimestamp(segment().asSlice(48, TypeTimestamp.LAYOUT)); }
    /** Copies to {@code timeOfValidity}. */
    public MetadataGpsCnavEphemeris timeOfValidity(TypeTimestamp value) {
        timeOfValidity().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * GPS week in which the data was sent, counted from 6 January 1980 without a rollover.
     * <p>Unit: week.
     */
    public int weekNumber() { return Short.toUnsignedInt(segment().get(JAVA_SHORT, 56)); }
    /** Sets {@code weekNumber}. */
    public MetadataGpsCnavEphemeris weekNumber(int value) {
        segment().set(JAVA_SHORT, 56, Unsigned.u16(value));
        return this;
    }

    /** PRN number of the satellite. */
    public int prn() { return segment().get(JAVA_INT, 60); }
    /** Sets {@code prn}. */
    public MetadataGpsCnavEphemeris prn(int value) { segment().set(JAVA_INT, 60, value); return this; }

    /** Clock of the satellite. */
    public TypeSatnavClock clock() { return new TypeSatnavClock(segment().asSlice(64, TypeSatnavClock.LAYOUT)); }
    /** Copies to {@code clock}. */
    public MetadataGpsCnavEphemeris clock(TypeSatnavClock value) {
        clock().segment().copyFrom(value.segment());
        return this;
    }

    /** Orbit of the satellite. */
    public TypeKeplerOrbit orbit() { return new TypeKeplerOrbit(segment().asSlice(96, TypeKeplerOrbit.LAYOUT)); }
    /** Copies to {@code orbit}. */
    public MetadataGpsCnavEphemeris orbit(TypeKeplerOrbit value) {
        orbit().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * Group delay of the satellite (T_GD), which a user of a single signal subtracts from the clock correction before
     * adding the inter-signal correction of that signal.
     * <p>Unit: s.
     */
    public double tGd() { return segment().get(JAVA_DOUBLE, 224); }
    /** Sets {@code tGd}. */
    public MetadataGpsCnavEphemeris tGd(double value) { segment().set(JAVA_DOUBLE, 224, value); return this; }

    /**
     * Issue of data, clock (IODC): the 10 bits of subframe 1 of the legacy message of the same satellite, as CNAV
     * itself has none.
     */
    public int iodc() { return Short.toUnsignedInt(segment().get(JAVA_SHORT, 232)); }
    /** Sets {@code iodc}. */
    public MetadataGpsCnavEphemeris iodc(int value) {
        segment().set(JAVA_SHORT, 232, Unsigned.u16(value));
        return this;
    }

    /**
     * Issue of data, ephemeris (IODE): the 8 bits that subframes 2 and 3 of the legacy message of the same satellite
     * carry. They equal the lower 8 bits of {@code iodc}.
     */
    public int iode() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 234)); }
    /** Sets {@code iode}. */
    public MetadataGpsCnavEphemeris iode(int value) { segment().set(JAVA_BYTE, 234, Unsigned.u8(value)); return this; }

    /**
     * Inter-signal correction from L1 P(Y) to L1 C/A (ISC_L1C/A).
     * <p>Unit: s.
     */
    public double iscL1Ca() { return segment().get(JAVA_DOUBLE, 240); }
    /** Sets {@code iscL1Ca}. */
    public MetadataGpsCnavEphemeris iscL1Ca(double value) { segment().set(JAVA_DOUBLE, 240, value); return this; }

    /**
     * Inter-signal correction from L1 P(Y) to L2C (ISC_L2C).
     * <p>Unit: s.
     */
    public double iscL2C() { return segment().get(JAVA_DOUBLE, 248); }
    /** Sets {@code iscL2C}. */
    public MetadataGpsCnavEphemeris iscL2C(double value) { segment().set(JAVA_DOUBLE, 248, value); return this; }

    /**
     * Inter-signal correction from L1 P(Y) to the in-phase component of L5 (ISC_L5I5).
     * <p>Unit: s.
     */
    public double iscL5I5() { return segment().get(JAVA_DOUBLE, 256); }
    /** Sets {@code iscL5I5}. */
    public MetadataGpsCnavEphemeris iscL5I5(double value) { segment().set(JAVA_DOUBLE, 256, value); return this; }

    /**
     * Inter-signal correction from L1 P(Y) to the quadrature component of L5 (ISC_L5Q5).
     * <p>Unit: s.
     */
    public double iscL5Q5() { return segment().get(JAVA_DOUBLE, 264); }
    /** Sets {@code iscL5Q5}. */
    public MetadataGpsCnavEphemeris iscL5Q5(double value) { segment().set(JAVA_DOUBLE, 264, value); return this; }

    /**
     * Difference of the semi-major axis at the reference time of the orbit from the reference value of 26559710 m
     * (delta A).
     * <p>Unit: m.
     */
    public double deltaA_0() { return segment().get(JAVA_DOUBLE, 272); }
    /** Sets {@code deltaA_0}. */
    public MetadataGpsCnavEphemeris deltaA_0(double value) { segment().set(JAVA_DOUBLE, 272, value); return this; }

    /**
     * Rate of change of the semi-major axis (A DOT).
     * <p>Unit: m/s.
     */
    public double aDot() { return segment().get(JAVA_DOUBLE, 280); }
    /** Sets {@code aDot}. */
    public MetadataGpsCnavEphemeris aDot(double value) { segment().set(JAVA_DOUBLE, 280, value); return this; }
}
