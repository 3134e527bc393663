package org.threshold.workflow.conference.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.conference.domain.AdultLink;
import org.threshold.workflow.conference.domain.AdultLinkId;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/** Shows to what other families a case is linked, and never which they are. */
@Service
public class ReadAdultLinks {

    private final Access access;
    private final AdultLinks links;
    private final People people;
    private final JoinedCases joined;

    ReadAdultLinks(Access access, AdultLinks links, People people, JoinedCases joined) {
        this.access = access;
        this.links = links;
        this.people = people;
        this.joined = joined;
    }

    /**
     * A link as one of its cases shows it.
     *
     * @param adult the name of the adult
     * @param fromHere whether the plan that concerned the adult is this family’s
     */
    public record Shown(AdultLink link, String adult, boolean fromHere) {

        @Override
        public String toString() {
            return "Shown[" + link.id() + "]";
        }
    }

    /** All of a case, the latest first. */
    @Transactional(readOnly = true)
    public List<Shown> of(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        CaseRef here = joined.answering(ref);
        return links.of(here).stream()
                .map(link -> new Shown(link, name(link), link.isOfThePlan(here)))
                .toList();
    }

    /** One that stands. */
    @Transactional(readOnly = true)
    public Optional<Shown> standing(Actor who, CaseRef ref, AdultLinkId id) {
        return of(who, ref).stream()
                .filter(one -> one.link().id().equals(id) && one.link().stands())
                .findFirst();
    }

    private String name(AdultLink link) {
        return people.view(link.adult())
                .map(PersonView::displayName)
                .orElse("An adult whose record is not shown");
    }
}
