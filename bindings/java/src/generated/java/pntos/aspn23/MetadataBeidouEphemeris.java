// Made from api-spec/aspn23/metadata_beidou_ephemeris.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.ffi.Memory;
import pntos.ffi.Struct;

/**
 * Orbit and clock of a BeiDou satellite, as its B1I navigation message gives them. The names in parentheses are those
 * of BDS-SIS-ICD-B1I, version 3.0 of February 2019. Times are BeiDou time.
 * <p>A view of {@code Aspn23MetadataBeidouEphemeris} in C.
 */
public final class MetadataBeidouEphemeris extends Struct {
    /** Where the members are: 248 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            TypeMetadataheader.LAYOUT.withName("info"),
            TypeTimestamp.LAYOUT.withName("time_of_validity"),
            JAVA_INT.withName("prn"),
            MemoryLayout.paddingLayout(4),
            TypeSatnavClock.LAYOUT.withName("clock"),
            TypeKeplerOrbit.LAYOUT.withName("orbit"),
            JAVA_DOUBLE.withName("t_gd1"),
            JAVA_DOUBLE.withName("t_gd2"),
            JAVA_SHORT.withName("aodc"),
            JAVA_SHORT.withName("aode"),
            MemoryLayout.paddingLayout(4)
    ).withName("Aspn23MetadataBeidouEphemeris");

    /** A view of memory that holds one; it must be large enough. */
    public MetadataBeidouEphemeris(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static MetadataBeidouEphemeris of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new MetadataBeidouEphemeris(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static MetadataBeidouEphemeris allocate(SegmentAllocator allocator) {
        return new MetadataBeidouEphemeris(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /**
     * Header of the message and description of its sensor; {@code messageType} is
     * {@link MessageType#METADATA_BEIDOU_EPHEMERIS}.
     */
    public TypeMetadataheader info() { return new TypeMetadataheader(segment().asSlice(0, TypeMetadataheader.LAYOUT)); }
    /** Copies to {@code info}. */
    public MetadataBeidouEphemeris info(TypeMetadataheader value) {
        info().segment().copyFrom(value.segment());
        return this;
    }

    /** When the metadata was true. */
    public TypeTimestamp timeOfValidity() { return new TypeTimestamp(segment().asSlice(48, TypeTimestamp.LAYOUT)); }
    /** Copies to {@code timeOfValidity}. */
    public MetadataBeidouEphemeris timeOfValidity(TypeTimestamp value) {
        timeOfValidity().segment().copyFrom(value.segment());
        return this;
    }

    /** PRN number of the satellite. */
    public int prn() { return segment().get(JAVA_INT, 56); }
    /** Sets {@code prn}. */
    public MetadataBeidouEphemeris prn(int value) { segment().set(JAVA_INT, 56, value); return this; }

    /** Clock of the satellite. */
    public TypeSatnavClock clock() { return new TypeSatnavClock(segment().asSlice(64, TypeSatnavClock.LAYOUT)); }
    /** Copies to {@code clock}. */
    public MetadataBeidouEphemeris clock(TypeSatnavClock value) {
        clock().segment().copyFrom(value.segment());
        return this;
    }

    /** Orbit of the satellite. */
    public TypeKeplerOrbit orbit() { return new TypeKeplerOrbit(segment().asSlice(96, TypeKeplerOrbit.LAYOUT)); }
    /** Copies to {@code orbit}. */
    public MetadataBeidouEphemeris orbit(TypeKeplerOrbit value) {
        orbit().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * Group delay of B1I relative to B3I (T_GD1): a user of B1I alone subtracts it from the clock correction.
     * <p>Unit: s.
     */
    public double tGd1() { return segment().get(JAVA_DOUBLE, 224); }
    /** Sets {@code tGd1}. */
    public MetadataBeidouEphemeris tGd1(double value) { segment().set(JAVA_DOUBLE, 224, value); return this; }

    /**
     * Group delay of B2I relative to B3I (T_GD2): a user of B2I alone subtracts it from the clock correction.
     * <p>Unit: s.
     */
    public double tGd2() { return segment().get(JAVA_DOUBLE, 232); }
    /** Sets {@code tGd2}. */
    public MetadataBeidouEphemeris tGd2(double value) { segment().set(JAVA_DOUBLE, 232, value); return this; }

    /** Age of the clock data (AODC), 0 to 31, as table 5-6 of the document codes it. */
    public short aodc() { return segment().get(JAVA_SHORT, 240); }
    /** Sets {@code aodc}. */
    public MetadataBeidouEphemeris aodc(short value) { segment().set(JAVA_SHORT, 240, value); return this; }

    /** Age of the orbit data (AODE), 0 to 31, as table 5-8 of the document codes it. */
    public short aode() { return segment().get(JAVA_SHORT, 242); }
    /** Sets {@code aode}. */
    public MetadataBeidouEphemeris aode(short value) { segment().set(JAVA_SHORT, 242, value); return this; }
}
