// Made from api-spec/aspn23/utils.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import pntos.ffi.Calls;
import pntos.ffi.Symbols;

/** The functions of {@code aspn23/utils.h}, in a library that has them. */
public final class UtilsFunctions {
    private static final MethodHandle IS_CORE_MESSAGE = Calls.handle(FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS));
    private static final MethodHandle GET_TIME = Calls.handle(FunctionDescriptor.of(TypeTimestamp.LAYOUT, ADDRESS));
    private static final MethodHandle SET_TIME = Calls.handle(FunctionDescriptor.ofVoid(ADDRESS, TypeTimestamp.LAYOUT));
    private static final MethodHandle COPY_MESSAGE = Calls.handle(FunctionDescriptor.of(ADDRESS, ADDRESS));
    private final Symbols symbols;

    /** Looks a function up when it is called first. */
    public UtilsFunctions(SymbolLookup library) { symbols = new Symbols(library); }

    /**
     * Whether a message is one that ASPN itself defines.
     * <p>{@code aspn23_is_core_message} in C.
     * @param base lent for the call
     */
    public boolean isCoreMessage(TypeHeader base) {
        try {
            return (boolean) IS_CORE_MESSAGE.invokeExact(symbols.find("aspn23_is_core_message"), base.segment());
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * The time of validity of a message that ASPN itself defines.
     * <p>{@code aspn23_get_time} in C.
     * @param allocator gives the memory of the result
     * @param base lent for the call
     */
    public TypeTimestamp getTime(SegmentAllocator allocator, TypeHeader base) {
        try {
            return new TypeTimestamp((MemorySegment) GET_TIME.invokeExact(
                    symbols.find("aspn23_get_time"), allocator, base.segment()));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Sets the time of validity of a message that ASPN itself defines.
     * <p>{@code aspn23_set_time} in C.
     * @param base lent for the call
     * @param time a copy, valid during the call
     */
    public void setTime(TypeHeader base, TypeTimestamp time) {
        try {
            SET_TIME.invokeExact(symbols.find("aspn23_set_time"), base.segment(), time.segment());
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }

    /**
     * Makes a deep copy of a message that ASPN itself defines.
     * <p>{@code aspn23_copy_message} in C.
     * @param base lent for the call
     */
    public TypeHeader copyMessage(TypeHeader base) {
        try {
            return TypeHeader.of((MemorySegment) COPY_MESSAGE.invokeExact(
                    symbols.find("aspn23_copy_message"), base.segment()));
        } catch (Throwable thrown) {
            throw Calls.failure(thrown);
        }
    }
}
