package org.threshold.workflow.letter.app;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.ParentStanding.NotToBeContacted;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.HumanSteps;

/**
 * The review of leaving a parent out of meetings and letters: a task of a manager, due at the end
 * of the day that was given for it (L-3.1.17). What is recorded of that parent next ends it.
 */
@Service
class LeftOutReviews {

    private static final String ANEW = "What holds for this parent was recorded anew.";

    private final Deadlines deadlines;
    private final HumanSteps steps;

    LeftOutReviews(Deadlines deadlines, HumanSteps steps) {
        this.deadlines = deadlines;
        this.steps = steps;
    }

    /**
     * A child’s record has this place for a parent.
     *
     * @param caseRef the child’s case, if it has one
     */
    record Place(PersonId child, ParentRole role, Optional<CaseRef> caseRef) {

        /** The same for the same place at any time, so that there is one review of it. */
        UUID id() {
            String name = "left-out " + child.value() + " " + role;
            return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** This holds from now on. */
    void recorded(Actor by, Place place, ParentStanding standing) {
        steps.withdraw(by, place.id(), ANEW);
        List<Deadline> earlier = deadlines.of(LetterSteps.LEFT_OUT, place.id());
        earlier.stream().filter(Deadline::isOpen).forEach(limit -> deadlines.met(limit.id()));
        if (standing instanceof NotToBeContacted left) {
            begins(place, LetterWork.reviewed(left.reviewOn(), earlier.size()));
        }
    }

    private void begins(Place place, Instant counted) {
        List<String> cases = place.caseRef().stream().map(CaseRef::value).toList();
        var waiting =
                new Waiting(LetterSteps.LEFT_OUT, place.id(), LetterSteps.REVIEW_LEFT_OUT, cases);
        Deadline due = deadlines.set(LimitCode.PARENT_LEFT_OUT_REVIEW, waiting, counted);
        steps.openAside(LetterSteps.REVIEW_LEFT_OUT, due, LetterSteps.MANAGERS);
    }
}
