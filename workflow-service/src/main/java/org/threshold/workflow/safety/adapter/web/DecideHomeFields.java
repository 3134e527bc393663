package org.threshold.workflow.safety.adapter.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threshold.workflow.platform.CriticalThinking;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Choice;
import org.threshold.workflow.platform.FormField.LongText;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.FormField.Text;
import org.threshold.workflow.safety.app.ReadReturnHome;

/** What the page asks for a decision on a return home, with what stands in the way of one. */
final class DecideHomeFields {

    private DecideHomeFields() {}

    static List<FormField> of(ReadReturnHome.Page standing) {
        return Stream.concat(decision(standing), CriticalThinking.fields().stream()).toList();
    }

    private static Stream<FormField> decision(ReadReturnHome.Page standing) {
        return Stream.of(
                new Choice(
                        "answer",
                        "Does the child return home?",
                        inTheWay(standing),
                        List.of(
                                new Option("does-not-return", "No, not now"),
                                new Option("returns", "Yes"))),
                new LongText("reason", "Why?", "A sentence or two."),
                new Text("place", "If yes: where does the child go?", ""),
                new Text("carers", "If yes: who has care of the child there?", ""),
                new LongText("conditions", "If yes: on what conditions?", ""),
                new LongText("despite", "If yes: why now?", outstanding(standing)));
    }

    private static String inTheWay(ReadReturnHome.Page standing) {
        String why =
                standing.missing().stream()
                        .map(one -> one.problem() + " " + one.remedy())
                        .collect(Collectors.joining(" "));
        if (!why.isEmpty()) {
            return "As the case stands, a return cannot be decided. " + why;
        }
        String approval =
                standing.needsApproval()
                        ? "A return needs the service manager’s approval; it is asked for at once."
                        : "";
        return standing.alert().map(alert -> alert + " " + approval).orElse(approval).strip();
    }

    private static String outstanding(ReadReturnHome.Page standing) {
        return standing.outstanding().isEmpty()
                ? "Only where an investigation is not complete."
                : "Not complete: " + String.join("; ", standing.outstanding()) + ".";
    }
}
