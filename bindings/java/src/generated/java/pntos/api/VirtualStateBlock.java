// Made from api-spec/pntos/plugins/state_modeling.rs by `cargo pntos gen`. Changes belong there.

package pntos.api;

import static java.lang.foreign.ValueLayout.ADDRESS;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import pntos.aspn23.TypeTimestamp;
import pntos.ffi.Calls;
import pntos.ffi.Failures;
import pntos.ffi.Memory;
import pntos.ffi.Struct;

/**
 * The same states in another form: other coordinates, other units, whole values in place of errors.
 * <p>It turns the N states under the label {@code source}, a state block or another virtual state block, into M states
 * under the label {@code target}, with a function {@code f}. It adds no states to a filter: an engine converts
 * estimates on the way out, and multiplies a measurement model over the target states with the derivative of {@code f}
 * on the way in.
 * <p>A view of {@code PntosVirtualStateBlock} in C.
 */
public final class VirtualStateBlock extends Struct implements Counted {
    /** Where the members are: 64 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ADDRESS.withName("memory"),
            ADDRESS.withName("receive_aux_data"),
            ADDRESS.withName("convert"),
            ADDRESS.withName("convert_estimate"),
            ADDRESS.withName("jacobian"),
            ADDRESS.withName("source"),
            ADDRESS.withName("target"),
            ADDRESS.withName("clone")
    ).withName("PntosVirtualStateBlock");

    /** A view of memory that holds one; it must be large enough. */
    public VirtualStateBlock(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static VirtualStateBlock of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new VirtualStateBlock(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static VirtualStateBlock allocate(SegmentAllocator allocator) {
        return new VirtualStateBlock(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** Counts the references to this object. */
    public ManagedMemory memory() { return ManagedMemory.of(segment().get(ADDRESS, 0)); }
    /** Sets {@code memory}. */
    public VirtualStateBlock memory(ManagedMemory value) {
        segment().set(ADDRESS, 0, Memory.pointer(value));
        return this;
    }

    /**
     * Takes whatever else the conversion needs, such as the inertial solution that errors are added to.
     * <p>Called when somebody calls {@code giveVirtualStateBlockAuxData} of the engine with the {@code target} of this
     * block. Which messages it expects, and in which order, is between the block and whoever sends them; elements may
     * be NULL.
     * <p>References: the callee gets one on {@code aux}.
     * @param aux one reference goes to the callee
     */
    public void receiveAuxData(MessageArray aux) {
        ReceiveAuxData.invoke(Calls.slot(this, 8, "PntosVirtualStateBlock.receive_aux_data"), this, aux);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public VirtualStateBlock receiveAuxData(ReceiveAuxData implementation, Arena arena) {
        return receiveAuxDataPointer(ReceiveAuxData.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment receiveAuxDataPointer() { return segment().get(ADDRESS, 8); }
    /** Fills the slot with a C function. */
    public VirtualStateBlock receiveAuxDataPointer(MemorySegment function) {
        segment().set(ADDRESS, 8, Memory.pointer(function));
        return this;
    }

    /**
     * Converts an estimate and its covariance, both valid at {@code time}: {@code f(x)}, and {@code J P J'} with the
     * Jacobian {@code J} at {@code x}. The order and the units of the covariance are those of the estimate on both
     * sides.
     * <p>References: the callee gets one on {@code estimateWithCovariance}, the caller gets one on the result.
     * @param estimateWithCovariance one reference goes to the callee
     * @param time a copy, valid during the call
     * @return one reference, which the caller gives back
     */
    public EstimateWithCovariance convert(EstimateWithCovariance estimateWithCovariance, TypeTimestamp time) {
        return Convert.invoke(
                Calls.slot(this, 16, "PntosVirtualStateBlock.convert"), this, estimateWithCovariance, time);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public VirtualStateBlock convert(Convert implementation, Arena arena) {
        return convertPointer(Convert.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment convertPointer() { return segment().get(ADDRESS, 16); }
    /** Fills the slot with a C function. */
    public VirtualStateBlock convertPointer(MemorySegment function) {
        segment().set(ADDRESS, 16, Memory.pointer(function));
        return this;
    }

    /**
     * Converts an estimate that is valid at {@code time}: N by 1 in, M by 1 out.
     * <p>References: the callee gets one on {@code estimate}, the caller gets one on the result.
     * @param estimate one reference goes to the callee
     * @param time a copy, valid during the call
     * @return one reference, which the caller gives back
     */
    public Matrix convertEstimate(Matrix estimate, TypeTimestamp time) {
        return ConvertEstimate.invoke(
                Calls.slot(this, 24, "PntosVirtualStateBlock.convert_estimate"), this, estimate, time);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public VirtualStateBlock convertEstimate(ConvertEstimate implementation, Arena arena) {
        return convertEstimatePointer(ConvertEstimate.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment convertEstimatePointer() { return segment().get(ADDRESS, 24); }
    /** Fills the slot with a C function. */
    public VirtualStateBlock convertEstimatePointer(MemorySegment function) {
        segment().set(ADDRESS, 24, Memory.pointer(function));
        return this;
    }

    /**
     * The derivative of {@code f} at an estimate that is valid at {@code time}, N by 1. The result is M by N: row i,
     * column j is how much target state i changes with source state j.
     * <p>References: the callee gets one on {@code estimate}, the caller gets one on the result.
     * @param estimate one reference goes to the callee
     * @param time a copy, valid during the call
     * @return one reference, which the caller gives back
     */
    public Matrix jacobian(Matrix estimate, TypeTimestamp time) {
        return Jacobian.invoke(Calls.slot(this, 32, "PntosVirtualStateBlock.jacobian"), this, estimate, time);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public VirtualStateBlock jacobian(Jacobian implementation, Arena arena) {
        return jacobianPointer(Jacobian.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment jacobianPointer() { return segment().get(ADDRESS, 32); }
    /** Fills the slot with a C function. */
    public VirtualStateBlock jacobianPointer(MemorySegment function) {
        segment().set(ADDRESS, 32, Memory.pointer(function));
        return this;
    }

    /** Label of the block that it converts from. It does not change and lives as long as this block. */
    public String source() { return Memory.text(segment().get(ADDRESS, 40)); }
    /** Sets {@code source}. */
    public VirtualStateBlock source(MemorySegment value) {
        segment().set(ADDRESS, 40, Memory.pointer(value));
        return this;
    }
    /** Sets {@code source} to a copy of a text. */
    public VirtualStateBlock source(String value, SegmentAllocator allocator) {
        return source(Memory.text(value, allocator));
    }

    /**
     * Label under which the converted states are found, unique in an engine. It does not change and lives as long as
     * this block.
     */
    public String target() { return Memory.text(segment().get(ADDRESS, 48)); }
    /** Sets {@code target}. */
    public VirtualStateBlock target(MemorySegment value) {
        segment().set(ADDRESS, 48, Memory.pointer(value));
        return this;
    }
    /** Sets {@code target} to a copy of a text. */
    public VirtualStateBlock target(String value, SegmentAllocator allocator) {
        return target(Memory.text(value, allocator));
    }

    /**
     * A copy of the block, labels and all, that shares nothing which either of them may change.
     * <p>References: the caller gets one on the result.
     * @return one reference, which the caller gives back
     */
    public VirtualStateBlock clone_() {
        return Clone.invoke(Calls.slot(this, 56, "PntosVirtualStateBlock.clone"), this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public VirtualStateBlock clone_(Clone implementation, Arena arena) {
        return clonePointer(Clone.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment clonePointer() { return segment().get(ADDRESS, 56); }
    /** Fills the slot with a C function. */
    public VirtualStateBlock clonePointer(MemorySegment function) {
        segment().set(ADDRESS, 56, Memory.pointer(function));
        return this;
    }

    /**
     * The function in the slot {@code receiveAuxData}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface ReceiveAuxData {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param aux one reference goes to the callee
         */
        void call(VirtualStateBlock self, MessageArray aux);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(ReceiveAuxData implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), ReceiveAuxData.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, VirtualStateBlock self, MessageArray aux) {
            try {
                HANDLE.invokeExact(function, self.segment(), aux.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(ReceiveAuxData implementation, MemorySegment self, MemorySegment aux) {
            try {
                implementation.call(VirtualStateBlock.of(self), MessageArray.of(aux));
            } catch (Throwable thrown) {
                Failures.report("PntosVirtualStateBlock.receive_aux_data", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code convert}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface Convert {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, TypeTimestamp.LAYOUT);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param estimateWithCovariance one reference goes to the callee
         * @param time a copy, valid during the call
         * @return one reference, which the caller gives back
         */
        EstimateWithCovariance call(
                VirtualStateBlock self, EstimateWithCovariance estimateWithCovariance, TypeTimestamp time);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(Convert implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), Convert.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static EstimateWithCovariance invoke(
                MemorySegment function, VirtualStateBlock self, EstimateWithCovariance estimateWithCovariance,
                TypeTimestamp time) {
            try {
                return EstimateWithCovariance.of((MemorySegment) HANDLE.invokeExact(
                        function, self.segment(), estimateWithCovariance.segment(), time.segment()));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(
                Convert implementation, MemorySegment self, MemorySegment estimateWithCovariance, MemorySegment time) {
            try {
                return Memory.result(implementation.call(
                        VirtualStateBlock.of(self), EstimateWithCovariance.of(estimateWithCovariance),
                        new TypeTimestamp(time)));
            } catch (Throwable thrown) {
                Failures.report("PntosVirtualStateBlock.convert", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }

    /**
     * The function in the slot {@code convertEstimate}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface ConvertEstimate {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, TypeTimestamp.LAYOUT);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param estimate one reference goes to the callee
         * @param time a copy, valid during the call
         * @return one reference, which the caller gives back
         */
        Matrix call(VirtualStateBlock self, Matrix estimate, TypeTimestamp time);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(ConvertEstimate implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), ConvertEstimate.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static Matrix invoke(MemorySegment function, VirtualStateBlock self, Matrix estimate, TypeTimestamp time) {
            try {
                return Matrix.of((MemorySegment) HANDLE.invokeExact(
                        function, self.segment(), estimate.segment(), time.segment()));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(
                ConvertEstimate implementation, MemorySegment self, MemorySegment estimate, MemorySegment time) {
            try {
                return Memory.result(implementation.call(
                        VirtualStateBlock.of(self), Matrix.of(estimate), new TypeTimestamp(time)));
            } catch (Throwable thrown) {
                Failures.report("PntosVirtualStateBlock.convert_estimate", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }

    /**
     * The function in the slot {@code jacobian}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface Jacobian {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, TypeTimestamp.LAYOUT);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param estimate one reference goes to the callee
         * @param time a copy, valid during the call
         * @return one reference, which the caller gives back
         */
        Matrix call(VirtualStateBlock self, Matrix estimate, TypeTimestamp time);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(Jacobian implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), Jacobian.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static Matrix invoke(MemorySegment function, VirtualStateBlock self, Matrix estimate, TypeTimestamp time) {
            try {
                return Matrix.of((MemorySegment) HANDLE.invokeExact(
                        function, self.segment(), estimate.segment(), time.segment()));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(
                Jacobian implementation, MemorySegment self, MemorySegment estimate, MemorySegment time) {
            try {
                return Memory.result(implementation.call(
                        VirtualStateBlock.of(self), Matrix.of(estimate), new TypeTimestamp(time)));
            } catch (Throwable thrown) {
                Failures.report("PntosVirtualStateBlock.jacobian", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }

    /**
     * The function in the slot {@code clone_}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface Clone {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @return one reference, which the caller gives back
         */
        VirtualStateBlock call(VirtualStateBlock self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(Clone implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), Clone.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static VirtualStateBlock invoke(MemorySegment function, VirtualStateBlock self) {
            try {
                return VirtualStateBlock.of((MemorySegment) HANDLE.invokeExact(function, self.segment()));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(Clone implementation, MemorySegment self) {
            try {
                return Memory.result(implementation.call(VirtualStateBlock.of(self)));
            } catch (Throwable thrown) {
                Failures.report("PntosVirtualStateBlock.clone", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }
}
