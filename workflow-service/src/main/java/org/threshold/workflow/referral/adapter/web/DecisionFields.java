package org.threshold.workflow.referral.adapter.web;

import java.util.List;
import java.util.stream.Stream;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.Options;
import org.threshold.workflow.referral.Outcome;
import org.threshold.workflow.referral.domain.RejectionReason;

/** What the page asks of whoever decides the next step on a referral. */
final class DecisionFields {

    private DecisionFields() {}

    static List<FormField> all() {
        return List.of(
                new FormField.Choice(
                        "outcome",
                        "What is the next step?",
                        "Suspicion of significant harm is enough for section 47; it need not be proved. It is tested in the strategy discussion, with the police and health (Baby E review, 3.1.4).",
                        outcomes()),
                new FormField.LongText(
                        "reason",
                        "Why is this the right next step?",
                        "The referrer is told what was decided and why (Working Together 2023)."),
                new FormField.Choice(
                        "rejection",
                        "If somebody suspects significant harm and you do not choose section 47: why is the threshold not met?",
                        "Managers only. A lack of evidence is not a reason.",
                        rejections()));
    }

    private static List<Option> outcomes() {
        return Options.of(Outcome.values(), Outcome::code, Outcome::words);
    }

    private static List<Option> rejections() {
        return Stream.of(RejectionReason.values())
                .map(it -> new Option(it.code(), words(it)))
                .toList();
    }

    private static String words(RejectionReason reason) {
        return switch (reason) {
            case CLINICIAN_FOUND_NO_INJURY -> "A clinician has seen the child and found no injury";
            case ANOTHER_CHILD -> "It was about another child";
            case KNOWN_TO_BE_FALSE -> "It is known to be false";
            case ALREADY_IN_OPEN_DISCUSSION -> "It is already in an open strategy discussion";
        };
    }
}
