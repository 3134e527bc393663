package org.threshold.workflow.conference.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.conference.domain.AdultLink;
import org.threshold.workflow.conference.domain.AdultLinkId;
import org.threshold.workflow.people.AdultOfConcernNear;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.referral.CaseRef;

/** Links the case of a plan with that of each child to whom its adult has come (R-C&amp;F-9c). */
@Service
class LinkFamilies {

    private final AdultLinks links;
    private final AdultLinkRecord record;
    private final Ids ids;

    LinkFamilies(AdultLinks links, AdultLinkRecord record, Ids ids) {
        this.links = links;
        this.record = record;
        this.ids = ids;
    }

    UUID nextId() {
        return ids.next();
    }

    /** Links them; where they are linked already nothing happens. */
    void near(AdultOfConcernNear event, List<CaseRef> children, List<CaseRef> plans) {
        for (CaseRef plan : plans) {
            children.stream()
                    .filter(child -> !child.equals(plan))
                    .map(child -> link(event, plan, child))
                    .filter(links::add)
                    .forEach(one -> record.keep(Actor.itself(), "families-linked", one, ""));
        }
    }

    private AdultLink link(AdultOfConcernNear event, CaseRef plan, CaseRef child) {
        return new AdultLink(
                new AdultLinkId(ids.next()),
                event.adult(),
                plan,
                child,
                event.at(),
                Optional.empty());
    }
}
