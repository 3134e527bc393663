package org.threshold.workflow.fasttrack.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.fasttrack.domain.FastTrack;
import org.threshold.workflow.fasttrack.domain.FastTrack.Why;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;

/**
 * Anybody who works with children takes a case to the initial child protection conference, from
 * whatever state it is in and with no form before it: why is all that is asked (R-C&amp;F-6).
 */
@Service
public class FastTrackToConference {

    private final Access access;
    private final Cases cases;
    private final FastTrackKeeping keeping;
    private final FastTrackRecord record;

    FastTrackToConference(
            Access access, Cases cases, FastTrackKeeping keeping, FastTrackRecord record) {
        this.access = access;
        this.cases = cases;
        this.keeping = keeping;
        this.record = record;
    }

    /**
     * Takes it there. A case that is on its way to a conference already has one, not two; what is
     * said again is discussed all the same.
     */
    @Transactional
    public FastTracked handle(Actor who, CaseRef ref, String why) {
        access.require(who, Activity.FAST_TRACK_CONFERENCE);
        Optional<PersonId> child = cases.childOf(ref);
        if (child.isEmpty()) {
            return new FastTracked.NoSuchCase();
        }
        if (why.isBlank()) {
            return new FastTracked.Refused(
                    List.of(
                            new Refusal(
                                    "why",
                                    "It is not said why the case goes to a conference.",
                                    "Say in a sentence what worries you. Nothing else is needed.")));
        }
        var said = new Why(why, who.id(), record.now());
        FastTrack one = keeping.keep(who, open(child.get(), said), child.get(), said);
        return new FastTracked.ToBeHeld(one, keeping.dueAt(one));
    }

    /** A closed case is opened again for the child. */
    private CaseRef open(PersonId child, Why said) {
        CaseRef ref = cases.openFor(child, said.at());
        cases.lock(List.of(ref));
        return ref;
    }
}
