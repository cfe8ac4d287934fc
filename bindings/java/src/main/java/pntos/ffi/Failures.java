package pntos.ffi;

import java.util.Objects;

/**
 * Who hears of a Java implementation that throws when C calls it. An exception cannot pass through C, so the caller gets
 * the neutral value of the slot, and this is where the exception goes.
 */
public final class Failures {
    /** Takes what was thrown. It may be called from any thread and should not throw. */
    @FunctionalInterface
    public interface Handler {
        /**
         * Called before the neutral value is returned.
         *
         * @param slot where in C the call came from, such as {@code PntosMediator.log_message}
         * @param implementation the object that C called
         * @param cause what it threw
         */
        void failed(String slot, Object implementation, Throwable cause);
    }

    private static volatile Handler handler = Failures::log;

    private Failures() {}

    /** Puts a handler in place of the one before, which is returned. The first one writes to the log of the JDK. */
    public static Handler handler(Handler next) {
        Handler before = handler;
        handler = Objects.requireNonNull(next);
        return before;
    }

    /** For generated code: hands a failure to the handler, and never throws. */
    public static void report(String slot, Object implementation, Throwable cause) {
        try {
            handler.failed(slot, implementation, cause);
        } catch (Throwable worse) {
            // Nothing may leave an upcall: the JVM would end the process.
            try {
                System.err.println("the handler of failures failed on `" + slot + "`: " + worse);
            } catch (Throwable ignored) {
                // There is no memory or stack left to say it with.
            }
        }
    }

    private static void log(String slot, Object implementation, Throwable cause) {
        System.getLogger("pntos").log(
                System.Logger.Level.ERROR,
                "`" + slot + "`, implemented in Java by " + implementation.getClass().getName()
                        + ", failed; its caller in C got the neutral value",
                cause);
    }
}
