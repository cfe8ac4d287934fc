// Made from api-spec/aspn23/measurement_satnav_subframe.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.ffi.Memory;
import pntos.ffi.Struct;
import pntos.ffi.Unsigned;

/**
 * One subframe, or one message, of the navigation data that a satellite broadcasts, as bits that are not decoded.
 * <p>A view of {@code Aspn23MeasurementSatnavSubframe} in C.
 */
public final class MeasurementSatnavSubframe extends Struct {
    /** Where the members are: 80 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            TypeHeader.LAYOUT.withName("header"),
            TypeTimestamp.LAYOUT.withName("time_of_validity"),
            JAVA_LONG.withName("gnss_message_id"),
            JAVA_INT.withName("prn"),
            TypeSatnavSatelliteSystem.LAYOUT.withName("satellite_system"),
            JAVA_INT.withName("freq_slot_id"),
            JAVA_SHORT.withName("num_bytes"),
            MemoryLayout.paddingLayout(2),
            ADDRESS.withName("data_vector"),
            JAVA_BYTE.withName("num_integrity"),
            MemoryLayout.paddingLayout(7),
            ADDRESS.withName("integrity")
    ).withName("Aspn23MeasurementSatnavSubframe");

    /** A view of memory that holds one; it must be large enough. */
    public MeasurementSatnavSubframe(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static MeasurementSatnavSubframe of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new MeasurementSatnavSubframe(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static MeasurementSatnavSubframe allocate(SegmentAllocator allocator) {
        return new MeasurementSatnavSubframe(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Header of the message; {@code messageType} is {@link MessageType#MEASUREMENT_SATNAV_SUBFRAME}. */
    public TypeHeader header() { return new TypeHeader(segment().asSlice(0, TypeHeader.LAYOUT)); }
    /** Copies to {@code header}. */
    public MeasurementSatnavSubframe header(TypeHeader value) {
        header().segment().copyFrom(value.segment());
        return this;
    }

    /** When the measurement was true. */
    public TypeTimestamp timeOfValidity() { return new TypeTimestamp(segment().asSlice(24, TypeTimestamp.LAYOUT)); }
    /** Copies to {@code timeOfValidity}. */
    public MeasurementSatnavSubframe timeOfValidity(TypeTimestamp value) {
        timeOfValidity().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * The number that the receiver gives to this kind of message. It says what {@code dataVector} holds, and in which
     * form.
     */
    public long gnssMessageId() { return segment().get(JAVA_LONG, 32); }
    /** Sets {@code gnssMessageId}. */
    public MeasurementSatnavSubframe gnssMessageId(long value) { segment().set(JAVA_LONG, 32, value); return this; }

    /** Number of the satellite in its system: the PRN code, or the slot for GLONASS. */
    public int prn() { return segment().get(JAVA_INT, 40); }
    /** Sets {@code prn}. */
    public MeasurementSatnavSubframe prn(int value) { segment().set(JAVA_INT, 40, value); return this; }

    /** The system of the satellite. */
    public TypeSatnavSatelliteSystem satelliteSystem() {
        return new TypeSatnavSatelliteSystem(segment().asSlice(44, TypeSatnavSatelliteSystem.LAYOUT));
    }
    /** Copies to {@code satelliteSystem}. */
    public MeasurementSatnavSubframe satelliteSystem(TypeSatnavSatelliteSystem value) {
        satelliteSystem().segment().copyFrom(value.segment());
        return this;
    }

    /** For GLONASS, the number of the frequency channel plus 7, thus 0 to 13. It means nothing for other systems. */
    public int freqSlotId() { return segment().get(JAVA_INT, 48); }
    /** Sets {@code freqSlotId}. */
    public MeasurementSatnavSubframe freqSlotId(int value) { segment().set(JAVA_INT, 48, value); return this; }

    /** Number of elements in {@code dataVector}. */
    public int numBytes() { return Short.toUnsignedInt(segment().get(JAVA_SHORT, 52)); }
    /** Sets {@code numBytes}. */
    public MeasurementSatnavSubframe numBytes(int value) {
        segment().set(JAVA_SHORT, 52, Unsigned.u16(value));
        return this;
    }

    /**
     * The bytes, as the receiver gave them; what they hold follows from {@code gnssMessageId}. They live as long as the
     * message.
     */
    public MemorySegment dataVector() { return Memory.array(segment().get(ADDRESS, 56), numBytes(), 1); }
    /** One element of {@code dataVector}. */
    public byte dataVector(long index) { return dataVector().getAtIndex(JAVA_BYTE, index); }
    /** Sets {@code dataVector}. */
    public MeasurementSatnavSubframe dataVector(MemorySegment value) {
        segment().set(ADDRESS, 56, Memory.pointer(value));
        return this;
    }

    /** Number of elements in {@code integrity}. */
    public int numIntegrity() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 64)); }
    /** Sets {@code numIntegrity}. */
    public MeasurementSatnavSubframe numIntegrity(int value) {
        segment().set(JAVA_BYTE, 64, Unsigned.u8(value));
        return this;
    }

    /** Statements about trust. They live as long as the message. */
    public MemorySegment integrity() {
        return Memory.array(segment().get(ADDRESS, 72), numIntegrity(), TypeIntegrity.sizeof());
    }
    /** One element of {@code integrity}. */
    public TypeIntegrity integrity(long index) {
        return new TypeIntegrity(Memory.element(integrity(), index, TypeIntegrity.LAYOUT));
    }
    /** Sets {@code integrity}. */
    public MeasurementSatnavSubframe integrity(MemorySegment value) {
        segment().set(ADDRESS, 72, Memory.pointer(value));
        return this;
    }
}
