// Made from api-spec/aspn23/measurement_attitude_2d.rs by `cargo pntos gen`. Changes belong there.

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

/** The functions of {@code aspn23/MeasurementAttitude2D.h}, in a library that has them. */
public final class MeasurementAttitude2DFunctions {
    private static final MethodHandle NEW = Calls.handle(FunctionDescriptor.of(
            ADDRESS, ADDRESS, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_SHORT, ADDRESS, JAVA_BYTE, ADDRESS));
    private static final MethodHandle COPY = Calls.handle(FunctionDescriptor.of(ADDRESS, ADDRESS));
    private static final MethodHandle FREE = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle FREE_MEMBERS = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private final Symbols symbols;

    /** Looks a function up when it is called first. */
    public MeasurementAttitude2DFunctions(SymbolLookup library) { symbols = new Symbols(library); }

    /**
     * Makes {@link MeasurementAttitude2D} from its members, copying what they point to. NULL if there is no memory.
     * Free it with {@code aspn23_measurement_attitude_2d_free}.
     * <p>{@code aspn23_measurement_attitude_2d_new} in C.
     * @param header lent for the call
     * @param timeOfValidity lent for the call
     * @param referenceFrame a value of {@link MeasurementAttitude2DReferenceFrame}
     * @param attitude2d 2 elements
     * @param covariance 2 elements
     * @param errorModel a value of {@link MeasurementAttitude2DErrorModel}
     * @param errorModelParams elements, lent for the call
     * @param integrity elements, lent for the call
     * @return null if there is none
     */
    public MeasurementAttitude2D new_(
            TypeHeader header, TypeTimestamp timeOfValidity, int referenceFrame, MemorySegment attitude2d,
            MemorySegment covariance, int errorModel, int numErrorModelParams, MemorySegment errorModelParams,
            int numIntegrity, MemorySegment integrity) {
        try {
            return MeasurementAttitude2D.of((MemorySegment) NEW.invokeExact(
                    symbols.find("aspn23_measurement_attitude_2d_new"), header.segment(), timeOfValidity.segment(),
                    referenceFrame, attitude2d, covariance, errorModel, Unsigned.u16(numErrorModelParams),
                    Memory.pointer(errorModelParams), Unsigned.u8(numIntegrity), Memory.pointer(integrity)));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Makes a deep copy. NULL if there is no memory. Free it with {@code aspn23_measurement_attitude_2d_free}.
     * <p>{@code aspn23_measurement_attitude_2d_copy} in C.
     * @param object lent for the call
     * @return null if there is none
     */
    public MeasurementAttitude2D copy(MeasurementAttitude2D object) {
        try {
            return MeasurementAttitude2D.of((MemorySegment) COPY.invokeExact(
                    symbols.find("aspn23_measurement_attitude_2d_copy"), object.segment()));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees the object and what its members point to.
     * <p>{@code aspn23_measurement_attitude_2d_free} in C.
     * @param pointer a pointer
     */
    public void free(MemorySegment pointer) {
        try {
            FREE.invokeExact(symbols.find("aspn23_measurement_attitude_2d_free"), pointer);
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees what the members point to, and not the object itself.
     * <p>{@code aspn23_measurement_attitude_2d_free_members} in C.
     */
    public void freeMembers(MeasurementAttitude2D self) {
        try {
            FREE_MEMBERS.invokeExact(symbols.find("aspn23_measurement_attitude_2d_free_members"), self.segment());
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }
}
