package org.threshold.workflow.referral.adapter.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.threshold.workflow.people.BornWords;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Choice;
import org.threshold.workflow.platform.FormField.ForEach;
import org.threshold.workflow.platform.FormField.LongText;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.FormField.Text;
import org.threshold.workflow.platform.FormField.Which;
import org.threshold.workflow.platform.FormField.WholeNumber;
import org.threshold.workflow.platform.Options;
import org.threshold.workflow.referral.app.ReadOtherChildren.Known;
import org.threshold.workflow.referral.app.ReadOtherChildren.Standing;
import org.threshold.workflow.referral.domain.SiblingStanding;

/** What a page asks about other children in the home (L-3.1.22). */
final class OtherChildrenFields {

    private OtherChildrenFields() {}

    /** On a task, whose words name nobody: the children are told apart by their births. */
    static List<FormField> ofStep(Standing standing, LocalDate today) {
        return fields(standing, known -> born(known, today));
    }

    /** On a page of its own, with names. */
    static List<FormField> named(Standing standing, LocalDate today) {
        return fields(standing, known -> known.person().displayName() + ". " + born(known, today));
    }

    private static List<FormField> fields(Standing standing, Function<Known, String> words) {
        List<FormField> fields = new ArrayList<>(asked());
        if (!standing.known().isEmpty()) {
            fields.add(siblings(standing, words));
            fields.add(
                    new Text(
                            "home",
                            "At which address do they live together?",
                            "Only if it is not the home on record, or none is on record."));
        }
        return fields;
    }

    private static List<FormField> asked() {
        return List.of(
                new Choice(
                        "answer",
                        "Are there other children in the home, or whom these adults care for?",
                        "Ask whoever is with the child, or who made the referral.",
                        List.of(new Option("yes", "Yes"), new Option("no", "No"))),
                new WholeNumber("number", "If yes: how many?", "Leave it out if not known."),
                new LongText("names", "If yes: who are they?", "Names and ages, as far as known."));
    }

    private static FormField siblings(Standing standing, Function<Known, String> words) {
        List<Option> known =
                standing.known().stream()
                        .map(
                                one ->
                                        new Option(
                                                one.person().id().value().toString(),
                                                words.apply(one)))
                        .toList();
        return new ForEach(
                "siblings",
                "Children of the family who are known already",
                "Of the same household or the same parents. Who also lives there is part of what is"
                        + " decided (lesson 3.1.8 of the review). Leave out whom nobody can say.",
                new Which("personId", known, false),
                List.of(livesThere()));
    }

    private static FormField livesThere() {
        return new Choice(
                "standing",
                "Does this child live there?",
                "",
                Options.of(
                        SiblingStanding.values(), SiblingStanding::code, SiblingStanding::words));
    }

    private static String born(Known known, LocalDate today) {
        String home =
                known.sameHome()
                        ? "Recorded in the same home"
                        : "Brother or sister, not recorded in the home";
        String confirmed =
                known.confirmed().map(one -> ". Confirmed: " + lower(one.words())).orElse("");
        return BornWords.of(known.person().born(), today) + ". " + home + confirmed;
    }

    private static String lower(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
