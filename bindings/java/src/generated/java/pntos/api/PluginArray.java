// Made from api-spec/pntos/plugins/common.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import pntos.ffi.Memory;
import pntos.ffi.Struct;

/**
 * An array of plugins of any kind.
 * <p>A view of {@code PntosPluginArray} in C.
 */
public final class PluginArray extends Struct implements Counted {
    /** Where the members are: 24 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ADDRESS.withName("memory"),
            ADDRESS.withName("plugins"),
            JAVA_LONG.withName("num_plugins")
    ).withName("PntosPluginArray");

    /** A view of memory that holds one; it must be large enough. */
    public PluginArray(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static PluginArray of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new PluginArray(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static PluginArray allocate(SegmentAllocator allocator) {
        return new PluginArray(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Counts the references to this object. */
    public ManagedMemory memory() { return ManagedMemory.of(segment().get(ADDRESS, 0)); }
    /** Sets {@code memory}. */
    public PluginArray memory(ManagedMemory value) { segment().set(ADDRESS, 0, Memory.pointer(value)); return this; }

    /**
     * The plugins, each by its base. They are nested in the array: whoever keeps one longer takes a reference of its
     * own.
     */
    public MemorySegment plugins() { return Memory.array(segment().get(ADDRESS, 8), numPlugins(), 8); }
    /** One element of {@code plugins}. */
    public CommonPlugin plugins(long index) { return CommonPlugin.of(plugins().getAtIndex(ADDRESS, index)); }
    /** Sets {@code plugins}. */
    public PluginArray plugins(MemorySegment value) { segment().set(ADDRESS, 8, Memory.pointer(value)); return this; }

    /** Number of elements in {@code plugins}. */
    public long numPlugins() { return segment().get(JAVA_LONG, 16); }
    /** Sets {@code numPlugins}. */
    public PluginArray numPlugins(long value) { segment().set(JAVA_LONG, 16, value); return this; }
}
