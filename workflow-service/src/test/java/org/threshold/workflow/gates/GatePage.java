package org.threshold.workflow.gates;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threshold.workflow.gates.Heard.Left;
import org.threshold.workflow.gates.Heard.Refused;
import org.threshold.workflow.platform.Refusal;

/** The page {@code docs/gates.md}. */
final class GatePage {

    private static final String HEAD =
            """
            # Every gate, and the way past it

            A gate may refuse a decision. It never refuses a fact, and it never stops what protects a child: each has a way to act
            first and leaves the rest as timed tasks. This page is generated from tests, which ask the running service over HTTP on
            real servers, as a person or a system of an agency does: the second column is what the refused request was answered, the
            third names the request that was accepted, and the fourth is read from the work list and the deadlines of the case after it.
            The build fails when page and gates differ, and when a gate is missing here.

            | may be refused | the refusal | to protect the child at once | the tasks that are left |
            |---|---|---|---|
            """;

    private GatePage() {}

    static String of(List<GateCase> cases) {
        return HEAD
                + cases.stream()
                        .sorted(Comparator.comparing(one -> one.heard().gate()))
                        .map(GatePage::row)
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private static String row(GateCase one) {
        return "| "
                + String.join(
                        " | ",
                        one.asked().refuses() + "<br>`" + name(one.asked().gate()) + "`",
                        refusal(one.heard().refused()),
                        emergency(one),
                        left(one.heard()))
                + " |";
    }

    private static String refusal(Refused refused) {
        return refused.errors().stream().map(GatePage::words).collect(Collectors.joining("<br>"))
                + answer(refused.status(), refused.route());
    }

    private static String emergency(GateCase one) {
        return one.asked().emergency()
                + one.heard().past().stream()
                        .map(it -> answer(it.status(), it.route()))
                        .collect(Collectors.joining());
    }

    private static String answer(int status, String route) {
        return "<br>*" + status + "* to `" + route + "`";
    }

    /** What a way past a gate left on the work list. */
    private static String left(Heard heard) {
        return Stream.of(
                        tasks("Opened by it:", heard.opened()),
                        tasks("Goes on waiting:", heard.waits()))
                .flatMap(List::stream)
                .collect(Collectors.joining("<br>"));
    }

    private static List<String> tasks(String head, List<Left> tasks) {
        return tasks.isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of("*" + head + "*"),
                                tasks.stream().map(one -> one.words() + " (" + one.limit() + ")"))
                        .toList();
    }

    private static String words(Refusal refusal) {
        return "**" + refusal.problem() + "** " + refusal.remedy();
    }

    /** The feature and the class. */
    private static String name(Class<?> gate) {
        return gate.getName().replace("org.threshold.workflow.", "").replace(".domain.", ".");
    }
}
