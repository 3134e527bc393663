package org.threshold.workflow.people.adapter.web;

import org.threshold.workflow.people.BornWords;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.domain.Kinship.Seen;

/** Says what is not known of a child’s parents, so that somebody asks (L-3.1.17). */
final class ParentGaps {

    private ParentGaps() {}

    /** What stands in the place of a parent whom nobody has named. */
    static String words(ParentRole role, Seen seen) {
        String words = role(role);
        return switch (seen.parents().getOrDefault(role, new ParentStanding.Blank())) {
            case ParentStanding.NotToBeContacted no ->
                    words + ": not to be contacted until " + BornWords.day(no.until());
            case ParentStanding.UnknownEnquiriesMade _ ->
                    words + ": not known, enquiries were made";
            case ParentStanding.Blank _,
                    ParentStanding.KnownParent _,
                    ParentStanding.NobodyElse _ ->
                    words + ": not known – ask";
        };
    }

    private static String role(ParentRole role) {
        return switch (role.kind()) {
            case MOTHER -> "Mother";
            case FATHER -> "Father";
            case OTHER_PARENTAL_RESPONSIBILITY -> "Somebody else with parental responsibility";
        };
    }

    /** What such a parent is to the child. */
    static String tie(ParentRole role, String child) {
        boolean other = role.isOther();
        return role(role) + (other ? " for " : " of ") + child;
    }
}
