// Made from api-spec/aspn23/measurement_imu.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import pntos.ffi.Calls;
import pntos.ffi.Memory;
import pntos.ffi.Symbols;
import pntos.ffi.Unsigned;

/** The functions of {@code aspn23/MeasurementImu.h}, in a library that has them. */
public final class MeasurementImuFunctions {
    private static final MethodHandle NEW = Calls.handle(FunctionDescriptor.of(
            ADDRESS, ADDRESS, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_BYTE, ADDRESS));
    private static final MethodHandle COPY = Calls.handle(FunctionDescriptor.of(ADDRESS, ADDRESS));
    private static final MethodHandle FREE = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle FREE_MEMBERS = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private final Symbols symbols;

    /** Looks a function up when it is called first. */
    public MeasurementImuFunctions(SymbolLookup library) { symbols = new Symbols(library); }

    /**
     * Makes {@link MeasurementImu} from its members, copying what they point to. NULL if there is no memory. Free it
     * with {@code aspn23_measurement_imu_free}.
     * <p>{@code aspn23_measurement_imu_new} in C.
     * @param header lent for the call
     * @param timeOfValidity lent for the call
     * @param imuType a value of {@link MeasurementImuImuType}
     * @param measAccel 3 elements
     * @param measGyro 3 elements
     * @param integrity elements, lent for the call
     * @return null if there is none
     */
    public MeasurementImu new_(
            TypeHeader header, TypeTimestamp timeOfValidity, int imuType, MemorySegment measAccel,
            MemorySegment measGyro, int numIntegrity, MemorySegment integrity) {
        try {
            return MeasurementImu.of((MemorySegment) NEW.invokeExact(
                    symbols.find("aspn23_measurement_imu_new"), header.segment(), timeOfValidity.segment(), imuType,
                    measAccel, measGyro, Unsigned.u8(numIntegrity), Memory.pointer(integrity)));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Makes a deep copy. NULL if there is no memory. Free it with {@code aspn23_measurement_imu_free}.
     * <p>{@code aspn23_measurement_imu_copy} in C.
     * @param object lent for the call
     * @return null if there is none
     */
    public MeasurementImu copy(MeasurementImu object) {
        try {
            return MeasurementImu.of((MemorySegment) COPY.invokeExact(
                    symbols.find("aspn23_measurement_imu_copy"), object.segment()));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees the object and what its members point to.
     * <p>{@code aspn23_measurement_imu_free} in C.
     * @param pointer a pointer
     */
    public void free(MemorySegment pointer) {
        try {
            FREE.invokeExact(symbols.find("aspn23_measurement_imu_free"), pointer);
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees what the members point to, and not the object itself.
     * <p>{@code aspn23_measurement_imu_free_members} in C.
     */
    public void freeMembers(MeasurementImu self) {
        try {
            FREE_MEMBERS.invokeExact(symbols.find("aspn23_measurement_imu_free_members"), self.segment());
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }
}
