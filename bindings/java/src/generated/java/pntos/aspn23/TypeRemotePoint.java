// Made from api-spec/aspn23/type_remote_point.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.ffi.Memory;
import pntos.ffi.Struct;
import pntos.ffi.Unsigned;

/**
 * A point outside the platform, such as a landmark or a transmitter: where it is, and how to recognize it, as far as
 * either is known.
 * <p>A view of {@code Aspn23TypeRemotePoint} in C.
 */
public final class TypeRemotePoint extends Struct {
    /** Where the members are: 56 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            JAVA_BYTE.withName("included_terms"),
            MemoryLayout.paddingLayout(3),
            JAVA_INT.withName("id"),
            JAVA_INT.withName("position_reference_frame"),
            MemoryLayout.paddingLayout(4),
            JAVA_DOUBLE.withName("position1"),
            JAVA_DOUBLE.withName("position2"),
            JAVA_DOUBLE.withName("position3"),
            JAVA_BYTE.withName("num_position_components"),
            MemoryLayout.paddingLayout(7),
            ADDRESS.withName("position_covariance")
    ).withName("Aspn23TypeRemotePoint");

    /** A view of memory that holds one; it must be large enough. */
    public TypeRemotePoint(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static TypeRemotePoint of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new TypeRemotePoint(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static TypeRemotePoint allocate(SegmentAllocator allocator) {
        return new TypeRemotePoint(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** What is known about the point: 0 nothing, 1 {@code id}, 2 its position, 3 both. */
    public int includedTerms() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 0)); }
    /** Sets {@code includedTerms}. */
    public TypeRemotePoint includedTerms(int value) { segment().set(JAVA_BYTE, 0, Unsigned.u8(value)); return this; }

    /**
     * Identifies the point among those of one sensor: observations with the same number are of the same point. It has a
     * meaning only if {@code includedTerms} is 1 or 3.
     */
    public long id() { return Integer.toUnsignedLong(segment().get(JAVA_INT, 4)); }
    /** Sets {@code id}. */
    public TypeRemotePoint id(long value) { segment().set(JAVA_INT, 4, Unsigned.u32(value)); return this; }

    /**
     * What the components of the position mean. They do only if {@code includedTerms} is 2 or 3.
     * <p>A value of {@link TypeRemotePointPositionReferenceFrame}.
     */
    public int positionReferenceFrame() { return segment().get(JAVA_INT, 8); }
    /** Sets {@code positionReferenceFrame}. */
    public TypeRemotePoint positionReferenceFrame(int value) { segment().set(JAVA_INT, 8, value); return this; }

    /** Latitude in rad. NaN if not known. */
    public double position1() { return segment().get(JAVA_DOUBLE, 16); }
    /** Sets {@code position1}. */
    public TypeRemotePoint position1(double value) { segment().set(JAVA_DOUBLE, 16, value); return this; }

    /** Longitude in rad. NaN if not known. */
    public double position2() { return segment().get(JAVA_DOUBLE, 24); }
    /** Sets {@code position2}. */
    public TypeRemotePoint position2(double value) { segment().set(JAVA_DOUBLE, 24, value); return this; }

    /** Height above the ellipsoid in m. NaN if not known. */
    public double position3() { return segment().get(JAVA_DOUBLE, 32); }
    /** Sets {@code position3}. */
    public TypeRemotePoint position3(double value) { segment().set(JAVA_DOUBLE, 32, value); return this; }

    /** Number of rows, and of columns, of {@code positionCovariance}: how many components of the position are known. */
    public int numPositionComponents() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 40)); }
    /** Sets {@code numPositionComponents}. */
    public TypeRemotePoint numPositionComponents(int value) {
        segment().set(JAVA_BYTE, 40, Unsigned.u8(value));
        return this;
    }

    /**
     * Covariance of the errors of the position, {@code numPositionComponents} by {@code numPositionComponents}, row
     * after row: north, east and height, without those whose component is not known. It lives as long as the message.
     * <p>Unit: m^2.
     */
    public MemorySegment positionCovariance() {
        return Memory.array(segment().get(ADDRESS, 48), Memory.product(numPositionComponents(),
            numPositionComponents()), 8);
    }
    /** One element of {@code positionCovariance}. */
    public double positionCovariance(long index) { return positionCovariance().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets {@code positionCovariance}. */
    public TypeRemotePoint positionCovariance(MemorySegment value) {
        segment().set(ADDRESS, 48, Memory.pointer(value));
        return this;
    }
}
