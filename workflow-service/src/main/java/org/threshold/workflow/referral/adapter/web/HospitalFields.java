package org.threshold.workflow.referral.adapter.web;

import java.util.List;
import org.threshold.workflow.platform.FormField;

/**
 * What a hospital is asked when it suspects that a child was hurt: one screen, and nothing that has
 * to be waited for (L-3.1.14).
 */
final class HospitalFields {

    private HospitalFields() {}

    /** In the order in which somebody on a ward knows it. */
    static List<FormField> all() {
        return List.of(
                new FormField.Repeated("children", "Child", "", child()),
                new FormField.LongText(
                        "worry",
                        "What was seen?",
                        "What you see now is enough. Do not wait for results: they follow."),
                new FormField.Text("whereabouts", "Where is the child now?", "Ward or department."),
                new FormField.Text("withChild", "Who is with the child now?", ""),
                ReferralFields.others(),
                new FormField.WholeNumber(
                        "otherChildrenNumber",
                        "If yes: how many?",
                        "Leave it out if nobody knows."),
                new FormField.DateTime(
                        "injurySuspectedAt",
                        "When was it first suspected that the child had been hurt?",
                        "By whoever suspected it first. Leave it out if nobody can say."),
                whoYouAre("Such as registrar or ward sister."));
    }

    private static List<FormField> child() {
        return List.of(
                new FormField.Text(
                        "name", "Name", "Or a description, such as: baby, about 3 months."),
                new FormField.Day("dateOfBirth", "Date of birth", "If it is known."),
                ReferralFields.mobility(),
                ReferralFields.mark(),
                new FormField.Text("site", "Where on the body?", "For example face or leg."));
    }

    /**
     * Of whoever writes it themselves.
     *
     * @param roles examples of what they may be
     */
    static FormField whoYouAre(String roles) {
        return new FormField.Group(
                "referrer",
                "Who you are",
                "",
                List.of(
                        new FormField.Text("name", "Your name", ""),
                        new FormField.Text("role", "Your role", roles),
                        new FormField.Text("contact", "How to reach you", "")));
    }
}
