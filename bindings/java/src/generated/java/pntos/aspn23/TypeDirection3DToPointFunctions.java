// Made from api-spec/aspn23/type_direction_3d_to_point.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
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

/** The functions of {@code aspn23/TypeDirection3DToPoint.h}, in a library that has them. */
public final class TypeDirection3DToPointFunctions {
    private static final MethodHandle NEW = Calls.handle(FunctionDescriptor.of(
            ADDRESS, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_BOOLEAN, ADDRESS, JAVA_INT, JAVA_SHORT, ADDRESS,
            JAVA_BYTE, ADDRESS));
    private static final MethodHandle COPY = Calls.handle(FunctionDescriptor.of(ADDRESS, ADDRESS));
    private static final MethodHandle FREE = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle FREE_MEMBERS = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private final Symbols symbols;

    /** Looks a function up when it is called first. */
    public TypeDirection3DToPointFunctions(SymbolLookup library) { symbols = new Symbols(library); }

    /**
     * Makes {@link TypeDirection3DToPoint} from its members, copying what they point to. NULL if there is no memory.
     * Free it with {@code aspn23_type_direction_3d_to_point_free}.
     * <p>{@code aspn23_type_direction_3d_to_point_new} in C.
     * @param remotePoint lent for the call
     * @param referenceFrame a value of {@link TypeDirection3DToPointReferenceFrame}
     * @param obs 2 elements
     * @param covariance 2 elements
     * @param observationCharacteristics lent for the call
     * @param errorModel a value of {@link TypeDirection3DToPointErrorModel}
     * @param errorModelParams elements, lent for the call
     * @param integrity elements, lent for the call
     * @return null if there is none
     */
    public TypeDirection3DToPoint new_(
            TypeRemotePoint remotePoint, int referenceFrame, MemorySegment obs, MemorySegment covariance,
            boolean hasObservationCharacteristics, TypeImageFeature observationCharacteristics, int errorModel,
            int numErrorModelParams, MemorySegment errorModelParams, int numIntegrity, MemorySegment integrity) {
        try {
            return TypeDirection3DToPoint.of((MemorySegment) NEW.invokeExact(
                    symbols.find("aspn23_type_direction_3d_to_point_new"), remotePoint.segment(), referenceFrame, obs,
                    covariance, hasObservationCharacteristics, observationCharacteristics.segment(), errorModel,
                    Unsigned.u16(numErrorModelParams), Memory.pointer(errorModelParams), Unsigned.u8(numIntegrity),
                    Memory.pointer(integrity)));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Makes a deep copy. NULL if there is no memory. Free it with {@code aspn23_type_direction_3d_to_point_free}.
     * <p>{@code aspn23_type_direction_3d_to_point_copy} in C.
     * @param object lent for the call
     * @return null if there is none
     */
    public TypeDirection3DToPoint copy(TypeDirection3DToPoint object) {
        try {
            return TypeDirection3DToPoint.of((MemorySegment) COPY.invokeExact(
                    symbols.find("aspn23_type_direction_3d_to_point_copy"), object.segment()));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees the object and what its members point to.
     * <p>{@code aspn23_type_direction_3d_to_point_free} in C.
     * @param pointer a pointer
     */
    public void free(MemorySegment pointer) {
        try {
            FREE.invokeExact(symbols.find("aspn23_type_direction_3d_to_point_free"), pointer);
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees what the members point to, and not the object itself.
     * <p>{@code aspn23_type_direction_3d_to_point_free_members} in C.
     */
    public void freeMembers(TypeDirection3DToPoint self) {
        try {
            FREE_MEMBERS.invokeExact(symbols.find("aspn23_type_direction_3d_to_point_free_members"), self.segment());
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }
}
