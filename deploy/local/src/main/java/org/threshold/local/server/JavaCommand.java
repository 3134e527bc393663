package org.threshold.local.server;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.stream.Stream;

/**
 * The command line of a Java program, run by the Java that runs this process.
 *
 * @param memory the heap's limit in the words of {@code -Xmx}, for example {@code 512m}
 * @param options further options of the virtual machine
 * @param program a class path with a main class, or a jar, and the arguments
 */
public record JavaCommand(String memory, List<String> options, List<String> program) {

    /** Native code and old memory tricks of libraries, without a page of warnings in the log. */
    private static final List<String> QUIET =
            List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

    /**
     * Options of every program that this process starts, in one line; tests are over too soon for
     * what a long run gains by.
     */
    private static final String FOR_ALL = "threshold.java.options";

    public JavaCommand {
        options = List.copyOf(options);
        program = List.copyOf(program);
    }

    /** The words of the command line. */
    public List<String> words() {
        var start = List.of(ServerFiles.java(), "-Xmx" + memory, "-Duser.timezone=UTC");
        return Stream.of(start, QUIET, forAll(), options, program).flatMap(List::stream).toList();
    }

    private static List<String> forAll() {
        return Stream.of(System.getProperty(FOR_ALL, "").split(" "))
                .filter(not(String::isEmpty))
                .toList();
    }
}
