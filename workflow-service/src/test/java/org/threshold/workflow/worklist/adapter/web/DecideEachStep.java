package org.threshold.workflow.worklist.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Choice;
import org.threshold.workflow.platform.FormField.DateTime;
import org.threshold.workflow.platform.FormField.ForEach;
import org.threshold.workflow.platform.FormField.LongText;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.FormField.Which;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.StepCompletion;
import org.threshold.workflow.worklist.TaskView;

/** A step that asks for a decision for each of two children, and takes nothing less. */
final class DecideEachStep implements StepCompletion<DecideEachStep.Form> {

    static final String STEP = "decide-each";

    private static final List<String> CASES = List.of("CP-1", "CP-2");

    record Child(
            @Nullable String caseRef,
            @Nullable String outcome,
            @Nullable Instant meetAt,
            @Nullable String reason) {}

    record Form(@Nullable List<Child> children) {

        private boolean decides(String ref) {
            return children != null
                    && children.stream().anyMatch(child -> ref.equals(child.caseRef()));
        }
    }

    @Override
    public String step() {
        return STEP;
    }

    @Override
    public String words() {
        return "Decide for each child";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Activity needs() {
        return Activity.DECIDE_DISCUSSION;
    }

    @Override
    public boolean restsOnFindings() {
        return true;
    }

    @Override
    public List<FormField> fields(TaskView task) {
        Stream<Option> children =
                CASES.stream().map(ref -> new Option(ref, "The child of case " + ref));
        return List.of(
                new ForEach(
                        "children",
                        "The decision for each child",
                        "Every child.",
                        new Which("caseRef", children.toList(), true),
                        List.of(
                                new Choice(
                                        "outcome",
                                        "What was decided?",
                                        "",
                                        List.of(new Option("help", "Help is given"))),
                                new DateTime("meetAt", "When do you meet again?", ""),
                                new LongText("reason", "Why?", ""))));
    }

    @Override
    public Map<String, String> onRecord(TaskView task) {
        return Map.of("children[1].caseRef", "CP-2", "children[1].reason", "Said at the meeting.");
    }

    @Override
    public Optional<CasePart.Part> matter(Actor who, TaskView task) {
        return CaseFacts.of(
                "concern", "The concern", List.of(Fact.of("What was seen", "A bruise.")));
    }

    @Override
    public Completion complete(Actor who, TaskView task, Form form) {
        List<Refusal> refusals =
                CASES.stream()
                        .filter(ref -> !form.decides(ref))
                        .map(
                                ref ->
                                        new Refusal(
                                                "children",
                                                "The child of case "
                                                        + ref
                                                        + " has no decision yet.",
                                                "Decide for it."))
                        .toList();
        return refusals.isEmpty()
                ? new Completion.Done("It is recorded.")
                : new Completion.Refused(refusals);
    }
}
