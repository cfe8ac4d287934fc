// Made from api-spec/pntos/plugins/orchestration.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_INT;

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
 * How an orchestration plugin asks for its messages: in the order of their time stamps, or at once.
 * <p>Order costs delay: the controller holds messages back for a while so that late ones can take their place. What a
 * message that is asked for in both ways means is the controller's choice, as is the order without any request; the
 * reference controller delivers each message once, in the way that was asked for last. Passed by value to
 * {@code initOrchestrationPlugin} and used during that call; {@code self} is the plugin's mediator.
 * <p>A view of {@code PntosMessageStreamConfig} in C.
 */
public final class MessageStreamConfig extends Struct {
    /** Where the members are: 48 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ADDRESS.withName("sequenced_stream_add"),
            ADDRESS.withName("sequenced_stream_remove"),
            ADDRESS.withName("sequenced_stream_all"),
            ADDRESS.withName("immediate_stream_add"),
            ADDRESS.withName("immediate_stream_remove"),
            ADDRESS.withName("immediate_stream_all")
    ).withName("PntosMessageStreamConfig");

    /** A view of memory that holds one; it must be large enough. */
    public MessageStreamConfig(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static MessageStreamConfig of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new MessageStreamConfig(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static MessageStreamConfig allocate(SegmentAllocator allocator) {
        return new MessageStreamConfig(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /**
     * Asks for messages of a type in the order of their time stamps. With a {@code sourceIdentifier}, only those of
     * that source; with NULL, those of all sources.
     * @param type a value of {@link MessageType}
     * @param sourceIdentifier a text, lent for the call; or null
     */
    public void sequencedStreamAdd(Mediator self, int type, String sourceIdentifier) {
        SequencedStreamAdd.invoke(
                Calls.slot(this, 0, "PntosMessageStreamConfig.sequenced_stream_add"), self, type, sourceIdentifier);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public MessageStreamConfig sequencedStreamAdd(SequencedStreamAdd implementation, Arena arena) {
        return sequencedStreamAddPointer(SequencedStreamAdd.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment sequencedStreamAddPointer() { return segment().get(ADDRESS, 0); }
    /** Fills the slot with a C function. */
    public MessageStreamConfig sequencedStreamAddPointer(MemorySegment function) {
        segment().set(ADDRESS, 0, Memory.pointer(function));
        return this;
    }

    /**
     * Takes a request of {@code sequencedStreamAdd} back, or makes an exception from {@code sequencedStreamAll}.
     * @param type a value of {@link MessageType}
     * @param sourceIdentifier a text, lent for the call; or null
     */
    public void sequencedStreamRemove(Mediator self, int type, String sourceIdentifier) {
        SequencedStreamRemove.invoke(
                Calls.slot(this, 8, "PntosMessageStreamConfig.sequenced_stream_remove"), self, type, sourceIdentifier);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public MessageStreamConfig sequencedStreamRemove(SequencedStreamRemove implementation, Arena arena) {
        return sequencedStreamRemovePointer(SequencedStreamRemove.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment sequencedStreamRemovePointer() { return segment().get(ADDRESS, 8); }
    /** Fills the slot with a C function. */
    public MessageStreamConfig sequencedStreamRemovePointer(MemorySegment function) {
        segment().set(ADDRESS, 8, Memory.pointer(function));
        return this;
    }

    /** Asks for every message in the order of the time stamps, or with {@code false} takes that back. */
    public void sequencedStreamAll(Mediator self, boolean enable) {
        SequencedStreamAll.invoke(Calls.slot(this, 16, "PntosMessageStreamConfig.sequenced_stream_all"), self, enable);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public MessageStreamConfig sequencedStreamAll(SequencedStreamAll implementation, Arena arena) {
        return sequencedStreamAllPointer(SequencedStreamAll.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment sequencedStreamAllPointer() { return segment().get(ADDRESS, 16); }
    /** Fills the slot with a C function. */
    public MessageStreamConfig sequencedStreamAllPointer(MemorySegment function) {
        segment().set(ADDRESS, 16, Memory.pointer(function));
        return this;
    }

    /**
     * Asks for messages of a type as soon as they arrive. With a {@code sourceIdentifier}, only those of that source;
     * with NULL, those of all sources.
     * @param type a value of {@link MessageType}
     * @param sourceIdentifier a text, lent for the call; or null
     */
    public void immediateStreamAdd(Mediator self, int type, String sourceIdentifier) {
        ImmediateStreamAdd.invoke(
                Calls.slot(this, 24, "PntosMessageStreamConfig.immediate_stream_add"), self, type, sourceIdentifier);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public MessageStreamConfig immediateStreamAdd(ImmediateStreamAdd implementation, Arena arena) {
        return immediateStreamAddPointer(ImmediateStreamAdd.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment immediateStreamAddPointer() { return segment().get(ADDRESS, 24); }
    /** Fills the slot with a C function. */
    public MessageStreamConfig immediateStreamAddPointer(MemorySegment function) {
        segment().set(ADDRESS, 24, Memory.pointer(function));
        return this;
    }

    /**
     * Takes a request of {@code immediateStreamAdd} back, or makes an exception from {@code immediateStreamAll}.
     * @param type a value of {@link MessageType}
     * @param sourceIdentifier a text, lent for the call; or null
     */
    public void immediateStreamRemove(Mediator self, int type, String sourceIdentifier) {
        ImmediateStreamRemove.invoke(
                Calls.slot(this, 32, "PntosMessageStreamConfig.immediate_stream_remove"), self, type, sourceIdentifier);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public MessageStreamConfig immediateStreamRemove(ImmediateStreamRemove implementation, Arena arena) {
        return immediateStreamRemovePointer(ImmediateStreamRemove.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment immediateStreamRemovePointer() { return segment().get(ADDRESS, 32); }
    /** Fills the slot with a C function. */
    public MessageStreamConfig immediateStreamRemovePointer(MemorySegment function) {
        segment().set(ADDRESS, 32, Memory.pointer(function));
        return this;
    }

    /** Asks for every message as soon as it arrives, or with {@code false} takes that back. */
    public void immediateStreamAll(Mediator self, boolean enable) {
        ImmediateStreamAll.invoke(Calls.slot(this, 40, "PntosMessageStreamConfig.immediate_stream_all"), self, enable);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public MessageStreamConfig immediateStreamAll(ImmediateStreamAll implementation, Arena arena) {
        return immediateStreamAllPointer(ImmediateStreamAll.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment immediateStreamAllPointer() { return segment().get(ADDRESS, 40); }
    /** Fills the slot with a C function. */
    public MessageStreamConfig immediateStreamAllPointer(MemorySegment function) {
        segment().set(ADDRESS, 40, Memory.pointer(function));
        return this;
    }

    /**
     * The function in the slot {@code sequencedStreamAdd}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface SequencedStreamAdd {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param type a value of {@link MessageType}
         * @param sourceIdentifier a text, lent for the call; or null
         */
        void call(Mediator self, int type, String sourceIdentifier);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(SequencedStreamAdd implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), SequencedStreamAdd.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, Mediator self, int type, String sourceIdentifier) {
            try (Arena arena = Arena.ofConfined()) {
                HANDLE.invokeExact(function, self.segment(), type, Memory.text(sourceIdentifier, arena));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(
                SequencedStreamAdd implementation, MemorySegment self, int type, MemorySegment sourceIdentifier) {
            try {
                implementation.call(Mediator.of(self), type, Memory.text(sourceIdentifier));
            } catch (Throwable thrown) {
                Failures.report("PntosMessageStreamConfig.sequenced_stream_add", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code sequencedStreamRemove}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface SequencedStreamRemove {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param type a value of {@link MessageType}
         * @param sourceIdentifier a text, lent for the call; or null
         */
        void call(Mediator self, int type, String sourceIdentifier);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(SequencedStreamRemove implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), SequencedStreamRemove.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, Mediator self, int type, String sourceIdentifier) {
            try (Arena arena = Arena.ofConfined()) {
                HANDLE.invokeExact(function, self.segment(), type, Memory.text(sourceIdentifier, arena));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(
                SequencedStreamRemove implementation, MemorySegment self, int type, MemorySegment sourceIdentifier) {
            try {
                implementation.call(Mediator.of(self), type, Memory.text(sourceIdentifier));
            } catch (Throwable thrown) {
                Failures.report("PntosMessageStreamConfig.sequenced_stream_remove", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code sequencedStreamAll}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface SequencedStreamAll {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, JAVA_BOOLEAN);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /** Called by C. */
        void call(Mediator self, boolean enable);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(SequencedStreamAll implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), SequencedStreamAll.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, Mediator self, boolean enable) {
            try {
                HANDLE.invokeExact(function, self.segment(), enable);
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(SequencedStreamAll implementation, MemorySegment self, boolean enable) {
            try {
                implementation.call(Mediator.of(self), enable);
            } catch (Throwable thrown) {
                Failures.report("PntosMessageStreamConfig.sequenced_stream_all", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code immediateStreamAdd}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface ImmediateStreamAdd {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param type a value of {@link MessageType}
         * @param sourceIdentifier a text, lent for the call; or null
         */
        void call(Mediator self, int type, String sourceIdentifier);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(ImmediateStreamAdd implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), ImmediateStreamAdd.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, Mediator self, int type, String sourceIdentifier) {
            try (Arena arena = Arena.ofConfined()) {
                HANDLE.invokeExact(function, self.segment(), type, Memory.text(sourceIdentifier, arena));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(
                ImmediateStreamAdd implementation, MemorySegment self, int type, MemorySegment sourceIdentifier) {
            try {
                implementation.call(Mediator.of(self), type, Memory.text(sourceIdentifier));
            } catch (Throwable thrown) {
                Failures.report("PntosMessageStreamConfig.immediate_stream_add", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code immediateStreamRemove}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface ImmediateStreamRemove {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param type a value of {@link MessageType}
         * @param sourceIdentifier a text, lent for the call; or null
         */
        void call(Mediator self, int type, String sourceIdentifier);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(ImmediateStreamRemove implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), ImmediateStreamRemove.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, Mediator self, int type, String sourceIdentifier) {
            try (Arena arena = Arena.ofConfined()) {
                HANDLE.invokeExact(function, self.segment(), type, Memory.text(sourceIdentifier, arena));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(
                ImmediateStreamRemove implementation, MemorySegment self, int type, MemorySegment sourceIdentifier) {
            try {
                implementation.call(Mediator.of(self), type, Memory.text(sourceIdentifier));
            } catch (Throwable thrown) {
                Failures.report("PntosMessageStreamConfig.immediate_stream_remove", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code immediateStreamAll}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface ImmediateStreamAll {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, JAVA_BOOLEAN);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /** Called by C. */
        void call(Mediator self, boolean enable);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(ImmediateStreamAll implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), ImmediateStreamAll.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, Mediator self, boolean enable) {
            try {
                HANDLE.invokeExact(function, self.segment(), enable);
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(ImmediateStreamAll implementation, MemorySegment self, boolean enable) {
            try {
                implementation.call(Mediator.of(self), enable);
            } catch (Throwable thrown) {
                Failures.report("PntosMessageStreamConfig.immediate_stream_all", implementation, thrown);
            }
        }
    }
}
