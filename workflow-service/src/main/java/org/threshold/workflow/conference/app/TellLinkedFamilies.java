package org.threshold.workflow.conference.app;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.ChangeListener;
import org.threshold.workflow.circumstances.Changes;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.conference.domain.AdultLink;
import org.threshold.workflow.conference.domain.WhomItConcerns;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.strategy.SuspectedAdults;

/**
 * What later concerns the adult of a link, on either case, is told to the people of the other
 * (EV-09 linked-event): that something does, and nothing of what happened, to whom or where
 * (R-C&amp;F-9c).
 */
@Service
class TellLinkedFamilies implements ChangeListener {

    private static final String LINKED_EVENT = "linked-event";

    private final AdultLinks links;
    private final SuspectedAdults adults;
    private final Changes changes;
    private final JoinedCases joined;

    TellLinkedFamilies(
            AdultLinks links, SuspectedAdults adults, Changes changes, JoinedCases joined) {
        this.links = links;
        this.adults = adults;
        this.changes = changes;
        this.joined = joined;
    }

    @Override
    public void recorded(Change change) {
        if (toldOtherwise(change)) {
            return;
        }
        NewChange what = change.what();
        Set<CaseRef> told = new HashSet<>();
        for (CaseRef ref : joined.eachAnswering(what.cases())) {
            links.of(ref).stream()
                    .filter(AdultLink::stands)
                    .filter(link -> concerns(what, ref, link.adult()))
                    .map(link -> link.from(ref))
                    .filter(other -> !what.cases().contains(other))
                    .filter(told::add)
                    .forEach(other -> tell(what, other));
        }
    }

    /** That an adult came near children is told to both when it becomes known. */
    private static boolean toldOtherwise(Change change) {
        return change.what().kind() == ChangeKind.ADULT_MOVED_IN
                && change.by().equals(Actor.itself());
    }

    private boolean concerns(NewChange what, CaseRef ref, PersonId adult) {
        return WhomItConcerns.names(what, adult)
                || WhomItConcerns.roles(what).stream()
                        .anyMatch(role -> adults.of(List.of(ref), role).contains(adult));
    }

    private void tell(NewChange what, CaseRef other) {
        changes.record(
                Actor.itself(),
                new NewChange(
                        ChangeKind.ADULT_MOVED_IN,
                        LINKED_EVENT,
                        List.of(other),
                        what.occurredAt(),
                        Map.of(),
                        ""));
    }
}
