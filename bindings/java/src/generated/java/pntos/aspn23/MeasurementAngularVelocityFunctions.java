// Made from api-spec/aspn23/measurement_angular_velocity.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import pntos.ffi.Calls;
import pntos.ffi.Memory;
import pntos.ffi.Symbols;
import pntos.ffi.Unsigned;

/** The functions of {@code aspn23/MeasurementAngularVelocity.h}, in a library that has them. */
public final class MeasurementAngularVelocityFunctions {
    private static final MethodHandle NEW = Calls.handle(FunctionDescriptor.of(
            ADDRESS, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_SHORT, ADDRESS, JAVA_BYTE,
            ADDRESS));
    private static final MethodHandle COPY = Calls.handle(FunctionDescriptor.of(ADDRESS, ADDRESS));
    private static final MethodHandle FREE = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle FREE_MEMBERS = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private final Symbols symbols;

    /** Looks a function up when it is called first. */
    public MeasurementAngularVelocityFunctions(SymbolLookup library) { symbols = new Symbols(library); }

    /**
     * Makes {@link MeasurementAngularVelocity} from its members, copying what they point to. NULL if there is no
     * memory. Free it with {@code aspn23_measurement_angular_velocity_free}.
     * <p>{@code aspn23_measurement_angular_velocity_new} in C.
     * @param header lent for the call
     * @param timeOfValidity lent for the call
     * @param referenceFrame a value of {@link MeasurementAngularVelocityReferenceFrame}
     * @param imuType a value of {@link MeasurementAngularVelocityImuType}
     * @param meas 3 elements
     * @param covariance 3 elements
     * @param errorModel a value of {@link MeasurementAngularVelocityErrorModel}
     * @param errorModelParams elements, lent for the call
     * @param integrity elements, lent for the call
     * @return null if there is none
     */
    public MeasurementAngularVelocity new_(
            TypeHeader header, TypeTimestamp timeOfValidity, int referenceFrame, int imuType, MemorySegment meas,
            MemorySegment covariance, int errorModel, int numErrorModelParams, MemorySegment errorModelParams,
            int numIntegrity, MemorySegment integrity) {
        try {
            return MeasurementAngularVelocity.of((MemorySegment) NEW.invokeExact(
                    symbols.find("aspn23_measurement_angular_velocity_new"), header.segment(), timeOfValidity.segment(),
                    referenceFrame, imuType, meas, covariance, errorModel, Unsigned.u16(numErrorModelParams),
                    Memory.pointer(errorModelParams), Unsigned.u8(numIntegrity), Memory.pointer(integrity)));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Makes a deep copy. NULL if there is no memory. Free it with {@code aspn23_measurement_angular_velocity_free}.
     * <p>{@code aspn23_measurement_angular_velocity_copy} in C.
     * @param object lent for the call
     * @return null if there is none
     */
    public MeasurementAngularVelocity copy(MeasurementAngularVelocity object) {
        try {
            return MeasurementAngularVelocity.of((MemorySegment) COPY.invokeExact(
                    symbols.find("aspn23_measurement_angular_velocity_copy"), object.segment()));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees the object and what its members point to.
     * <p>{@code aspn23_measurement_angular_velocity_free} in C.
     * @param pointer a pointer
     */
    public void free(MemorySegment pointer) {
        try {
            FREE.invokeExact(symbols.find("aspn23_measurement_angular_velocity_free"), pointer);
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees what the members point to, and not the object itself.
     * <p>{@code aspn23_measurement_angular_velocity_free_members} in C.
     */
    public void freeMembers(MeasurementAngularVelocity self) {
        try {
            FREE_MEMBERS.invokeExact(symbols.find("aspn23_measurement_angular_velocity_free_members"), self.segment());
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }
}
