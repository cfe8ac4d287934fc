package pntos.api;

import java.lang.foreign.MemorySegment;

/** An object whose references are counted: it begins with a pointer to {@link ManagedMemory}. */
public interface Counted {
    /** The memory of the object. */
    MemorySegment segment();
}
