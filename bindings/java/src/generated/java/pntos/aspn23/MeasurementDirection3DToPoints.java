// Made from api-spec/aspn23/measurement_direction_3d_to_points.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.ffi.Memory;
import pntos.ffi.Struct;
import pntos.ffi.Unsigned;

/**
 * Directions from the sensor to points in space, one for each point, all of one moment.
 * <p>Each observation names its point, the frame of its two coordinates and its errors.
 * <p>A view of {@code Aspn23MeasurementDirection3DToPoints} in C.
 */
public final class MeasurementDirection3DToPoints extends Struct {
    /** Where the members are: 48 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            TypeHeader.LAYOUT.withName("header"),
            TypeTimestamp.LAYOUT.withName("time_of_validity"),
            JAVA_SHORT.withName("num_obs"),
            MemoryLayout.paddingLayout(6),
            ADDRESS.withName("obs")
    ).withName("Aspn23MeasurementDirection3DToPoints");

    /** A view of memory that holds one; it must be large enough. */
    public MeasurementDirection3DToPoints(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static MeasurementDirection3DToPoints of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new MeasurementDirection3DToPoints(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static MeasurementDirection3DToPoints allocate(SegmentAllocator allocator) {
        return new MeasurementDirection3DToPoints(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Header of the message; {@code messageType} is {@link MessageType#MEASUREMENT_DIRECTION_3D_TO_POINTS}. */
    public TypeHeader header() { return new TypeHeader(segment().asSlice(0, TypeHeader.LAYOUT)); }
    /** Copies to {@code header}. */
    public MeasurementDirection3DToPoints header(TypeHeader value) {
        header().segment().copyFrom(value.segment());
        return this;
    }

    /** When the measurement was true. */
    public TypeTimestamp timeOfValidity() { return new TypeTimestamp(segment().asSlice(24, TypeTimestamp.LAYOUT)); }
    /** Copies to {@code timeOfValidity}. */
    public MeasurementDirection3DToPoints timeOfValidity(TypeTimestamp value) {
        timeOfValidity().segment().copyFrom(value.segment());
        return this;
    }

    /** Number of elements in {@code obs}. */
    public int numObs() { return Short.toUnsignedInt(segment().get(JAVA_SHORT, 32)); }
    /** Sets {@code numObs}. */
    public MeasurementDirection3DToPoints numObs(int value) {
        segment().set(JAVA_SHORT, 32, Unsigned.u16(value));
        return this;
    }

    /** The observations. They live as long as the message. */
    public MemorySegment obs() {
        return Memory.array(segment().get(ADDRESS, 40), numObs(), TypeDirection3DToPoint.sizeof());
    }
    /** One element of {@code obs}. */
    public TypeDirection3DToPoint obs(long index) {
        return new TypeDirection3DToPoint(Memory.element(obs(), index, TypeDirection3DToPoint.LAYOUT));
    }
    /** Sets {@code obs}. */
    public MeasurementDirection3DToPoints obs(MemorySegment value) {
        segment().set(ADDRESS, 40, Memory.pointer(value));
        return this;
    }
}
