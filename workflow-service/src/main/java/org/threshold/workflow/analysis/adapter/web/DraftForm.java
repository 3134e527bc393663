package org.threshold.workflow.analysis.adapter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.analysis.domain.DraftText;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;

/**
 * A version of a draft, as it is sent.
 *
 * @param circulate whether every agency of the roster is asked now; without it, not
 */
record DraftForm(@Nullable String analysis, @Nullable String plan, @Nullable Boolean circulate) {

    /** The version itself. */
    static final List<FormField> TEXT =
            List.of(
                    new FormField.LongText(
                            "analysis",
                            "What was found, and what does it mean for the child?",
                            "A draft: agencies say what they make of it before anything is decided. What"
                                    + " helps, what harms, what the child says, and what is not known."),
                    new FormField.LongText(
                            "plan",
                            "What is to be done, by whom and by when?",
                            "For each agency, what it is asked to do. If nothing is to be done, say why."));

    /** The version, and whether it is circulated. */
    static final List<FormField> ALL =
            List.of(
                    TEXT.getFirst(),
                    TEXT.getLast(),
                    new FormField.YesNo(
                            "circulate",
                            "Circulate this version to the agencies now?",
                            "Each is asked whether it agrees. The text stays here; an agency reads it when it"
                                    + " opens the request."));

    static DraftForm of(DraftText text) {
        return new DraftForm(text.analysis(), text.plan(), null);
    }

    DraftText text() {
        return new DraftText(Reading.text(analysis), Reading.text(plan));
    }

    boolean circulates() {
        return Boolean.TRUE.equals(circulate);
    }

    @Override
    public String toString() {
        return "DraftForm[" + circulate + "]";
    }
}
