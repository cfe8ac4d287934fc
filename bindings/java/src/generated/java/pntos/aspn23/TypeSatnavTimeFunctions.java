// Made from api-spec/aspn23/type_satnav_time.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import pntos.ffi.Calls;
import pntos.ffi.Symbols;
import pntos.ffi.Unsigned;

/** The functions of {@code aspn23/TypeSatnavTime.h}, in a library that has them. */
public final class TypeSatnavTimeFunctions {
    private static final MethodHandle NEW = Calls.handle(FunctionDescriptor.of(
            ADDRESS, JAVA_SHORT, JAVA_DOUBLE, JAVA_INT));
    private static final MethodHandle COPY = Calls.handle(FunctionDescriptor.of(ADDRESS, ADDRESS));
    private static final MethodHandle FREE = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle FREE_MEMBERS = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private final Symbols symbols;

    /** Looks a function up when it is called first. */
    public TypeSatnavTimeFunctions(SymbolLookup library) { symbols = new Symbols(library); }

    /**
     * Makes {@link TypeSatnavTime} from its members, copying what they point to. NULL if there is no memory. Free it
     * with {@code aspn23_type_satnav_time_free}.
     * <p>{@code aspn23_type_satnav_time_new} in C.
     * @param weekNumber in week
     * @param secondsOfWeek in s
     * @param timeReference a value of {@link TypeSatnavTimeTimeReference}
     * @return null if there is none
     */
    public TypeSatnavTime new_(int weekNumber, double secondsOfWeek, int timeReference) {
        try {
            return TypeSatnavTime.of((MemorySegment) NEW.invokeExact(
                    symbols.find("aspn23_type_satnav_time_new"), Unsigned.u16(weekNumber), secondsOfWeek,
                    timeReference));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Makes a deep copy. NULL if there is no memory. Free it with {@code aspn23_type_satnav_time_free}.
     * <p>{@code aspn23_type_satnav_time_copy} in C.
     * @param object lent for the call
     * @return null if there is none
     */
    public TypeSatnavTime copy(TypeSatnavTime object) {
        try {
            return TypeSatnavTime.of((MemorySegment) COPY.invokeExact(
                    symbols.find("aspn23_type_satnav_time_copy"), object.segment()));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees the object and what its members point to.
     * <p>{@code aspn23_type_satnav_time_free} in C.
     * @param pointer a pointer
     */
    public void free(MemorySegment pointer) {
        try {
            FREE.invokeExact(symbols.find("aspn23_type_satnav_time_free"), pointer);
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees what the members point to, and not the object itself.
     * <p>{@code aspn23_type_satnav_time_free_members} in C.
     */
    public void freeMembers(TypeSatnavTime self) {
        try {
            FREE_MEMBERS.invokeExact(symbols.find("aspn23_type_satnav_time_free_members"), self.segment());
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }
}
