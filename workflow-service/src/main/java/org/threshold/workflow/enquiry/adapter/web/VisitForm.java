package org.threshold.workflow.enquiry.adapter.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.enquiry.ChildVisit;
import org.threshold.workflow.enquiry.ChildVisit.Seen;
import org.threshold.workflow.improvement.UnevidencedWorries;
import org.threshold.workflow.platform.AtTheTime;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.web.Reading;

/**
 * A visit to the child, as it is sent.
 *
 * @param seen {@code alone}, {@code not-alone} or {@code not-seen}
 * @param dailyLife what daily life is like for the child; may be left out
 * @param whyLate why it is recorded later than four hours after the visit; may be left out
 * @param worry what worries whoever writes it and cannot give evidence; may be left out (L-3.1.27)
 */
record VisitForm(
        @Nullable Instant at,
        @Nullable String seen,
        @Nullable String says,
        @Nullable String why,
        @Nullable Boolean accessRefused,
        @Nullable String dailyLife,
        @Nullable String whyLate,
        @Nullable String worry) {

    private static final String[] SEEN = {"alone", "not-alone", "not-seen"};

    static List<FormField> fields() {
        return List.of(
                new FormField.DateTime("at", "When was the visit?", ""),
                howSeen(),
                new FormField.LongText(
                        "says",
                        "What does the child say or show?",
                        "The child’s own words; for a child who does not speak, how the child looked and"
                                + " behaved."),
                dailyLifeOf(),
                new FormField.LongText(
                        "why",
                        "If not alone, or not seen: why?",
                        "Who was there, and what was said."),
                new FormField.YesNo(
                        "accessRefused",
                        "Did somebody keep the child from being seen?",
                        "Children Act 1989, s.47(6): an order may have to be sought."),
                AtTheTime.WHY_LATE,
                UnevidencedWorries.FIELD);
    }

    private static FormField dailyLifeOf() {
        return new FormField.LongText(
                "dailyLife",
                "What is daily life like for the child?",
                "Where the child sleeps, eats, plays and learns, who is there, and what a usual day is"
                        + " like. Leave it empty if you learnt nothing of it.");
    }

    private static FormField howSeen() {
        return new FormField.Choice(
                "seen",
                "Was the child seen?",
                "See the child alone where possible.",
                List.of(
                        new Option("alone", "Yes, alone"),
                        new Option("not-alone", "Yes, but not alone"),
                        new Option("not-seen", "No")));
    }

    ChildVisit read(Reading reading) {
        String how = reading.one("seen", seen, SEEN, one -> one);
        String because = Reading.text(why);
        String said = Reading.text(says);
        Seen read =
                switch (how) {
                    case "alone" -> new Seen.Alone(said);
                    case "not-alone" -> new Seen.NotAlone(because, said);
                    default -> new Seen.NotSeen(because, Boolean.TRUE.equals(accessRefused));
                };
        return new ChildVisit(reading.instant("at", at), read, Reading.text(dailyLife));
    }
}
