// Made from api-spec/aspn23/type_metadataheader.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.ffi.Memory;
import pntos.ffi.Struct;
import pntos.ffi.Unsigned;

/**
 * What every ASPN metadata message begins with: the header, and what is common to the descriptions of all sensors.
 * {@code vendorId} and {@code deviceId} in the header are those of the sensor.
 * <p>A view of {@code Aspn23TypeMetadataheader} in C.
 */
public final class TypeMetadataheader extends Struct {
    /** Where the members are: 48 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            TypeHeader.LAYOUT.withName("header"),
            ADDRESS.withName("sensor_description"),
            JAVA_DOUBLE.withName("delta_t_nom"),
            JAVA_BYTE.withName("timestamp_clock_id"),
            JAVA_BYTE.withName("digits_of_precision"),
            MemoryLayout.paddingLayout(6)
    ).withName("Aspn23TypeMetadataheader");

    /** A view of memory that holds one; it must be large enough. */
    public TypeMetadataheader(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static TypeMetadataheader of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new TypeMetadataheader(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static TypeMetadataheader allocate(SegmentAllocator allocator) {
        return new TypeMetadataheader(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Header of the message; {@code messageType} is that of the metadata. */
    public TypeHeader header() { return new TypeHeader(segment().asSlice(0, TypeHeader.LAYOUT)); }
    /** Copies to {@code header}. */
    public TypeMetadataheader header(TypeHeader value) { header().segment().copyFrom(value.segment()); return this; }

    /** Describes the sensor for a reader, in the words of its vendor. It lives as long as the message. */
    public String sensorDescription() { return Memory.text(segment().get(ADDRESS, 24)); }
    /** Sets {@code sensorDescription}. */
    public TypeMetadataheader sensorDescription(MemorySegment value) {
        segment().set(ADDRESS, 24, Memory.pointer(value));
        return this;
    }
    /** Sets {@code sensorDescription} to a copy of a text. */
    public TypeMetadataheader sensorDescription(String value, SegmentAllocator allocator) {
        return sensorDescription(Memory.text(value, allocator));
    }

    /**
     * Time that nominally lies between two messages of the sensor; in truth it may vary. NaN if it is not known
     * beforehand.
     * <p>Unit: s.
     */
    public double deltaTNom() { return segment().get(JAVA_DOUBLE, 32); }
    /** Sets {@code deltaTNom}. */
    public TypeMetadataheader deltaTNom(double value) { segment().set(JAVA_DOUBLE, 32, value); return this; }

    /**
     * The clock that the time stamps in the messages of the sensor come from: 0 the system time of ASPN, 1 TAI, 2 UTC,
     * 3 GPS time, 4 Galileo system time, 5 GLONASS time, 6 BeiDou time. 7 to 50 are reserved. Whoever uses a higher
     * number defines that clock.
     * <p>System time never goes back. Whoever builds the system defines its epoch, such as the moment of power on. A
     * sensor that changes its clock sends new metadata.
     */
    public int timestampClockId() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 40)); }
    /** Sets {@code timestampClockId}. */
    public TypeMetadataheader timestampClockId(int value) {
        segment().set(JAVA_BYTE, 40, Unsigned.u8(value));
        return this;
    }

    /**
     * Number of decimal places of a second that the time stamps of the sensor resolve: 3 for a millisecond, 9 for a
     * nanosecond. It tells a reader that converts them to floating point how much it may lose.
     */
    public int digitsOfPrecision() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 41)); }
    /** Sets {@code digitsOfPrecision}. */
    public TypeMetadataheader digitsOfPrecision(int value) {
        segment().set(JAVA_BYTE, 41, Unsigned.u8(value));
        return this;
    }
}
