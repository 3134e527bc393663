package org.threshold.workflow.people.domain;

import java.time.LocalDate;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.PersonId;

/** What is recorded of one parent of one child. */
public record ParentRecord(PersonId child, ParentRole role, ParentStanding standing) {

    /** What holds on a day: leaving a parent out ends by itself (L-3.1.17). */
    public ParentStanding on(LocalDate day) {
        return switch (standing) {
            case ParentStanding.NotToBeContacted left when left.until().isBefore(day) ->
                    new ParentStanding.Blank();
            case ParentStanding.NotToBeContacted _,
                    ParentStanding.Blank _,
                    ParentStanding.KnownParent _,
                    ParentStanding.NobodyElse _,
                    ParentStanding.UnknownEnquiriesMade _ ->
                    standing;
        };
    }
}
