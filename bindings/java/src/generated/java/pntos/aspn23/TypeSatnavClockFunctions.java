// Made from api-spec/aspn23/type_satnav_clock.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import pntos.ffi.Calls;
import pntos.ffi.Symbols;

/** The functions of {@code aspn23/TypeSatnavClock.h}, in a library that has them. */
public final class TypeSatnavClockFunctions {
    private static final MethodHandle NEW = Calls.handle(FunctionDescriptor.of(
            ADDRESS, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE));
    private static final MethodHandle COPY = Calls.handle(FunctionDescriptor.of(ADDRESS, ADDRESS));
    private static final MethodHandle FREE = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle FREE_MEMBERS = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private final Symbols symbols;

    /** Looks a function up when it is called first. */
    public TypeSatnavClockFunctions(SymbolLookup library) { symbols = new Symbols(library); }

    /**
     * Makes {@link TypeSatnavClock} from its members, copying what they point to. NULL if there is no memory. Free it
     * with {@code aspn23_type_satnav_clock_free}.
     * <p>{@code aspn23_type_satnav_clock_new} in C.
     * @param tOc in s
     * @param af_0 in s
     * @param af_1 in s/s
     * @param af_2 in s/s^2
     * @return null if there is none
     */
    public TypeSatnavClock new_(double tOc, double af_0, double af_1, double af_2) {
        try {
            return TypeSatnavClock.of((MemorySegment) NEW.invokeExact(
                    symbols.find("aspn23_type_satnav_clock_new"), tOc, af_0, af_1, af_2));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Makes a deep copy. NULL if there is no memory. Free it with {@code aspn23_type_satnav_clock_free}.
     * <p>{@code aspn23_type_satnav_clock_copy} in C.
     * @param object lent for the call
     * @return null if there is none
     */
    public TypeSatnavClock copy(TypeSatnavClock object) {
        try {
            return TypeSatnavClock.of((MemorySegment) COPY.invokeExact(
                    symbols.find("aspn23_type_satnav_clock_copy"), object.segment()));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees the object and what its members point to.
     * <p>{@code aspn23_type_satnav_clock_free} in C.
     * @param pointer a pointer
     */
    public void free(MemorySegment pointer) {
        try {
            FREE.invokeExact(symbols.find("aspn23_type_satnav_clock_free"), pointer);
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees what the members point to, and not the object itself.
     * <p>{@code aspn23_type_satnav_clock_free_members} in C.
     */
    public void freeMembers(TypeSatnavClock self) {
        try {
            FREE_MEMBERS.invokeExact(symbols.find("aspn23_type_satnav_clock_free_members"), self.segment());
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }
}
