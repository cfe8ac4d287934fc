package pntos.test;

import java.lang.foreign.Arena;
import java.nio.file.Path;

/** Arguments: the library made of {@code tables.c}, the folder of the compiled classes, the facts of the layouts. */
public final class Main {
    private Main() {}

    /** Exits with 1 if a check fails. */
    public static void main(String[] arguments) throws Exception {
        Checks checks = new Checks();
        LayoutChecks.run(checks, Path.of(arguments[1]), Path.of(arguments[2]));
        ValueChecks.run(checks);
        try (Arena arena = Arena.ofShared()) {
            Library library = new Library(Path.of(arguments[0]), arena);
            CallChecks.run(checks, library);
            UpcallChecks.run(checks, library);
        }
        System.exit(checks.finish() ? 0 : 1);
    }
}
