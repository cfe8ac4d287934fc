// Made from api-spec/aspn23/type_direction_3d_to_point.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
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
 * The direction from a sensor to a point, with the covariance of its errors. {@link MeasurementDirection3DToPoints}
 * holds any number of them.
 * <p>A view of {@code Aspn23TypeDirection3DToPoint} in C.
 */
public final class TypeDirection3DToPoint extends Struct {
    /** Where the members are: 192 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            TypeRemotePoint.LAYOUT.withName("remote_point"),
            JAVA_INT.withName("reference_frame"),
            MemoryLayout.paddingLayout(4),
            MemoryLayout.sequenceLayout(2, JAVA_DOUBLE).withName("obs"),
            MemoryLayout.sequenceLayout(2, MemoryLayout.sequenceLayout(2, JAVA_DOUBLE)).withName("covariance"),
            JAVA_BOOLEAN.withName("has_observation_characteristics"),
            MemoryLayout.paddingLayout(7),
            TypeImageFeature.LAYOUT.withName("observation_characteristics"),
            JAVA_INT.withName("error_model"),
            JAVA_SHORT.withName("num_error_model_params"),
            MemoryLayout.paddingLayout(2),
            ADDRESS.withName("error_model_params"),
            JAVA_BYTE.withName("num_integrity"),
            MemoryLayout.paddingLayout(7),
            ADDRESS.withName("integrity")
    ).withName("Aspn23TypeDirection3DToPoint");

    /** A view of memory that holds one; it must be large enough. */
    public TypeDirection3DToPoint(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static TypeDirection3DToPoint of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new TypeDirection3DToPoint(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static TypeDirection3DToPoint allocate(SegmentAllocator allocator) {
        return new TypeDirection3DToPoint(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** The point: its position, and an identifier that tells whether it was seen before, as far as they are known. */
    public TypeRemotePoint remotePoint() { return new TypeRemotePoint(segment().asSlice(0, TypeRemotePoint.LAYOUT)); }
    /** Copies to {@code remotePoint}. */
    public TypeDirection3DToPoint remotePoint(TypeRemotePoint value) {
        remotePoint().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * What the values in {@code obs} are.
     * <p>A value of {@link TypeDirection3DToPointReferenceFrame}.
     */
    public int referenceFrame() { return segment().get(JAVA_INT, 56); }
    /** Sets {@code referenceFrame}. */
    public TypeDirection3DToPoint referenceFrame(int value) { segment().set(JAVA_INT, 56, value); return this; }

    /** The direction, in the two values that {@code referenceFrame} names and in their units. */
    public MemorySegment obs() { return segment().asSlice(64, 16); }
    /** One element of {@code obs}. */
    public double obs(long index) { return obs().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets one element of {@code obs}. */
    public TypeDirection3DToPoint obs(long index, double value) {
        obs().setAtIndex(JAVA_DOUBLE, index, value);
        return this;
    }

    /**
     * Covariance of the errors, 2 by 2: rows and columns in the order of {@code obs}, in the squared unit that
     * {@code referenceFrame} names.
     */
    public MemorySegment covariance() { return segment().asSlice(80, 32); }
    /** One element of {@code covariance}. */
    public double covariance(long row, long column) {
        return covariance().getAtIndex(JAVA_DOUBLE, Memory.cell(row, column, 2));
    }
    /** Sets one element of {@code covariance}. */
    public TypeDirection3DToPoint covariance(long row, long column, double value) {
        covariance().setAtIndex(JAVA_DOUBLE, Memory.cell(row, column, 2), value);
        return this;
    }

    /** Whether {@code observationCharacteristics} was filled in; if false, ignore it. */
    public boolean hasObservationCharacteristics() { return segment().get(JAVA_BOOLEAN, 112); }
    /** Sets {@code hasObservationCharacteristics}. */
    public TypeDirection3DToPoint hasObservationCharacteristics(boolean value) {
        segment().set(JAVA_BOOLEAN, 112, value);
        return this;
    }

    /** How the point looked in the image in which it was found. */
    public TypeImageFeature observationCharacteristics() {
        return new TypeImageFeature(segment().asSlice(120, TypeImageFeature.LAYOUT));
    }
    /** Copies to {@code observationCharacteristics}. */
    public TypeDirection3DToPoint observationCharacteristics(TypeImageFeature value) {
        observationCharacteristics().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * How the errors behave beyond their covariance.
     * <p>A value of {@link TypeDirection3DToPointErrorModel}.
     */
    public int errorModel() { return segment().get(JAVA_INT, 160); }
    /** Sets {@code errorModel}. */
    public TypeDirection3DToPoint errorModel(int value) { segment().set(JAVA_INT, 160, value); return this; }

    /** Number of elements in {@code errorModelParams}. */
    public int numErrorModelParams() { return Short.toUnsignedInt(segment().get(JAVA_SHORT, 164)); }
    /** Sets {@code numErrorModelParams}. */
    public TypeDirection3DToPoint numErrorModelParams(int value) {
        segment().set(JAVA_SHORT, 164, Unsigned.u16(value));
        return this;
    }

    /** Parameters that the error model asks for. They live as long as the message. */
    public MemorySegment errorModelParams() {
        return Memory.array(segment().get(ADDRESS, 168), numErrorModelParams(), 8);
    }
    /** One element of {@code errorModelParams}. */
    public double errorModelParams(long index) { return errorModelParams().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets {@code errorModelParams}. */
    public TypeDirection3DToPoint errorModelParams(MemorySegment value) {
        segment().set(ADDRESS, 168, Memory.pointer(value));
        return this;
    }

    /** Number of elements in {@code integrity}. */
    public int numIntegrity() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 176)); }
    /** Sets {@code numIntegrity}. */
    public TypeDirection3DToPoint numIntegrity(int value) {
        segment().set(JAVA_BYTE, 176, Unsigned.u8(value));
        return this;
    }

    /** Statements about trust. They live as long as the message. */
    public MemorySegment integrity() {
        return Memory.array(segment().get(ADDRESS, 184), numIntegrity(), TypeIntegrity.sizeof());
    }
    /** One element of {@code integrity}. */
    public TypeIntegrity integrity(long index) {
        return new TypeIntegrity(Memory.element(integrity(), index, TypeIntegrity.LAYOUT));
    }
    /** Sets {@code integrity}. */
    public TypeDirection3DToPoint integrity(MemorySegment value) {
        segment().set(ADDRESS, 184, Memory.pointer(value));
        return this;
    }
}
