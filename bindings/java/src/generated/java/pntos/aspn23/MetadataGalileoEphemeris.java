// Made from api-spec/aspn23/metadata_galileo_ephemeris.rs by `cargo pntos gen`. Changes belong there.

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
 * Orbit and clock of a Galileo satellite, as a navigation message gives them. The Galileo OS SIS ICD, issue 2.0 of
 * January 2021, sections 4.2, 4.3 and 5.1, defines them. Times are Galileo system time.
 * <p>A view of {@code Aspn23MetadataGalileoEphemeris} in C.
 */
public final class MetadataGalileoEphemeris extends Struct {
    /** Where the members are: 232 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            TypeMetadataheader.LAYOUT.withName("info"),
            TypeTimestamp.LAYOUT.withName("time_of_validity"),
            JAVA_INT.withName("nav_msg_type"),
            JAVA_INT.withName("prn"),
            TypeSatnavClock.LAYOUT.withName("clock"),
            TypeKeplerOrbit.LAYOUT.withName("orbit"),
            JAVA_DOUBLE.withName("bgd")
    ).withName("Aspn23MetadataGalileoEphemeris");

    /** A view of memory that holds one; it must be large enough. */
    public MetadataGalileoEphemeris(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static MetadataGalileoEphemeris of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new MetadataGalileoEphemeris(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static MetadataGalileoEphemeris allocate(SegmentAllocator allocator) {
        return new MetadataGalileoEphemeris(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /**
     * Header of the message and description of its sensor; {@code messageType} is
     * {@link MessageType#METADATA_GALILEO_EPHEMERIS}.
     */
    public TypeMetadataheader info() { return new TypeMetadataheader(segment().asSlice(0, TypeMetadataheader.LAYOUT)); }
    /** Copies to {@code info}. */
    public MetadataGalileoEphemeris info(TypeMetadataheader value) {
        info().segment().copyFrom(value.segment());
        return this;
    }

    /** When the metadata was true. */
    public TypeTimestamp timeOfValidity() { return new TypeTimestamp(segment().asSlice(48, TypeTimestamp.LAYOUT)); }
    /** Copies to {@code timeOfValidity}. */
    public MetadataGalileoEphemeris timeOfValidity(TypeTimestamp value) {
        timeOfValidity().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * The navigation message that the clock and {@code bgd} come from.
     * <p>A value of {@link MetadataGalileoEphemerisNavMsgType}.
     */
    public int navMsgType() { return segment().get(JAVA_INT, 56); }
    /** Sets {@code navMsgType}. */
    public MetadataGalileoEphemeris navMsgType(int value) { segment().set(JAVA_INT, 56, value); return this; }

    /** Number of the satellite (SVID), which is also that of its ranging code. */
    public int prn() { return segment().get(JAVA_INT, 60); }
    /** Sets {@code prn}. */
    public MetadataGalileoEphemeris prn(int value) { segment().set(JAVA_INT, 60, value); return this; }

    /** Clock of the satellite. */
    public TypeSatnavClock clock() { return new TypeSatnavClock(segment().asSlice(64, TypeSatnavClock.LAYOUT)); }
    /** Copies to {@code clock}. */
    public MetadataGalileoEphemeris clock(TypeSatnavClock value) {
        clock().segment().copyFrom(value.segment());
        return this;
    }

    /** Orbit of the satellite. */
    public TypeKeplerOrbit orbit() { return new TypeKeplerOrbit(segment().asSlice(96, TypeKeplerOrbit.LAYOUT)); }
    /** Copies to {@code orbit}. */
    public MetadataGalileoEphemeris orbit(TypeKeplerOrbit value) {
        orbit().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * Broadcast group delay (BGD): of E1 and E5b if {@code navMsgType} is I/NAV, of E1 and E5a if it is F/NAV. A user
     * of E1 alone subtracts it from the clock correction; a user of the other signal alone subtracts it times the
     * square of the ratio of the frequency of E1 to that of the other.
     * <p>Unit: s.
     */
    public double bgd() { return segment().get(JAVA_DOUBLE, 224); }
    /** Sets {@code bgd}. */
    public MetadataGalileoEphemeris bgd(double value) { segment().set(JAVA_DOUBLE, 224, value); return this; }
}
