// Made from api-spec/aspn23/measurement_direction_2d_to_points.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import pntos.ffi.Calls;
import pntos.ffi.Memory;
import pntos.ffi.Symbols;
import pntos.ffi.Unsigned;

/** The functions of {@code aspn23/MeasurementDirection2DToPoints.h}, in a library that has them. */
public final class MeasurementDirection2DToPointsFunctions {
    private static final MethodHandle NEW = Calls.handle(FunctionDescriptor.of(
            ADDRESS, ADDRESS, ADDRESS, JAVA_SHORT, ADDRESS));
    private static final MethodHandle COPY = Calls.handle(FunctionDescriptor.of(ADDRESS, ADDRESS));
    private static final MethodHandle FREE = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle FREE_MEMBERS = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private final Symbols symbols;

    /** Looks a function up when it is called first. */
    public MeasurementDirection2DToPointsFunctions(SymbolLookup library) { symbols = new Symbols(library); }

    /**
     * Makes {@link MeasurementDirection2DToPoints} from its members, copying what they point to. NULL if there is no
     * memory. Free it with {@code aspn23_measurement_direction_2d_to_points_free}.
     * <p>{@code aspn23_measurement_direction_2d_to_points_new} in C.
     * @param header lent for the call
     * @param timeOfValidity lent for the call
     * @param obs elements, lent for the call
     * @return null if there is none
     */
    public MeasurementDirection2DToPoints new_(
            TypeHeader header, TypeTimestamp timeOfValidity, int numObs, MemorySegment obs) {
        try {
            return MeasurementDirection2DToPoints.of((MemorySegment) NEW.invokeExact(
                    symbols.find("aspn23_measurement_direction_2d_to_points_new"), header.segment(),
                    timeOfValidity.segment(), Unsigned.u16(numObs), Memory.pointer(obs)));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Makes a deep copy. NULL if there is no memory. Free it with
     * {@code aspn23_measurement_direction_2d_to_points_free}.
     * <p>{@code aspn23_measurement_direction_2d_to_points_copy} in C.
     * @param object lent for the call
     * @return null if there is none
     */
    public MeasurementDirection2DToPoints copy(MeasurementDirection2DToPoints object) {
        try {
            return MeasurementDirection2DToPoints.of((MemorySegment) COPY.invokeExact(
                    symbols.find("aspn23_measurement_direction_2d_to_points_copy"), object.segment()));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees the object and what its members point to.
     * <p>{@code aspn23_measurement_direction_2d_to_points_free} in C.
     * @param pointer a pointer
     */
    public void free(MemorySegment pointer) {
        try {
            FREE.invokeExact(symbols.find("aspn23_measurement_direction_2d_to_points_free"), pointer);
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees what the members point to, and not the object itself.
     * <p>{@code aspn23_measurement_direction_2d_to_points_free_members} in C.
     */
    public void freeMembers(MeasurementDirection2DToPoints self) {
        try {
            FREE_MEMBERS.invokeExact(
                    symbols.find("aspn23_measurement_direction_2d_to_points_free_members"), self.segment());
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }
}
