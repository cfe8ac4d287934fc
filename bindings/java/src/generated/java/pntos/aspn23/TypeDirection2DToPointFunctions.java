// Made from api-spec/aspn23/type_direction_2d_to_point.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
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

/** The functions of {@code aspn23/TypeDirection2DToPoint.h}, in a library that has them. */
public final class TypeDirection2DToPointFunctions {
    private static final MethodHandle NEW = Calls.handle(FunctionDescriptor.of(
            ADDRESS, ADDRESS, JAVA_INT, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_BOOLEAN, ADDRESS, JAVA_INT, JAVA_SHORT, ADDRESS,
            JAVA_BYTE, ADDRESS));
    private static final MethodHandle COPY = Calls.handle(FunctionDescriptor.of(ADDRESS, ADDRESS));
    private static final MethodHandle FREE = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle FREE_MEMBERS = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private final Symbols symbols;

    /** Looks a function up when it is called first. */
    public TypeDirection2DToPointFunctions(SymbolLookup library) { symbols = new Symbols(library); }

    /**
     * Makes {@link TypeDirection2DToPoint} from its members, copying what they point to. NULL if there is no memory.
     * Free it with {@code aspn23_type_direction_2d_to_point_free}.
     * <p>{@code aspn23_type_direction_2d_to_point_new} in C.
     * @param remotePoint lent for the call
     * @param reference a value of {@link TypeDirection2DToPointReference}
     * @param obs in rad
     * @param variance in rad^2
     * @param observationCharacteristics lent for the call
     * @param errorModel a value of {@link TypeDirection2DToPointErrorModel}
     * @param errorModelParams elements, lent for the call
     * @param integrity elements, lent for the call
     * @return null if there is none
     */
    public TypeDirection2DToPoint new_(
            TypeRemotePoint remotePoint, int reference, double obs, double variance,
            boolean hasObservationCharacteristics, TypeImageFeature observationCharacteristics, int errorModel,
            int numErrorModelParams, MemorySegment errorModelParams, int numIntegrity, MemorySegment integrity) {
        try {
            return TypeDirection2DToPoint.of((MemorySegment) NEW.invokeExact(
                    symbols.find("aspn23_type_direction_2d_to_point_new"), remotePoint.segment(), reference, obs,
                    variance, hasObservationCharacteristics, observationCharacteristics.segment(), errorModel,
                    Unsigned.u16(numErrorModelParams), Memory.pointer(errorModelParams), Unsigned.u8(numIntegrity),
                    Memory.pointer(integrity)));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Makes a deep copy. NULL if there is no memory. Free it with {@code aspn23_type_direction_2d_to_point_free}.
     * <p>{@code aspn23_type_direction_2d_to_point_copy} in C.
     * @param object lent for the call
     * @return null if there is none
     */
    public TypeDirection2DToPoint copy(TypeDirection2DToPoint object) {
        try {
            return TypeDirection2DToPoint.of((MemorySegment) COPY.invokeExact(
                    symbols.find("aspn23_type_direction_2d_to_point_copy"), object.segment()));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees the object and what its members point to.
     * <p>{@code aspn23_type_direction_2d_to_point_free} in C.
     * @param pointer a pointer
     */
    public void free(MemorySegment pointer) {
        try {
            FREE.invokeExact(symbols.find("aspn23_type_direction_2d_to_point_free"), pointer);
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees what the members point to, and not the object itself.
     * <p>{@code aspn23_type_direction_2d_to_point_free_members} in C.
     */
    public void freeMembers(TypeDirection2DToPoint self) {
        try {
            FREE_MEMBERS.invokeExact(symbols.find("aspn23_type_direction_2d_to_point_free_members"), self.segment());
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }
}
