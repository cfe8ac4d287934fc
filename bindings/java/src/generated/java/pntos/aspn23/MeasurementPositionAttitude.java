// Made from api-spec/aspn23/measurement_position_attitude.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
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
 * A position and an attitude of one moment, with the covariance of their errors.
 * <p>What the terms mean depends on {@code referenceFrame}. All of them are known:
 * {@link MeasurementPositionVelocityAttitude} is for a part of them.
 * <p>A view of {@code Aspn23MeasurementPositionAttitude} in C.
 */
public final class MeasurementPositionAttitude extends Struct {
    /** Where the members are: 416 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            TypeHeader.LAYOUT.withName("header"),
            TypeTimestamp.LAYOUT.withName("time_of_validity"),
            JAVA_INT.withName("reference_frame"),
            MemoryLayout.paddingLayout(4),
            JAVA_DOUBLE.withName("p1"),
            JAVA_DOUBLE.withName("p2"),
            JAVA_DOUBLE.withName("p3"),
            MemoryLayout.sequenceLayout(4, JAVA_DOUBLE).withName("quaternion"),
            MemoryLayout.sequenceLayout(6, MemoryLayout.sequenceLayout(6, JAVA_DOUBLE)).withName("covariance"),
            JAVA_INT.withName("error_model"),
            JAVA_SHORT.withName("num_error_model_params"),
            MemoryLayout.paddingLayout(2),
            ADDRESS.withName("error_model_params"),
            JAVA_BYTE.withName("num_integrity"),
            MemoryLayout.paddingLayout(7),
            ADDRESS.withName("integrity")
    ).withName("Aspn23MeasurementPositionAttitude");

    /** A view of memory that holds one; it must be large enough. */
    public MeasurementPositionAttitude(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static MeasurementPositionAttitude of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new MeasurementPositionAttitude(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static MeasurementPositionAttitude allocate(SegmentAllocator allocator) {
        return new MeasurementPositionAttitude(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Header of the message; {@code messageType} is {@link MessageType#MEASUREMENT_POSITION_ATTITUDE}. */
    public TypeHeader header() { return new TypeHeader(segment().asSlice(0, TypeHeader.LAYOUT)); }
    /** Copies to {@code header}. */
    public MeasurementPositionAttitude header(TypeHeader value) {
        header().segment().copyFrom(value.segment());
        return this;
    }

    /** When the measurement was true. */
    public TypeTimestamp timeOfValidity() { return new TypeTimestamp(segment().asSlice(24, TypeTimestamp.LAYOUT)); }
    /** Copies to {@code timeOfValidity}. */
    public MeasurementPositionAttitude timeOfValidity(TypeTimestamp value) {
        timeOfValidity().segment().copyFrom(value.segment());
        return this;
    }

    /**
     * What the terms mean.
     * <p>A value of {@link MeasurementPositionAttitudeReferenceFrame}.
     */
    public int referenceFrame() { return segment().get(JAVA_INT, 32); }
    /** Sets {@code referenceFrame}. */
    public MeasurementPositionAttitude referenceFrame(int value) { segment().set(JAVA_INT, 32, value); return this; }

    /** Latitude in rad, or x in m. */
    public double p1() { return segment().get(JAVA_DOUBLE, 40); }
    /** Sets {@code p1}. */
    public MeasurementPositionAttitude p1(double value) { segment().set(JAVA_DOUBLE, 40, value); return this; }

    /** Longitude in rad, or y in m. */
    public double p2() { return segment().get(JAVA_DOUBLE, 48); }
    /** Sets {@code p2}. */
    public MeasurementPositionAttitude p2(double value) { segment().set(JAVA_DOUBLE, 48, value); return this; }

    /**
     * Height or z.
     * <p>Unit: m.
     */
    public double p3() { return segment().get(JAVA_DOUBLE, 56); }
    /** Sets {@code p3}. */
    public MeasurementPositionAttitude p3(double value) { segment().set(JAVA_DOUBLE, 56, value); return this; }

    /**
     * The rotation that turns the axes of the frame into those of the sensor, scalar first, of length 1:
     * <code>[cos(a/2), x*sin(a/2), y*sin(a/2), z*sin(a/2)]</code> for a right-handed turn by the angle a about the axis
     * (x, y, z). It takes a vector's components along the sensor's axes to those along the frame's.
     */
    public MemorySegment quaternion() { return segment().asSlice(64, 32); }
    /** One element of {@code quaternion}. */
    public double quaternion(long index) { return quaternion().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets one element of {@code quaternion}. */
    public MeasurementPositionAttitude quaternion(long index, double value) {
        quaternion().setAtIndex(JAVA_DOUBLE, index, value);
        return this;
    }

    /**
     * Covariance of the errors, row after row: three of position in m, then three tilts in rad, so that the elements
     * are in m^2, m rad and rad^2. The tilts are the small rotations about the axes of the frame, in their order, that
     * turn the reported attitude into the true one.
     */
    public MemorySegment covariance() { return segment().asSlice(96, 288); }
    /** One element of {@code covariance}. */
    public double covariance(long row, long column) {
        return covariance().getAtIndex(JAVA_DOUBLE, Memory.cell(row, column, 6));
    }
    /** Sets one element of {@code covariance}. */
    public MeasurementPositionAttitude covariance(long row, long column, double value) {
        covariance().setAtIndex(JAVA_DOUBLE, Memory.cell(row, column, 6), value);
        return this;
    }

    /**
     * How the errors behave beyond their covariance.
     * <p>A value of {@link MeasurementPositionAttitudeErrorModel}.
     */
    public int errorModel() { return segment().get(JAVA_INT, 384); }
    /** Sets {@code errorModel}. */
    public MeasurementPositionAttitude errorModel(int value) { segment().set(JAVA_INT, 384, value); return this; }

    /** Number of elements in {@code errorModelParams}. */
    public int numErrorModelParams() { return Short.toUnsignedInt(segment().get(JAVA_SHORT, 388)); }
    /** Sets {@code numErrorModelParams}. */
    public MeasurementPositionAttitude numErrorModelParams(int value) {
        segment().set(JAVA_SHORT, 388, Unsigned.u16(value));
        return this;
    }

    /** Parameters that the error model asks for. They live as long as the message. */
    public MemorySegment errorModelParams() {
        return Memory.array(segment().get(ADDRESS, 392), numErrorModelParams(), 8);
    }
    /** One element of {@code errorModelParams}. */
    public double errorModelParams(long index) { return errorModelParams().getAtIndex(JAVA_DOUBLE, index); }
    /** Sets {@code errorModelParams}. */
    public MeasurementPositionAttitude errorModelParams(MemorySegment value) {
        segment().set(ADDRESS, 392, Memory.pointer(value));
        return this;
    }

    /** Number of elements in {@code integrity}. */
    public int numIntegrity() { return Byte.toUnsignedInt(segment().get(JAVA_BYTE, 400)); }
    /** Sets {@code numIntegrity}. */
    public MeasurementPositionAttitude numIntegrity(int value) {
        segment().set(JAVA_BYTE, 400, Unsigned.u8(value));
        return this;
    }

    /** Statements about trust. They live as long as the message. */
    public MemorySegment integrity() {
        return Memory.array(segment().get(ADDRESS, 408), numIntegrity(), TypeIntegrity.sizeof());
    }
    /** One element of {@code integrity}. */
    public TypeIntegrity integrity(long index) {
        return new TypeIntegrity(Memory.element(integrity(), index, TypeIntegrity.LAYOUT));
    }
    /** Sets {@code integrity}. */
    public MeasurementPositionAttitude integrity(MemorySegment value) {
        segment().set(ADDRESS, 408, Memory.pointer(value));
        return this;
    }
}
