package org.threshold.workflow.ward.adapter.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.ward.domain.AdmissionAnswer;

/**
 * Whose admission it is, as it is sent.
 *
 * @param whose the reference of the case of a known child, {@code referred}, or {@code no-referral}
 * @param caseRef the case that a referral opened; only for {@code referred}
 * @param why why there is no referral; only for {@code no-referral}
 */
record AdmissionAnswerForm(@Nullable String whose, @Nullable String caseRef, @Nullable String why) {

    static final String REFERRED = "referred";
    static final String NO_REFERRAL = "no-referral";

    /**
     * What is asked.
     *
     * @param known the cases that may be the child’s
     */
    static List<FormField> fields(List<Option> known) {
        List<Option> options = new ArrayList<>(known);
        options.add(new Option(REFERRED, "None of these: I have made a referral"));
        options.add(new Option(NO_REFERRAL, "The child needs no referral"));
        return List.of(
                new FormField.Choice(
                        "whose",
                        "Whose admission is it?",
                        "Ring the ward. An injury to a child who cannot move about alone always"
                                + " needs a referral (lesson 3.1.5).",
                        options),
                new FormField.Text(
                        "caseRef",
                        "If you made a referral, which case is it?",
                        "The page of the referral shows it, such as CP-2041."),
                new FormField.LongText(
                        "why",
                        "If the child needs no referral, why?",
                        "What you found out, and from whom."));
    }

    AdmissionAnswer read(Reading reading) {
        String said = Reading.text(whose);
        if (said.equals(NO_REFERRAL)) {
            return new AdmissionAnswer.NoReferral(Reading.text(why));
        }
        boolean referred = said.equals(REFERRED);
        return CaseRef.of(referred ? Reading.text(caseRef) : said)
                .<AdmissionAnswer>map(AdmissionAnswer.OfCase::new)
                .orElseGet(() -> notSaid(reading, referred));
    }

    private static AdmissionAnswer notSaid(Reading reading, boolean referred) {
        reading.refuse(
                referred ? "caseRef" : "whose",
                referred
                        ? "It is not said which case the referral belongs to."
                        : "It is not said whose admission it is.",
                referred
                        ? "Give the reference, such as CP-2041."
                        : "Choose one of the cases shown, or say whether you made a referral.");
        return new AdmissionAnswer.NoReferral("");
    }

    @Override
    public String toString() {
        return "AdmissionAnswerForm[]";
    }
}
