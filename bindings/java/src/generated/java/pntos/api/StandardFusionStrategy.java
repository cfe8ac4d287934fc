// Made from api-spec/pntos/plugins/fusion_strategy.rs by `cargo pntos gen`. Changes belong there.

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
 * A filter for states with a Gaussian error and white noise, such as an extended or an unscented Kalman filter.
 * <p>It starts without states. Arguments that do not fit its size change nothing and are reported to the log. An engine
 * and whoever got the strategy from it by {@code getStrategy} use the same object; their calls do not overlap.
 * <p>Unstable: it may change without a new API version.
 * <p>A view of {@code PntosStandardFusionStrategy} in C.
 */
public final class StandardFusionStrategy extends Struct implements Counted {
    /** Where the members are: 104 bytes. */
    public static final StructLayout LAYOUT = MemoryLayout.structLayout(
            CommonFusionStrategy.LAYOUT.withName("common"),
            ADDRESS.withName("get_num_states"),
            ADDRESS.withName("add_states"),
            ADDRESS.withName("remove_states"),
            ADDRESS.withName("get_estimate"),
            ADDRESS.withName("set_estimate_slice"),
            ADDRESS.withName("get_covariance"),
            ADDRESS.withName("set_covariance_block"),
            ADDRESS.withName("set_covariance_slice"),
            ADDRESS.withName("propagate"),
            ADDRESS.withName("update"),
            ADDRESS.withName("clone")
    ).withName("PntosStandardFusionStrategy");

    /** A view of memory that holds one; it must be large enough. */
    public StandardFusionStrategy(MemorySegment memory) { super(memory, LAYOUT); }

    /** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */
    public static StandardFusionStrategy of(MemorySegment pointer) {
        return Memory.isNull(pointer) ? null : new StandardFusionStrategy(Memory.at(pointer, LAYOUT));
    }

    /** One in new memory. */
    public static StandardFusionStrategy allocate(SegmentAllocator allocator) {
        return new StandardFusionStrategy(allocator.allocate(LAYOUT));
    }

    /** Size in bytes. */
    public static long sizeof() { return LAYOUT.byteSize(); }

    /** The {@link CommonFusionStrategy} that this begins with: a pointer may be cast to it. */
    public CommonFusionStrategy common() {
        return new CommonFusionStrategy(segment().asSlice(0, CommonFusionStrategy.LAYOUT));
    }
    /** Copies to {@code common}. */
    public StandardFusionStrategy common(CommonFusionStrategy value) {
        common().segment().copyFrom(value.segment());
        return this;
    }

    /** Number of its states, N. */
    public long getNumStates() {
        return GetNumStates.invoke(Calls.slot(this, 16, "PntosStandardFusionStrategy.get_num_states"), this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionStrategy getNumStates(GetNumStates implementation, Arena arena) {
        return getNumStatesPointer(GetNumStates.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment getNumStatesPointer() { return segment().get(ADDRESS, 16); }
    /** Fills the slot with a C function. */
    public StandardFusionStrategy getNumStatesPointer(MemorySegment function) {
        segment().set(ADDRESS, 16, Memory.pointer(function));
        return this;
    }

    /**
     * Adds M states behind those it has, and returns the index of the first: N as it was before.
     * <p>{@code initialEstimate} is M by 1 and {@code initialCovariance} M by M. {@code crossCovariance} is N by M, the
     * covariance of each old state with each new one; NULL says that they are independent.
     * <p>References: the callee gets one on {@code initialEstimate} and {@code initialCovariance} and
     * {@code crossCovariance}.
     * @param initialEstimate one reference goes to the callee
     * @param initialCovariance one reference goes to the callee
     * @param crossCovariance one reference goes to the callee; or null
     */
    public long addStates(Matrix initialEstimate, Matrix initialCovariance, Matrix crossCovariance) {
        return AddStates.invoke(
                Calls.slot(this, 24, "PntosStandardFusionStrategy.add_states"), this, initialEstimate,
                initialCovariance, crossCovariance);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionStrategy addStates(AddStates implementation, Arena arena) {
        return addStatesPointer(AddStates.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment addStatesPointer() { return segment().get(ADDRESS, 24); }
    /** Fills the slot with a C function. */
    public StandardFusionStrategy addStatesPointer(MemorySegment function) {
        segment().set(ADDRESS, 24, Memory.pointer(function));
        return this;
    }

    /**
     * Removes {@code count} states from {@code firstIndex} on, with their rows and columns of the covariance. States
     * behind them move forward. {@code first_index + count} is at most N.
     */
    public void removeStates(long firstIndex, long count) {
        RemoveStates.invoke(Calls.slot(this, 32, "PntosStandardFusionStrategy.remove_states"), this, firstIndex, count);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionStrategy removeStates(RemoveStates implementation, Arena arena) {
        return removeStatesPointer(RemoveStates.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment removeStatesPointer() { return segment().get(ADDRESS, 32); }
    /** Fills the slot with a C function. */
    public StandardFusionStrategy removeStatesPointer(MemorySegment function) {
        segment().set(ADDRESS, 32, Memory.pointer(function));
        return this;
    }

    /**
     * The estimate, N by 1; NULL if and only if there are no states. What is returned does not change with later calls.
     * <p>References: the caller gets one on the result.
     * @return one reference, which the caller gives back; or null
     */
    public Matrix getEstimate() {
        return GetEstimate.invoke(Calls.slot(this, 40, "PntosStandardFusionStrategy.get_estimate"), this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionStrategy getEstimate(GetEstimate implementation, Arena arena) {
        return getEstimatePointer(GetEstimate.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment getEstimatePointer() { return segment().get(ADDRESS, 40); }
    /** Fills the slot with a C function. */
    public StandardFusionStrategy getEstimatePointer(MemorySegment function) {
        segment().set(ADDRESS, 40, Memory.pointer(function));
        return this;
    }

    /**
     * Replaces the estimate of some states. {@code newEstimate} has one column, and a row for each state from
     * {@code firstIndex} on, at most up to the last.
     * <p>References: the callee gets one on {@code newEstimate}.
     * @param newEstimate one reference goes to the callee
     */
    public void setEstimateSlice(Matrix newEstimate, long firstIndex) {
        SetEstimateSlice.invoke(
                Calls.slot(this, 48, "PntosStandardFusionStrategy.set_estimate_slice"), this, newEstimate, firstIndex);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionStrategy setEstimateSlice(SetEstimateSlice implementation, Arena arena) {
        return setEstimateSlicePointer(SetEstimateSlice.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment setEstimateSlicePointer() { return segment().get(ADDRESS, 48); }
    /** Fills the slot with a C function. */
    public StandardFusionStrategy setEstimateSlicePointer(MemorySegment function) {
        segment().set(ADDRESS, 48, Memory.pointer(function));
        return this;
    }

    /**
     * The covariance, N by N; NULL if and only if there are no states. What is returned does not change with later
     * calls.
     * <p>References: the caller gets one on the result.
     * @return one reference, which the caller gives back; or null
     */
    public Matrix getCovariance() {
        return GetCovariance.invoke(Calls.slot(this, 56, "PntosStandardFusionStrategy.get_covariance"), this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionStrategy getCovariance(GetCovariance implementation, Arena arena) {
        return getCovariancePointer(GetCovariance.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment getCovariancePointer() { return segment().get(ADDRESS, 56); }
    /** Fills the slot with a C function. */
    public StandardFusionStrategy getCovariancePointer(MemorySegment function) {
        segment().set(ADDRESS, 56, Memory.pointer(function));
        return this;
    }

    /**
     * Replaces a block of the covariance, whose upper left element is at {@code firstRow} and {@code firstCol}. It ends
     * at most with the last row and the last column. Nothing else is changed: whoever sets a block off the diagonal
     * sets its mirror image as well.
     * <p>References: the callee gets one on {@code newCovariance}.
     * @param newCovariance one reference goes to the callee
     */
    public void setCovarianceBlock(Matrix newCovariance, long firstRow, long firstCol) {
        SetCovarianceBlock.invoke(
                Calls.slot(this, 64, "PntosStandardFusionStrategy.set_covariance_block"), this, newCovariance, firstRow,
                firstCol);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionStrategy setCovarianceBlock(SetCovarianceBlock implementation, Arena arena) {
        return setCovarianceBlockPointer(SetCovarianceBlock.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment setCovarianceBlockPointer() { return segment().get(ADDRESS, 64); }
    /** Fills the slot with a C function. */
    public StandardFusionStrategy setCovarianceBlockPointer(MemorySegment function) {
        segment().set(ADDRESS, 64, Memory.pointer(function));
        return this;
    }

    /**
     * Replaces a square block on the diagonal of the covariance, whose upper left element is at row and column
     * {@code firstState}. It ends at most with the last state.
     * <p>References: the callee gets one on {@code newCovariance}.
     * @param newCovariance one reference goes to the callee
     */
    public void setCovarianceSlice(Matrix newCovariance, long firstState) {
        SetCovarianceSlice.invoke(
                Calls.slot(this, 72, "PntosStandardFusionStrategy.set_covariance_slice"), this, newCovariance,
                firstState);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionStrategy setCovarianceSlice(SetCovarianceSlice implementation, Arena arena) {
        return setCovarianceSlicePointer(SetCovarianceSlice.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment setCovarianceSlicePointer() { return segment().get(ADDRESS, 72); }
    /** Fills the slot with a C function. */
    public StandardFusionStrategy setCovarianceSlicePointer(MemorySegment function) {
        segment().set(ADDRESS, 72, Memory.pointer(function));
        return this;
    }

    /**
     * Moves the estimate and the covariance over one step of time.
     * <p>There is at least one state, and {@code Phi} and {@code Qd} of the model are N by N. An extended Kalman filter
     * makes {@code g(x)} and {@code Phi P Phi' + Qd} of them; other filters may need {@code g} and {@code Qd} alone.
     * <p>References: the callee gets one on {@code dynamicsModel}.
     * @param dynamicsModel one reference goes to the callee
     */
    public void propagate(StandardDynamicsModel dynamicsModel) {
        Propagate.invoke(Calls.slot(this, 80, "PntosStandardFusionStrategy.propagate"), this, dynamicsModel);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionStrategy propagate(Propagate implementation, Arena arena) {
        return propagatePointer(Propagate.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment propagatePointer() { return segment().get(ADDRESS, 80); }
    /** Fills the slot with a C function. */
    public StandardFusionStrategy propagatePointer(MemorySegment function) {
        segment().set(ADDRESS, 80, Memory.pointer(function));
        return this;
    }

    /**
     * Corrects the estimate and the covariance by a measurement at the current time.
     * <p>There is at least one state, and for M measured values {@code z} is M by 1, {@code H} is M by N and {@code R}
     * is M by M.
     * <p>References: the callee gets one on {@code measurementModel}.
     * @param measurementModel one reference goes to the callee
     */
    public void update(StandardMeasurementModel measurementModel) {
        Update.invoke(Calls.slot(this, 88, "PntosStandardFusionStrategy.update"), this, measurementModel);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionStrategy update(Update implementation, Arena arena) {
        return updatePointer(Update.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment updatePointer() { return segment().get(ADDRESS, 88); }
    /** Fills the slot with a C function. */
    public StandardFusionStrategy updatePointer(MemorySegment function) {
        segment().set(ADDRESS, 88, Memory.pointer(function));
        return this;
    }

    /**
     * A copy of the strategy with its estimate and covariance, which later calls to the one do not change in the other.
     * <p>References: the caller gets one on the result.
     * @return one reference, which the caller gives back
     */
    public StandardFusionStrategy clone_() {
        return Clone.invoke(Calls.slot(this, 96, "PntosStandardFusionStrategy.clone"), this);
    }
    /** Fills the slot with an implementation, which C may call as long as the arena is open. */
    public StandardFusionStrategy clone_(Clone implementation, Arena arena) {
        return clonePointer(Clone.allocate(implementation, arena));
    }
    /** The C function in the slot. */
    public MemorySegment clonePointer() { return segment().get(ADDRESS, 96); }
    /** Fills the slot with a C function. */
    public StandardFusionStrategy clonePointer(MemorySegment function) {
        segment().set(ADDRESS, 96, Memory.pointer(function));
        return this;
    }

    /**
     * The function in the slot {@code getNumStates}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets 0.
     */
    @FunctionalInterface
    public interface GetNumStates {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(JAVA_LONG, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /** Called by C. */
        long call(StandardFusionStrategy self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(GetNumStates implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), GetNumStates.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static long invoke(MemorySegment function, StandardFusionStrategy self) {
            try {
                return (long) HANDLE.invokeExact(function, self.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static long upcall(GetNumStates implementation, MemorySegment self) {
            try {
                return implementation.call(StandardFusionStrategy.of(self));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionStrategy.get_num_states", implementation, thrown);
                return 0L;
            }
        }
    }

    /**
     * The function in the slot {@code addStates}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets 0.
     */
    @FunctionalInterface
    public interface AddStates {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(JAVA_LONG, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param initialEstimate one reference goes to the callee
         * @param initialCovariance one reference goes to the callee
         * @param crossCovariance one reference goes to the callee; or null
         */
        long call(
                StandardFusionStrategy self, Matrix initialEstimate, Matrix initialCovariance, Matrix crossCovariance);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(AddStates implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), AddStates.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static long invoke(
                MemorySegment function, StandardFusionStrategy self, Matrix initialEstimate, Matrix initialCovariance,
                Matrix crossCovariance) {
            try {
                return (long) HANDLE.invokeExact(
                        function, self.segment(), initialEstimate.segment(), initialCovariance.segment(),
                        Memory.pointer(crossCovariance));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static long upcall(
                AddStates implementation, MemorySegment self, MemorySegment initialEstimate,
                MemorySegment initialCovariance, MemorySegment crossCovariance) {
            try {
                return implementation.call(
                        StandardFusionStrategy.of(self), Matrix.of(initialEstimate), Matrix.of(initialCovariance),
                        Matrix.of(crossCovariance));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionStrategy.add_states", implementation, thrown);
                return 0L;
            }
        }
    }

    /**
     * The function in the slot {@code removeStates}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface RemoveStates {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, JAVA_LONG);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /** Called by C. */
        void call(StandardFusionStrategy self, long firstIndex, long count);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(RemoveStates implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), RemoveStates.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, StandardFusionStrategy self, long firstIndex, long count) {
            try {
                HANDLE.invokeExact(function, self.segment(), firstIndex, count);
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(RemoveStates implementation, MemorySegment self, long firstIndex, long count) {
            try {
                implementation.call(StandardFusionStrategy.of(self), firstIndex, count);
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionStrategy.remove_states", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code getEstimate}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface GetEstimate {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @return one reference, which the caller gives back; or null
         */
        Matrix call(StandardFusionStrategy self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(GetEstimate implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), GetEstimate.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static Matrix invoke(MemorySegment function, StandardFusionStrategy self) {
            try {
                return Matrix.of((MemorySegment) HANDLE.invokeExact(function, self.segment()));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(GetEstimate implementation, MemorySegment self) {
            try {
                return Memory.pointer(implementation.call(StandardFusionStrategy.of(self)));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionStrategy.get_estimate", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }

    /**
     * The function in the slot {@code setEstimateSlice}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface SetEstimateSlice {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, JAVA_LONG);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param newEstimate one reference goes to the callee
         */
        void call(StandardFusionStrategy self, Matrix newEstimate, long firstIndex);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(SetEstimateSlice implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), SetEstimateSlice.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, StandardFusionStrategy self, Matrix newEstimate, long firstIndex) {
            try {
                HANDLE.invokeExact(function, self.segment(), newEstimate.segment(), firstIndex);
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(
                SetEstimateSlice implementation, MemorySegment self, MemorySegment newEstimate, long firstIndex) {
            try {
                implementation.call(StandardFusionStrategy.of(self), Matrix.of(newEstimate), firstIndex);
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionStrategy.set_estimate_slice", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code getCovariance}.
     * <p>If it throws, {@code Failures} hears of it, and its caller gets NULL.
     */
    @FunctionalInterface
    public interface GetCovariance {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.of(ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @return one reference, which the caller gives back; or null
         */
        Matrix call(StandardFusionStrategy self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(GetCovariance implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), GetCovariance.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static Matrix invoke(MemorySegment function, StandardFusionStrategy self) {
            try {
                return Matrix.of((MemorySegment) HANDLE.invokeExact(function, self.segment()));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(GetCovariance implementation, MemorySegment self) {
            try {
                return Memory.pointer(implementation.call(StandardFusionStrategy.of(self)));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionStrategy.get_covariance", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }

    /**
     * The function in the slot {@code setCovarianceBlock}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface SetCovarianceBlock {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, JAVA_LONG, JAVA_LONG);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param newCovariance one reference goes to the callee
         */
        void call(StandardFusionStrategy self, Matrix newCovariance, long firstRow, long firstCol);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(SetCovarianceBlock implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), SetCovarianceBlock.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(
                MemorySegment function, StandardFusionStrategy self, Matrix newCovariance, long firstRow,
                long firstCol) {
            try {
                HANDLE.invokeExact(function, self.segment(), newCovariance.segment(), firstRow, firstCol);
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(
                SetCovarianceBlock implementation, MemorySegment self, MemorySegment newCovariance, long firstRow,
                long firstCol) {
            try {
                implementation.call(StandardFusionStrategy.of(self), Matrix.of(newCovariance), firstRow, firstCol);
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionStrategy.set_covariance_block", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code setCovarianceSlice}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface SetCovarianceSlice {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, JAVA_LONG);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param newCovariance one reference goes to the callee
         */
        void call(StandardFusionStrategy self, Matrix newCovariance, long firstState);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(SetCovarianceSlice implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), SetCovarianceSlice.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, StandardFusionStrategy self, Matrix newCovariance, long firstState) {
            try {
                HANDLE.invokeExact(function, self.segment(), newCovariance.segment(), firstState);
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(
                SetCovarianceSlice implementation, MemorySegment self, MemorySegment newCovariance, long firstState) {
            try {
                implementation.call(StandardFusionStrategy.of(self), Matrix.of(newCovariance), firstState);
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionStrategy.set_covariance_slice", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code propagate}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface Propagate {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param dynamicsModel one reference goes to the callee
         */
        void call(StandardFusionStrategy self, StandardDynamicsModel dynamicsModel);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(Propagate implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), Propagate.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(MemorySegment function, StandardFusionStrategy self, StandardDynamicsModel dynamicsModel) {
            try {
                HANDLE.invokeExact(function, self.segment(), dynamicsModel.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(Propagate implementation, MemorySegment self, MemorySegment dynamicsModel) {
            try {
                implementation.call(StandardFusionStrategy.of(self), StandardDynamicsModel.of(dynamicsModel));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionStrategy.propagate", implementation, thrown);
            }
        }
    }

    /**
     * The function in the slot {@code update}.
     * <p>If it throws, {@code Failures} hears of it, and the call returns.
     */
    @FunctionalInterface
    public interface Update {
        /** Parameters and result as C sees them. */
        FunctionDescriptor DESCRIPTOR = FunctionDescriptor.ofVoid(ADDRESS, ADDRESS);
        /** Calls a C function, whose address is the first argument. */
        MethodHandle HANDLE = Calls.handle(DESCRIPTOR);

        /**
         * Called by C.
         * @param measurementModel one reference goes to the callee
         */
        void call(StandardFusionStrategy self, StandardMeasurementModel measurementModel);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(Update implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), Update.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static void invoke(
                MemorySegment function, StandardFusionStrategy self, StandardMeasurementModel measurementModel) {
            try {
                HANDLE.invokeExact(function, self.segment(), measurementModel.segment());
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static void upcall(Update implementation, MemorySegment self, MemorySegment measurementModel) {
            try {
                implementation.call(StandardFusionStrategy.of(self), StandardMeasurementModel.of(measurementModel));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionStrategy.update", implementation, thrown);
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
        StandardFusionStrategy call(StandardFusionStrategy self);

        /** Makes a C function of an implementation; it may be called as long as the arena is open. */
        static MemorySegment allocate(Clone implementation, Arena arena) {
            return Calls.stub(MethodHandles.lookup(), Clone.class, implementation, DESCRIPTOR, arena);
        }

        /** Calls a C function. */
        static StandardFusionStrategy invoke(MemorySegment function, StandardFusionStrategy self) {
            try {
                return StandardFusionStrategy.of((MemorySegment) HANDLE.invokeExact(function, self.segment()));
            } catch (Throwable thrown) {
                throw Calls.failure(thrown);
            }
        }

        private static MemorySegment upcall(Clone implementation, MemorySegment self) {
            try {
                return Memory.result(implementation.call(StandardFusionStrategy.of(self)));
            } catch (Throwable thrown) {
                Failures.report("PntosStandardFusionStrategy.clone", implementation, thrown);
                return MemorySegment.NULL;
            }
        }
    }
}
