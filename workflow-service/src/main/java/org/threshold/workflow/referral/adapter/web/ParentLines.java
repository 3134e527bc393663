package org.threshold.workflow.referral.adapter.web;

import java.util.Optional;
import java.util.stream.Stream;
import org.threshold.workflow.people.BornWords;
import org.threshold.workflow.people.FamilyToday.ParentToday;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.PersonView;

/**
 * Says what is recorded of a child’s parents. A blank place for the mother or the father is said as
 * well: in the review nobody had asked about the father (L-3.1.17).
 */
final class ParentLines {

    private ParentLines() {}

    /**
     * The line of one parent; none where nobody else has parental responsibility.
     *
     * @param otherwise whom a tie or a referral names, for a place that is blank; empty for nobody
     */
    static Stream<String> of(ParentToday parent, String otherwise) {
        String role = role(parent.role());
        return switch (parent.standing()) {
            case ParentStanding.KnownParent _ ->
                    Stream.of(
                            role
                                    + ": "
                                    + parent.person()
                                            .map(PersonView::displayName)
                                            .orElse("on record"));
            case ParentStanding.Blank() -> blank(parent.role(), otherwise).stream();
            case ParentStanding.NobodyElse() -> Stream.of();
            case ParentStanding.UnknownEnquiriesMade _ ->
                    Stream.of(role + ": not known, and enquiries were made");
            case ParentStanding.NotToBeContacted no ->
                    Stream.of(role + ": not to be contacted until " + BornWords.day(no.until()));
        };
    }

    private static Optional<String> blank(ParentRole place, String otherwise) {
        if (!otherwise.isEmpty()) {
            return Optional.of(role(place) + ": " + otherwise);
        }
        return place.isOther()
                ? Optional.empty()
                : Optional.of(role(place) + ": nobody has recorded who that is");
    }

    private static String role(ParentRole role) {
        return switch (role.kind()) {
            case MOTHER -> "Mother";
            case FATHER -> "Father";
            case OTHER_PARENTAL_RESPONSIBILITY -> "Also has parental responsibility";
        };
    }
}
