// Made from api-spec/aspn23/metadata_gps_lnav_ephemeris.rs by `cargo pntos gen`. Changes belong there.

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
 * Orbit and clock of a GPS satellite, as its legacy navigation message (LNAV) gives them. The names in parentheses are
 * those of IS-GPS-200, sections 20.3.3.3 and 20.3.3.4. Times are GPS time.
 * <p>A view of {@code Aspn23MetadataGpsLnavEphemeris} in C.
 */
public final class MetadataGpsLnavEphemeris extends Struct {
    /** Where the members are: 240 bytes. */
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
            MemoryLayout.paddingLayout(5)
    ).withName("Aspn23MetadataGpsLnavEphemeris");

    /** A view of memory that holds one; it must be large enough. */
    public MetadataGpsLnavEphemeris(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static MetadataGpsLnavEphemeris of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new MetadataGpsLnavEphemeris(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static MetadataGpsLnavEphemeris allocate(SegmentAllocator allocator) {
        return new MetadataGpsLnavEphemeris(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /**
     * Header of the message and description of its sensor; {@code messageType} is
     * {@link MessageType#METADATA_GPS_LNAV_EPHEMERIS}.
     */
    public TypeMetadataheader info() { return new TypeMetadataheader(segment().asSlice(0, TypeMetadataheader.LAYOUT)); }
    /** Copies to {@code info}. */
    public MetadataGpsLnavEphemeris info(TypeMetadataheader value) {
        info().segment().copyFrom(value.segment());
        return this;
    }

    /** When the metadata was true. */
    public TypeTimestamp timeOfValidity() { return new TypeTimestamp(segment().asSlice(48, TypeTimestamp.LAYOUT)); }
    /** Copies to {@code timeOfValidity}. */
    public MetadataGpsLnavEphemeris timeOfValidity(TypeTimestamp value) {
        timeOfValidity().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * GPS week in which the data was sent, counted from 6 January 1980 without a rollover. LNAV itself sends it modulo
     * 1024.
     * <p>Unit: week.
     */
    public int weekNumber() { return Short.toUnsignedInt(segment().get(JAVA_SHORT, 56)); }
    /** Sets {@code weekNumber}. */
    public MetadataGpsLnavEphemeris weekNumber(int value) {
        segment().set(JAVA_SHORT, 56, Unsigned.u16(value));
        return this;
    }

    /** PRN number of the satellite. */
    public int prn() { return segment().get(JAVA_INT, 60); }
    /** Sets {@code prn}. */
    public MetadataGpsLnavEphemeris prn(int value) { segment().set(JAVA_INT, 60, value); return this; }

    /** Clock of the satellite. */
    public TypeSatnavClock clock() { return new TypeSatnavClock(segment().asSlice(64, TypeSatnavClock.LAYOUT)); }
    /** Copies to {@code clock}. */
    public MetadataGpsLnavEphemeris clock(TypeSatnavClock value) {
        clock().segment().copyFrom(value.segment());
        return this;
    }

    /** Orbit of the satellite. */
    public TypeKeplerOrbit orbit() { return new TypeKeplerOrbit(segment().asSlice(96, TypeKeplerOrbit.LAYOUT)); }
    /** Copies to {@code orbit}. */
    public MetadataGpsLnavEphemeris orbit(TypeKeplerOrbit value) {
        orbit().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * Group delay of the satellite (T_GD). A user of L1 alone subtracts it from the clock correction, a user of L2
     * alone (77/60)^2 times it.
     * <p>Unit: s.
     */
    public double tGd() { return segment().get(JAVA_DOUBLE, 224); }
    /** Sets {@code tGd}. */
    public MetadataGpsLnavEphemeris tGd(double value) { segment().set(JAVA_DOUBLE, 224, value); return this; }

    /** Issue of data, clock (IODC): the 10 bits of subframe 1. */
    public int iodc() { return Short.toUnsignedInt(segment().get(JAVA_SHORT, 232)); }
    /** Sets {@code iodc}. */
    public MetadataGpsLnavEphemeris iodc(int value) {
        segment().set(JAVA_SHORT, 232, Unsigned.u16(value));
        return this;
    }

    /**
     * Issue of data, ephemeris (IODE): the 8 bits that subframes 2 and 3 both carry. They equal the lower 8 bits of
     * {@code iodc}, else orbit and clock do not belong together.
     */
    public int iode() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 234)); }
    /** Sets {@code iode}. */
    public MetadataGpsLnavEphemeris iode(int value) { segment().set(JAVA_BYTE, 234, Unsigned.u8(value)); return this; }
}
