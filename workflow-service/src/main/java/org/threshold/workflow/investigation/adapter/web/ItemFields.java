package org.threshold.workflow.investigation.adapter.web;

import java.util.ArrayList;
import java.util.List;
import org.threshold.workflow.investigation.domain.ActionResult;
import org.threshold.workflow.investigation.domain.ActionType;
import org.threshold.workflow.investigation.domain.AllegationOutcome;
import org.threshold.workflow.investigation.domain.SuspectStatus;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.Options;

/** What the pages ask of whoever closes an item; what it is about stands in the first question. */
final class ItemFields {

    static final String YES = "yes";
    static final String NOT_YET = "not-yet";

    private static final String WORDS = "words";

    private ItemFields() {}

    static List<FormField> ofAllegation(String about, boolean absentParent) {
        var outcome =
                new FormField.Choice(
                        "outcome",
                        about + ": what came of it?",
                        "An allegation is closed only with an outcome, also when it is taken back (Baby E review, 3.1.6).",
                        Options.of(
                                AllegationOutcome.values(),
                                AllegationOutcome::code,
                                AllegationOutcome::words));
        var words =
                new FormField.LongText(
                        WORDS,
                        "How was it followed up, and what was found?",
                        "Say who was spoken to and when.");
        return with(outcome, words, absentParent ? putToThem() : List.of());
    }

    private static List<FormField> putToThem() {
        return List.of(
                new FormField.Choice(
                        "putToThem",
                        "Was it put to the absent parent?",
                        "Their account counts as much as the other’s (Baby E review, 3.1.17).",
                        List.of(new Option(YES, "Yes"), new Option(NOT_YET, "Not yet"))),
                new FormField.LongText(
                        "notPutReason", "If not yet: why not?", "One sentence is enough."));
    }

    static List<FormField> ofAction(String about, boolean list) {
        var result =
                new FormField.Choice(
                        "result",
                        about + ": what came of it?",
                        "Traces and memories go; an action is never left open in silence (Baby E review, 3.1.6).",
                        Options.of(ActionResult.values(), ActionResult::code, ActionResult::words));
        var words =
                new FormField.LongText(
                        WORDS,
                        "What was done, when and by whom?",
                        "Say where the evidence is, or why the action was not taken.");
        return with(result, words, list ? notNeeded() : List.of());
    }

    private static List<FormField> notNeeded() {
        return List.of(
                new FormField.Several(
                        "notNeeded",
                        "Which of these are not needed?",
                        "Put the others on the list first, each with its owner.",
                        ActionType.onList().stream()
                                .map(one -> new Option(one.code(), one.words()))
                                .toList()),
                new FormField.LongText(
                        "notNeededReason", "Why are they not needed?", "For this child."));
    }

    private static List<FormField> with(FormField first, FormField second, List<FormField> more) {
        List<FormField> fields = new ArrayList<>(List.of(first, second));
        fields.addAll(more);
        return List.copyOf(fields);
    }

    static List<FormField> ofSuspect(String about) {
        return List.of(
                new FormField.Choice(
                        "status",
                        about + ": where do they stand now?",
                        "Who is safe with whom depends on it.",
                        Options.of(
                                SuspectStatus.values(), SuspectStatus::code, SuspectStatus::words)),
                new FormField.LongText(
                        "conditions",
                        "Conditions that touch the child or the address",
                        "Needed for somebody on bail; if there are none, say so."),
                new FormField.DateTime(
                        "nextReviewAt",
                        "When is it looked at again?",
                        "Left empty, the limit counts, unless they are charged or eliminated."),
                new FormField.LongText(
                        "nextReviewReason", "If later than the limit: why?", "One sentence."));
    }
}
