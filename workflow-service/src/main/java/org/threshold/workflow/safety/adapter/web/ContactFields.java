package org.threshold.workflow.safety.adapter.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Rank;
import org.threshold.workflow.improvement.UnevidencedWorries;
import org.threshold.workflow.platform.Capital;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Choice;
import org.threshold.workflow.platform.FormField.DateTime;
import org.threshold.workflow.platform.FormField.Group;
import org.threshold.workflow.platform.FormField.LongText;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.FormField.Repeated;
import org.threshold.workflow.platform.FormField.Text;
import org.threshold.workflow.safety.domain.ContactPurpose;

/** What the pages ask about a contact out of hours: its purpose first, then what that needs. */
final class ContactFields {

    static final String PURPOSE = "purpose";

    /** What is asked about a request for action. */
    static final String ASKED = "What were they asked to do?";

    static final String ANSWER = "What did they answer?";

    private ContactFields() {}

    /** The purpose alone, because both sides have to know it from the start (R-TVP-6b). */
    static List<FormField> purpose() {
        return List.of(
                new Choice(
                        PURPOSE,
                        "What is the contact for?",
                        "Say it to the other side first: both have to know whether this is a strategy"
                                + " discussion (Baby E review, TVP 6).",
                        options(
                                ContactPurpose.values(),
                                ContactPurpose::code,
                                ContactPurpose::words)));
    }

    /** What is asked for a purpose. */
    static List<FormField> of(ContactPurpose purpose) {
        List<FormField> fields = new ArrayList<>();
        fields.add(new DateTime("at", "When did it take place?", "Left empty: now."));
        fields.add(participants(purpose));
        fields.add(new LongText("about", about(purpose), "A sentence or two."));
        if (purpose == ContactPurpose.REQUEST_FOR_ACTION) {
            fields.add(new LongText("asked", ASKED, "What is to be done, and by when."));
            fields.add(new LongText("answer", ANSWER, ""));
        }
        fields.add(plan());
        fields.add(UnevidencedWorries.FIELD);
        return fields;
    }

    /** What is asked first, by what the contact is for. */
    static String about(ContactPurpose purpose) {
        return switch (purpose) {
            case STRATEGY_DISCUSSION -> "What was discussed?";
            case INFORMATION -> "What became known?";
            case REQUEST_FOR_ACTION -> "Why is something asked for?";
            case NOTIFICATION -> "What were they told?";
        };
    }

    private static FormField participants(ContactPurpose purpose) {
        return new Repeated(
                "participants",
                "Person you spoke to",
                purpose == ContactPurpose.STRATEGY_DISCUSSION
                        ? "Out of hours a strategy discussion needs a police sergeant or above."
                        : "",
                List.of(
                        new Choice(
                                "agency",
                                "Which agency?",
                                "",
                                options(Agency.values(), Agency::code, Agency::words)),
                        new Choice(
                                "rank",
                                "Rank",
                                "Of a police officer only.",
                                options(Rank.values(), Rank::code, ContactFields::words)),
                        new Text("name", "Name", "")));
    }

    /** A rank, for people. */
    static String words(Rank rank) {
        return rank == Rank.NONE ? "not known" : rank.code().replace('-', ' ');
    }

    private static FormField plan() {
        return new Group(
                "plan",
                "The plan for tonight",
                "The contact closes with a plan; it stays in force until it is reviewed by 10:00 on the"
                        + " next working day.",
                List.of(
                        new LongText("risks", "What are the risks?", ""),
                        new Repeated(
                                "actions",
                                "Action of tonight",
                                "",
                                List.of(
                                        new Text("action", "What is done?", ""),
                                        new Text("who", "Who does it?", ""))),
                        new LongText("whereabouts", "Where is the child, and with whom?", ""),
                        new LongText("contingency", "What if the plan does not hold?", ""),
                        new DateTime("expiresAt", "Until when does it carry?", "")));
    }

    private static <E> List<Option> options(
            E[] values, Function<E, String> code, Function<E, String> words) {
        return Arrays.stream(values)
                .map(one -> new Option(code.apply(one), Capital.of(words.apply(one))))
                .toList();
    }
}
