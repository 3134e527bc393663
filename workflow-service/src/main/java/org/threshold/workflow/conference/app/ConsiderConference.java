package org.threshold.workflow.conference.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.conference.domain.Consideration;
import org.threshold.workflow.conference.domain.Consideration.About;
import org.threshold.workflow.conference.domain.Consideration.Standing.Waiting;
import org.threshold.workflow.conference.domain.ConsiderationId;
import org.threshold.workflow.people.AdultOfConcernNear;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;

/**
 * An adult who was the risk on a child protection plan has come near other children: for each of
 * them somebody has to consider a conference the same day, and both families' people are told
 * (R-C&amp;F-9a, R-C&amp;F-9c). A child without a case has one from then on.
 */
@Service
public class ConsiderConference {

    private final Cases cases;
    private final Considerations considerations;
    private final ConferenceWork work;
    private final AdultNews news;
    private final LinkFamilies link;

    ConsiderConference(
            Cases cases,
            Considerations considerations,
            ConferenceWork work,
            AdultNews news,
            LinkFamilies link) {
        this.cases = cases;
        this.considerations = considerations;
        this.work = work;
        this.news = news;
        this.link = link;
    }

    /** Belongs to the transaction that made it known; safe twice while it is not decided. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void handle(AdultOfConcernNear event) {
        List<Consideration> all =
                event.children().stream().map(child -> about(event, child)).toList();
        List<CaseRef> plans = news.plansOf(event);
        cases.lock(
                Stream.concat(all.stream().map(ConsiderConference::ref), plans.stream()).toList());
        List<CaseRef> fresh = new ArrayList<>();
        for (Consideration one : all) {
            if (!considerations.waits(ref(one), event.adult())) {
                work.begins(one);
                fresh.add(ref(one));
            }
        }
        if (!fresh.isEmpty()) {
            news.near(event, fresh, plans);
        }
        link.near(event, all.stream().map(ConsiderConference::ref).toList(), plans);
    }

    private Consideration about(AdultOfConcernNear event, PersonId child) {
        return new Consideration(
                new ConsiderationId(link.nextId()),
                new About(
                        cases.openFor(child, event.at()),
                        child,
                        event.adult(),
                        event.plans(),
                        event.how(),
                        event.at()),
                new Waiting());
    }

    private static CaseRef ref(Consideration one) {
        return one.about().caseRef();
    }
}
