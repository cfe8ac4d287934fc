package pntos.test;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import pntos.ffi.Calls;
import pntos.ffi.Struct;

/** The functions of {@code tables.c}. */
final class Library {
    final SymbolLookup lookup;

    @SuppressWarnings("restricted")
    Library(Path path, Arena arena) {
        lookup = SymbolLookup.libraryLookup(path, arena);
    }

    /** Calls a function that returns a pointer. */
    MemorySegment pointer(String name) throws Throwable {
        FunctionDescriptor descriptor = FunctionDescriptor.of(ValueLayout.ADDRESS);
        return (MemorySegment) Calls.handle(descriptor).invokeExact(lookup.find(name).orElseThrow());
    }

    int integer(String name) throws Throwable {
        return (int) Calls.handle(FunctionDescriptor.of(ValueLayout.JAVA_INT)).invokeExact(lookup.find(name).orElseThrow());
    }

    double number(String name) throws Throwable {
        FunctionDescriptor descriptor = FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE);
        return (double) Calls.handle(descriptor).invokeExact(lookup.find(name).orElseThrow());
    }

    /** Gives a table to a driver in C, which returns the number of the first mistake. */
    int drive(String name, Struct table) throws Throwable {
        FunctionDescriptor descriptor = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
        return (int) Calls.handle(descriptor).invokeExact(lookup.find(name).orElseThrow(), table.segment());
    }
}
