package pntos.test;

import java.util.Objects;

/** Named checks, run one after another; all failures are reported. */
final class Checks {
    /** What a check does; it fails by throwing. */
    @FunctionalInterface
    interface Body {
        void run() throws Throwable;
    }

    private int passed;
    private int failed;

    void check(String name, Body body) {
        try {
            body.run();
            passed++;
            System.out.println("ok      " + name);
        } catch (Throwable thrown) {
            failed++;
            System.out.println("FAILED  " + name);
            thrown.printStackTrace(System.out);
        }
    }

    /** Says how it went; whether all passed. */
    boolean finish() {
        System.out.println(passed + " passed, " + failed + " failed");
        return failed == 0;
    }

    static void equal(Object expected, Object found) {
        if (!Objects.equals(expected, found)) {
            throw new AssertionError("expected " + expected + ", found " + found);
        }
    }

    static void equal(Object expected, Object found, String where) {
        if (!Objects.equals(expected, found)) {
            throw new AssertionError(where + ": expected " + expected + ", found " + found);
        }
    }

    static <T extends Throwable> T fails(Class<T> with, Body body) {
        try {
            body.run();
        } catch (Throwable thrown) {
            if (with.isInstance(thrown)) {
                return with.cast(thrown);
            }
            throw new AssertionError("expected a `" + with.getSimpleName() + "`", thrown);
        }
        throw new AssertionError("expected a `" + with.getSimpleName() + "`, and nothing was thrown");
    }
}
