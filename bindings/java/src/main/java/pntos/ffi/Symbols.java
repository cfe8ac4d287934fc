package pntos.ffi;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** For generated code: the functions of a library, each looked up once. */
public final class Symbols {
    private final SymbolLookup library;
    private final Map<String, MemorySegment> found = new ConcurrentHashMap<>();

    /** The functions of a library. */
    public Symbols(SymbolLookup library) {
        this.library = library;
    }

    /** The address of a function. */
    public MemorySegment find(String function) {
        return found.computeIfAbsent(
                function, name -> library.find(name).orElseThrow(() -> new MissingFunctionException(name)));
    }
}
