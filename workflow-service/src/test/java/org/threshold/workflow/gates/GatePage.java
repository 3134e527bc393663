package org.threshold.workflow.gates;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.threshold.workflow.platform.Refusal;

/** The page {@code docs/gates.md}. */
final class GatePage {

    private static final String HEAD =
            """
            # Every gate, and the way past it

            A gate may refuse a decision. It never refuses a fact, and it never stops what protects a child: each has a way to act
            first and leaves the rest as timed tasks. This page is generated from tests that ask each gate; the second column is
            what the gate itself answers when as good as nothing is said. The build fails when page and gates differ, when a gate is
            missing here, and when the test of a way past it is gone.

            | may be refused | the refusal | to protect the child at once | the tasks that are left | test of that way |
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
                        one.answered().stream()
                                .map(GatePage::words)
                                .collect(Collectors.joining("<br>")),
                        one.past().emergency(),
                        one.past().leaves(),
                        proof(one.past().proof()))
                + " |";
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
