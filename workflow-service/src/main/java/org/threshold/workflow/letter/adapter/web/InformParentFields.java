package org.threshold.workflow.letter.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.enquiry.PlannedConference;
import org.threshold.workflow.letter.domain.IssueGate;
import org.threshold.workflow.letter.domain.LetterKind;
import org.threshold.workflow.letter.domain.NotTellingReason;
import org.threshold.workflow.letter.domain.Way;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.Options;

/** What the form of informing a parent asks. */
final class InformParentFields {

    private InformParentFields() {}

    static List<FormField> of(
            LetterKind kind, boolean policeInvestigate, Optional<PlannedConference> set) {
        List<FormField> fields = new ArrayList<>();
        fields.add(what());
        fields.addAll(safety(policeInvestigate));
        if (kind.invites()) {
            fields.addAll(invitation(set));
        }
        fields.addAll(letter());
        fields.addAll(notTold());
        return List.copyOf(fields);
    }

    private static FormField what() {
        return new FormField.Choice(
                IssueGate.WHAT,
                "What do you do?",
                "Each parent is informed in a letter of their own, the father as the mother.",
                List.of(
                        new Option(InformParentForm.LETTER, "I issue the letter to this parent"),
                        new Option(
                                InformParentForm.SPOKEN,
                                "I have told this parent by word of mouth; the letter follows"),
                        new Option(
                                InformParentForm.NOT_TOLD,
                                "This parent is not to be told; I ask a manager to agree")));
    }

    private static List<FormField> safety(boolean policeInvestigate) {
        List<FormField> fields = new ArrayList<>();
        fields.add(
                new FormField.YesNo(
                        "safe",
                        "Of the letter: is it safe that this parent is informed?",
                        "Would it put a child or the other parent at risk? Nobody else answers this."));
        fields.add(
                new FormField.LongText(
                        "safeWhy",
                        "Of the letter: what did you consider?",
                        "Each child, and the other parent."));
        if (policeInvestigate) {
            fields.add(
                    new FormField.LongText(
                            "police",
                            "Of the letter: what did the police answer?",
                            "An investigation is open: ask before this parent is informed. Who, when,"
                                    + " and what."));
        }
        return fields;
    }

    private static List<FormField> invitation(Optional<PlannedConference> set) {
        return List.of(
                new FormField.DateTime(
                        "meetingAt",
                        "Of the letter: when is the conference?",
                        set.map(InformParentFields::when).orElse("")),
                new FormField.Text(
                        "meetingPlace",
                        "Of the letter: where is it?",
                        set.map(PlannedConference::place)
                                .filter(place -> !place.isBlank())
                                .map(place -> "Left empty, the letter says: " + place)
                                .orElse("An address, or a link.")));
    }

    private static String when(PlannedConference set) {
        return set.at()
                .map(
                        at ->
                                "It is set for "
                                        + DueWords.exact(at)
                                        + ". Left empty, the letter says so.")
                .orElseGet(
                        () ->
                                "It is set for "
                                        + DueWords.day(set.on())
                                        + ", at no time yet: say when.");
    }

    private static List<FormField> letter() {
        return List.of(
                new FormField.Choice(
                        "way",
                        "Of the letter: how does it reach this parent?",
                        "Never to an address or an account that somebody shares who must not see it.",
                        Options.of(Way.values(), Way::code, Way::words)),
                new FormField.Text(
                        "ring",
                        "Of the letter: whom can this parent ring?",
                        "A name and a number that is answered."),
                new FormField.DateTime(
                        "at",
                        "When did this parent get the letter, or when was this parent told?",
                        "Leave it empty for now."));
    }

    private static List<FormField> notTold() {
        return List.of(
                new FormField.Choice(
                        "reason",
                        "If this parent is not to be told: why?",
                        "",
                        Options.of(
                                NotTellingReason.values(),
                                NotTellingReason::code,
                                NotTellingReason::words)),
                new FormField.LongText(
                        "why", "If this parent is not to be told: what does that rest on?", ""));
    }
}
