// Made from api-spec/pntos/plugins/preprocessor.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import pntos.ffi.Calls;
import pntos.ffi.Failures;
import pntos.ffi.Memory;
import pntos.ffi.Struct;

/**
 * A plugin that makes preprocessors of any number of kinds.
 * <p>Unstable: it may change without a new API version.
 * <p>A view of {@code PntosPreprocessorPlugin} in C.
 */
public final class PreprocessorPlugin extends Struct implements Counted {
    /** Where the members are: 64 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            CommonPlugin.LAYOUT.withName("common"),
            JAVA_LONG.withName("num_preprocessors"),
            ADDRESS.withName("preprocessor_identifiers"),
            ADDRESS.withName("new_preprocessor")
    ).withName("PntosPreprocessorPlugin");

    /** A view of memory that holds one; it must be large enough. */
    public PreprocessorPlugin(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static PreprocessorPlugin of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new PreprocessorPlugin(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static PreprocessorPlugin allocate(SegmentAllocator allocator) {
        return new PreprocessorPlugin(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** The {@link CommonPlugin} that this begins with: a pointer may be cast to it. */
    public CommonPlugin common() { return new CommonPlugin(segment().asSlice(0, CommonPlugin.LAYOUT)); }
    /** Copies to {@code common}. */
    public PreprocessorPlugin common(CommonPlugin value) { common().segment().copyFrom(value.segment()); return this; }

    /** Number of kinds of preprocessor. Does not change. */
    public long numPreprocessors() { return segment().get(JAVA_LONG, 40); }
    /** Sets {@code numPreprocessors}. */
    public PreprocessorPlugin numPreprocessors(long value) { segment().set(JAVA_LONG, 40, value); return this; }

    /** A name for each kind of preprocessor. They do not change and live as long as the plugin. */
    public MemorySegment preprocessorIdentifiers() {
        return Memory.array(segment().get(ADDRESS, 48), numPreprocessors(), 8);
    }
    /** One element of {@code preprocessorIdentifiers}. */
    public String preprocessorIdentifiers(long index) {
        return Memory.text(preprocessorIdentifiers().getAtIndex(ADDRESS, index));
    }
    /** Sets {@code preprocessorIdentifiers}. */
    public PreprocessorPlugin preprocessorIdentifiers(MemorySegment value) {
        segment().set(ADDRESS, 48, Memory.pointer(value));
        return this;
    }

    /**
     * Makes a preprocessor.
     * <p>{@code preprocessorIndex} is an index into {@code preprocessorIdentifiers} and says which kind.
     * {@code configGroup} is the group of the registry that holds its settings; NULL for a kind that needs none. NULL
     * if the index is not below {@code numPreprocessors}, or if the settings are of no use.
     * <p>References: the caller gets one on the result.
     * @param configGroup a text, lent for the call; or null
     * @return one reference, which the caller gives back; or null
     */
    public Preprocessor newPreprocessor(long preprocessorIndex, String configGroup) {
        return NewPreprocessor.invoke(
                Calls.slot(this, 56, "PntosPreprocessorPlugin.new_preprocessor"), this, preprocessorIndex, configGroup);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public PreprocessorPlugin newPreprocessor(NewPreprocessor implementation, Arena arena) {
        return newPreprocessorPointer(NewPreprocessor.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment newPreprocessorPointer() { return segment().get(ADDRESS, 56); }
    /** Fills the slot with a C function. */
    public PreprocessorPlugin newPreprocessorPointer(MemorySegment function) {
        segment().set(ADDRESS, 56, Memory.pointer(function));
        return this;
    }

    /**
     * The function in the slot {@code newPreprocessor}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface NewPreprocessor {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_LONG, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param configGroup a text, lent for the call; or null
         * @return one reference, which the caller gives back; or null
         */
        Preprocessor call(PreprocessorPlugin self, long preprocessorIndex, String configGroup);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(NewPreprocessor implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), NewPreprocessor.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static Preprocessor invoke(
                MemorySegment function, PreprocessorPlugin self, long preprocessorIndex, String configGroup) {
            try (Arena arena = Arena.ofConfined()) {
                return Preprocessor.of((MemorySegment) HANDLE.invokeExact(
                        function, self.segment(), preprocessorIndex, Memory.text(configGroup, arena)));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(
                NewPreprocessor implementation, MemorySegment self, long preprocessorIndex, MemorySegment configGroup) {
            try {
                return Memory.pointer(implementation.call(
                        PreprocessorPlugin.of(self), preprocessorIndex, Memory.text(configGroup)));
            } catch (Throwable thrown) {
                Failures.report("PntosPreprocessorPlugin.new_preprocessor", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }
}
