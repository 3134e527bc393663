package org.threshold.workflow.gates;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threshold.workflow.gates.Heard.Left;
import org.threshold.workflow.platform.Refusal;

/** The page {@code docs/gates.md}. */
final class GatePage {

    private static final String HEAD =
            """
            # Every gate, and the way past it

            A gate may refuse a decision. It never refuses a fact, and it never stops what protects a child: each has a way to act
            first and leaves the rest as timed tasks. This page is generated from tests. Those *over HTTP* ask the running service on
            real servers, as a person or a system of an agency does: the second column is what the refused request was answered, the
            third names the request that was accepted, and the fourth is read from the work list and the deadlines of the case after it.
            Where only the *class* was asked, the second column is what the gate itself answers, and a test is named that takes
            the way past it. The build fails when page and gates differ, when a gate is missing here, and when such a test is gone.

            | may be refused | the refusal | to protect the child at once | the tasks that are left | asked |
            |---|---|---|---|---|
            """;

    private GatePage() {}

    static String of(List<GateCase> cases) {
        return HEAD
                + cases.stream()
                        .sorted(Comparator.comparing(one -> one.gate().getName()))
                        .map(GatePage::row)
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private static String row(GateCase one) {
        return "| "
                + String.join(
                        " | ",
                        one.refuses() + "<br>`" + name(one.gate()) + "`",
                        refusal(one),
                        emergency(one),
                        one.past().leaves(),
                        one.heard().isPresent()
                                ? "over HTTP"
                                : "the class; " + proof(one.past().proof()))
                + " |";
    }

    private static String refusal(GateCase one) {
        String words =
                one.answered().stream().map(GatePage::words).collect(Collectors.joining("<br>"));
        return one.heard()
                .map(Heard::refused)
                .map(it -> words + answer(it.status(), it.route()))
                .orElse(words);
    }

    private static String emergency(GateCase one) {
        return one.past().emergency()
                + one.heard().stream()
                        .flatMap(heard -> heard.past().stream())
                        .map(it -> answer(it.status(), it.route()))
                        .collect(Collectors.joining());
    }

    private static String answer(int status, String route) {
        return "<br>*" + status + "* to `" + route + "`";
    }

    /** What a way past a gate left on the work list. */
    static String left(Heard heard) {
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

    private static String proof(String test) {
        return test.substring(test.lastIndexOf('.') + 1).replace("#", ": ").replace('_', ' ');
    }
}
