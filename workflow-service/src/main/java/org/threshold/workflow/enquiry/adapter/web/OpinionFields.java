package org.threshold.workflow.enquiry.adapter.web;

import java.util.List;
import java.util.stream.Stream;
import org.threshold.workflow.enquiry.domain.OpinionPoint;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.Options;

/** What the page of a paediatrician's report asks, in the order in which it is thought about. */
final class OpinionFields {

    private OpinionFields() {}

    static List<FormField> all() {
        return Stream.of(before(), opinion(), after()).flatMap(List::stream).toList();
    }

    private static List<FormField> before() {
        return List.of(
                notes(),
                new FormField.DateTime("notesRequestedAt", "If asked for: when?", ""),
                text("notesReason", "If not available: why?"),
                text("notesSeen", "Which notes and records did you see?"),
                new FormField.YesNo(
                        "socialSeenFirst",
                        "Did you see the social information first?",
                        "Lesson 3.1.20 of the review."),
                text("socialEffect", "How did it affect what was looked for?"),
                text("findings", "What was found?"),
                text("explanationOffered", "Which explanation was offered?"),
                text("knownRisks", "Which risks are known, social ones too?"));
    }

    private static List<FormField> opinion() {
        return List.of(
                scale(),
                text("plainEnglish", "The same in one sentence, for people who are not doctors"),
                text("doesNotExclude", "What does the opinion not exclude?"));
    }

    private static List<FormField> after() {
        return List.of(done(), outstanding(), discharge(), text("dischargeReason", "Why?"));
    }

    private static FormField text(String name, String label) {
        return new FormField.LongText(name, label, "");
    }

    private static FormField notes() {
        return new FormField.Choice(
                "notes",
                "Are the full notes available?",
                "The doctor needs the child’s whole history.",
                List.of(
                        new Option("available", "Yes"),
                        new Option("requested", "They were asked for"),
                        new Option("not-available", "No")));
    }

    private static FormField scale() {
        return new FormField.Choice(
                "opinion",
                "Your opinion",
                "One point of the scale, so that everybody reads the same (lesson 3.1.13 of the review).",
                Options.of(OpinionPoint.values(), OpinionPoint::code, OpinionPoint::words));
    }

    private static FormField done() {
        return new FormField.Repeated(
                "done",
                "Investigation that was done",
                "Your examination of the child is one.",
                List.of(
                        new FormField.Text("what", "What?", ""),
                        new FormField.Day("on", "When was it done?", "")));
    }

    private static FormField outstanding() {
        return new FormField.Repeated(
                "outstanding",
                "Investigation that is not complete",
                "",
                List.of(
                        new FormField.Text("what", "What?", ""),
                        new FormField.Day("expectedOn", "When is the result expected?", "")));
    }

    private static FormField discharge() {
        return new FormField.Choice(
                "discharge",
                "Is it safe for the child to leave hospital?",
                "Your view; whether the child goes home is decided in a strategy meeting.",
                List.of(
                        new Option("safe", "Yes"),
                        new Option("not-safe", "No"),
                        new Option("not-in-hospital", "The child is not in hospital")));
    }
}
