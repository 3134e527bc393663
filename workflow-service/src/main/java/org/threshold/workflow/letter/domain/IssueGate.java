package org.threshold.workflow.letter.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.platform.Refusal;

/**
 * What must be so before a letter or an invitation is issued to a parent: no parent of the child is
 * blank (L-3.1.17), somebody has checked that it is safe, and the letter says what it has to
 * (R-4.2-4b). Holds back the letter alone: nothing that protects a child asks it.
 */
public final class IssueGate {

    /** The field that says what is to be done. */
    public static final String WHAT = "what";

    private static final String LESSON =
            " In the case that the review is about the father was ignored: nobody informed him of the"
                    + " concerns for his children (finding 1.3.9, lesson 3.1.17).";

    /** What every refusal says that might keep somebody from protecting a child. */
    static final String PROTECT =
            " Nothing that protects the child waits for a letter: do that now.";

    private final List<Refusal> refusals = new ArrayList<>();

    private IssueGate() {}

    /**
     * What is known when a letter is issued.
     *
     * @param parents what is recorded of the child's parents today
     * @param excused the parents of whom a manager agreed that they are not told of this decision
     * @param policeInvestigate whether an investigation of the police is open
     * @param now UTC
     */
    public record Known(
            Map<ParentRole, ParentStanding> parents,
            Set<ParentRole> excused,
            boolean policeInvestigate,
            Instant now) {

        public Known {
            parents = Map.copyOf(parents);
            excused = Set.copyOf(excused);
        }

        private ParentStanding of(ParentRole place) {
            return parents.getOrDefault(place, new ParentStanding.Blank());
        }
    }

    /** What is missing; empty when the letter can be issued. */
    public static List<Refusal> refusals(ParentLetter letter, Issuing given, Known known) {
        var gate = new IssueGate();
        if (letter.about().kind().concernsEachParent()) {
            gate.blanks(known);
        }
        gate.addressee(letter.place(), known);
        gate.refusals.addAll(SafetyRule.refusals(given.safety(), known.policeInvestigate()));
        gate.letter(given, known);
        if (letter.about().kind().invites()) {
            gate.invitation(given, known);
        }
        return List.copyOf(gate.refusals);
    }

    private void blanks(Known known) {
        for (ParentRole place : ParentRole.asked(known.parents().keySet())) {
            if (known.of(place) instanceof ParentStanding.Blank
                    && !known.excused().contains(place)) {
                refuse(WHAT, blank(place) + LESSON, "On the family’s page record " + asks(place));
            }
        }
    }

    private static String blank(ParentRole place) {
        return switch (place.kind()) {
            case MOTHER -> "The mother is blank in the child’s record.";
            case FATHER -> "The father is blank in the child’s record.";
            case OTHER_PARENTAL_RESPONSIBILITY ->
                    "It is blank in the child’s record whether somebody else has parental"
                            + " responsibility.";
        };
    }

    private static String asks(ParentRole place) {
        String who = place.isOther() ? "who it is, that there is nobody else, " : "who it is, ";
        return who
                + "which enquiries were made where nobody knows, or have a manager approve that this"
                + " parent is left out, with a reason and a day of review. Who tells a parent by word"
                + " of mouth records that at once."
                + PROTECT;
    }

    private void addressee(ParentRole place, Known known) {
        switch (known.of(place)) {
            case ParentStanding.KnownParent _, ParentStanding.Blank _ -> {}
            case ParentStanding.NotToBeContacted left ->
                    refuse(
                            WHAT,
                            "A manager left this parent out of letters until "
                                    + DueWords.day(left.until())
                                    + ".",
                            "Have a manager record on the family’s page what holds now, or say that this"
                                    + " parent is not told.");
            case ParentStanding.UnknownEnquiriesMade _, ParentStanding.NobodyElse _ ->
                    refuse(
                            WHAT,
                            "Nobody is recorded as this parent, so that there is nobody to send it to.",
                            "Record who it is on the family’s page, or say that this parent is not told"
                                    + " and why.");
        }
    }

    private void letter(Issuing given, Known known) {
        if (given.ring().isBlank()) {
            refuse(
                    "ring",
                    "The letter does not say whom the parent can ring.",
                    "Give the name of the social worker and a number that is answered.");
        }
        if (given.at().isAfter(known.now())) {
            refuse("at", "This is still to come.", "Issue the letter when the parent gets it.");
        }
    }

    private void invitation(Issuing given, Known known) {
        if (given.invitation().isEmpty() || given.invitation().get().place().isBlank()) {
            refuse(
                    "meetingPlace",
                    "The invitation does not say when and where the conference is.",
                    "Give the day, the time and the place; a link where it is held online.");
        } else if (!given.invitation().get().at().isAfter(known.now())) {
            refuse(
                    "meetingAt",
                    "The conference would be over.",
                    "Give the day and the time to which the parent can still come.");
        }
    }

    private void refuse(String field, String problem, String remedy) {
        refusals.add(new Refusal(field, problem, remedy));
    }
}
