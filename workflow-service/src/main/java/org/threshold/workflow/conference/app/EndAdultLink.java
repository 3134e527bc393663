package org.threshold.workflow.conference.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.conference.domain.AdultLink;
import org.threshold.workflow.conference.domain.AdultLink.Ended;
import org.threshold.workflow.conference.domain.AdultLinkId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/** Ends the link between two families because of an adult, with a reason (R-C&amp;F-9c). */
@Service
public class EndAdultLink {

    /** What became of it. */
    public sealed interface Ending {

        /** It is ended; it may have been before. */
        record Done() implements Ending {}

        record Refused(List<Refusal> refusals) implements Ending {

            public Refused {
                refusals = List.copyOf(refusals);
            }
        }

        /** The case has no such link. */
        record NotThere() implements Ending {}
    }

    private final Access access;
    private final AdultLinks links;
    private final JoinedCases joined;
    private final AdultLinkRecord record;

    EndAdultLink(Access access, AdultLinks links, JoinedCases joined, AdultLinkRecord record) {
        this.access = access;
        this.links = links;
        this.joined = joined;
        this.record = record;
    }

    /**
     * Ends it; ending it again changes nothing.
     *
     * @param ref either of its cases
     */
    @Transactional
    public Ending handle(Actor who, CaseRef ref, AdultLinkId id, String reason) {
        access.require(who, Activity.CONSIDER_CONFERENCE);
        CaseRef here = joined.answering(ref);
        return links.lock(id)
                .filter(link -> link.plan().equals(here) || link.other().equals(here))
                .map(link -> end(who, link, reason.strip()))
                .orElseGet(Ending.NotThere::new);
    }

    private Ending end(Actor who, AdultLink link, String reason) {
        if (reason.isEmpty()) {
            return new Ending.Refused(
                    List.of(
                            new Refusal(
                                    "reason",
                                    "It is not said why the people of the two families need not be"
                                            + " told any longer.",
                                    "Say what makes this adult no concern for one of them, and who"
                                            + " says so.")));
        }
        if (link.stands()) {
            links.save(link.ended(new Ended(reason, who.id(), record.now())));
            record.keep(who, "families-no-longer-linked", link, reason);
        }
        return new Ending.Done();
    }
}
