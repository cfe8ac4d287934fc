// Made from api-spec/aspn23/types.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import pntos.ffi.Calls;
import pntos.ffi.Symbols;

/** The functions of {@code aspn23/types.h}, in a library that has them. */
public final class TypesFunctions {
    private static final MethodHandle FREE = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle RUNTIME_TYPE_GET_NAME = Calls.handle(FunctionDescriptor.of(ADDRESS, JAVA_INT));
    private final Symbols symbols;

    /** Looks a function up when it is called first. */
    public TypesFunctions(SymbolLookup library) { symbols = new Symbols(library); }

    /**
     * Frees a message that ASPN itself defines and that the ASPN library made, and what its members point to. Does
     * nothing with NULL.
     * <p>{@code aspn23_free} in C.
     * @param pointer a pointer
     */
    public void free(MemorySegment pointer) {
        try {
            FREE.invokeExact(symbols.find("aspn23_free"), pointer);
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * The name of a message type, a constant of the library.
     * <p>{@code aspn23_runtime_type_get_name} in C.
     * @param type a value of {@link MessageType}
     */
    public MemorySegment runtimeTypeGetName(int type) {
        try {
            return (MemorySegment) RUNTIME_TYPE_GET_NAME.invokeExact(
                    symbols.find("aspn23_runtime_type_get_name"), type);
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }
}
