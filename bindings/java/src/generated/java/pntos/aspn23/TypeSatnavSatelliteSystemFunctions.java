// Made from api-spec/aspn23/type_satnav_satellite_system.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import pntos.ffi.Calls;
import pntos.ffi.Symbols;

/** The functions of {@code aspn23/TypeSatnavSatelliteSystem.h}, in a library that has them. */
public final class TypeSatnavSatelliteSystemFunctions {
    private static final MethodHandle NEW = Calls.handle(FunctionDescriptor.of(ADDRESS, JAVA_INT));
    private static final MethodHandle COPY = Calls.handle(FunctionDescriptor.of(ADDRESS, ADDRESS));
    private static final MethodHandle FREE = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle FREE_MEMBERS = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private final Symbols symbols;

    /** Looks a function up when it is called first. */
    public TypeSatnavSatelliteSystemFunctions(SymbolLookup library) { symbols = new Symbols(library); }

    /**
     * Makes {@link TypeSatnavSatelliteSystem} from its members, copying what they point to. NULL if there is no memory.
     * Free it with {@code aspn23_type_satnav_satellite_system_free}.
     * <p>{@code aspn23_type_satnav_satellite_system_new} in C.
     * @param satelliteSystem a value of {@link TypeSatnavSatelliteSystemSatelliteSystem}
     * @return null if there is none
     */
    public TypeSatnavSatelliteSystem new_(int satelliteSystem) {
        try {
            return TypeSatnavSatelliteSystem.of((MemorySegment) NEW.invokeExact(
                    symbols.find("aspn23_type_satnav_satellite_system_new"), satelliteSystem));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Makes a deep copy. NULL if there is no memory. Free it with {@code aspn23_type_satnav_satellite_system_free}.
     * <p>{@code aspn23_type_satnav_satellite_system_copy} in C.
     * @param object lent for the call
     * @return null if there is none
     */
    public TypeSatnavSatelliteSystem copy(TypeSatnavSatelliteSystem object) {
        try {
            return TypeSatnavSatelliteSystem.of((MemorySegment) COPY.invokeExact(
                    symbols.find("aspn23_type_satnav_satellite_system_copy"), object.segment()));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees the object and what its members point to.
     * <p>{@code aspn23_type_satnav_satellite_system_free} in C.
     * @param pointer a pointer
     */
    public void free(MemorySegment pointer) {
        try {
            FREE.invokeExact(symbols.find("aspn23_type_satnav_satellite_system_free"), pointer);
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Frees what the members point to, and not the object itself.
     * <p>{@code aspn23_type_satnav_satellite_system_free_members} in C.
     */
    public void freeMembers(TypeSatnavSatelliteSystem self) {
        try {
            FREE_MEMBERS.invokeExact(symbols.find("aspn23_type_satnav_satellite_system_free_members"), self.segment());
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }
}
