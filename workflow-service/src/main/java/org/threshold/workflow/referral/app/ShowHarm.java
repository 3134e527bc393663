package org.threshold.workflow.referral.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferredSuspect;
import org.threshold.workflow.referral.ReferredSuspects;
import org.threshold.workflow.referral.app.HarmTold.Told;

/** Shows what a referral says of how the child came to harm, and how soon it was told. */
@Service
public class ShowHarm {

    private final Access access;
    private final HarmTold told;
    private final ReferredSuspects suspects;
    private final People people;
    private final JoinedCases joined;

    ShowHarm(
            Access access,
            HarmTold told,
            ReferredSuspects suspects,
            People people,
            JoinedCases joined) {
        this.access = access;
        this.told = told;
        this.suspects = suspects;
        this.people = people;
        this.joined = joined;
    }

    /**
     * What is said.
     *
     * @param suspects who may have hurt the child, as told
     */
    public record Seen(Told told, List<Named> suspects) {

        public Seen {
            suspects = List.copyOf(suspects);
        }
    }

    /**
     * Somebody who is suspected.
     *
     * @param name for pages only
     */
    public record Named(String name, ReferredSuspect suspect) {

        @Override
        public String toString() {
            return "Named[" + suspect.id() + "]";
        }
    }

    /** Of a referral; whoever shows it has kept that it was read. */
    @Transactional(readOnly = true)
    public Optional<Seen> handle(Actor who, ReferralId id) {
        access.require(who, Activity.READ_REFERRAL);
        return told.of(id)
                .map(it -> new Seen(it, suspects.of(id).stream().map(this::named).toList()));
    }

    /** When an injury was suspected and told, for every referral of a case that says it. */
    @Transactional(readOnly = true)
    public List<Told> of(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        return told.suspectedIn(joined.answering(ref));
    }

    private Named named(ReferredSuspect one) {
        String name = people.view(one.person()).map(PersonView::displayName).orElse("");
        return new Named(name, one);
    }
}
