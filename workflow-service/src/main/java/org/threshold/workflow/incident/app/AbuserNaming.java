package org.threshold.workflow.incident.app;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.incident.domain.AbuseIncident;
import org.threshold.workflow.incident.domain.AbuserWork;
import org.threshold.workflow.incident.domain.AbuserWork.About;
import org.threshold.workflow.incident.domain.AbuserWork.State;
import org.threshold.workflow.people.PersonId;

/**
 * Puts the work with everybody who is alleged to have abused on the work list, once for each: a
 * further incident around the same children brings what waits forward, and after the work has ended
 * it begins anew. Another family never sees it. In the caller's transaction, which has locked the
 * rows of the incident's cases.
 */
@Service
class AbuserNaming {

    private final AbuserWorks works;
    private final AbuserLimits limits;
    private final AbuserRecord record;

    AbuserNaming(AbuserWorks works, AbuserLimits limits, AbuserRecord record) {
        this.works = works;
        this.limits = limits;
        this.record = record;
    }

    /** These are alleged to have abused at the incident; whoever was named for it already stays. */
    void named(Actor who, AbuseIncident one, Collection<PersonId> alleged) {
        List<AbuserWork> known = works.of(one.about().cases());
        for (PersonId person : alleged) {
            if (known.stream().noneMatch(work -> work.restsOn(person, one.id()))) {
                open(known, person)
                        .ifPresentOrElse(
                                work -> again(who, work, one), () -> begins(who, person, one));
            }
        }
    }

    private static Optional<AbuserWork> open(List<AbuserWork> known, PersonId person) {
        return known.stream()
                .filter(AbuserWork::isOpen)
                .filter(work -> work.about().person().equals(person))
                .findFirst();
    }

    private void begins(Actor who, PersonId person, AbuseIncident one) {
        var work =
                new AbuserWork(
                        record.newId(),
                        new About(person, List.of(one.id()), one.about().cases()),
                        List.of(),
                        record.now(),
                        State.OPEN);
        works.add(work);
        limits.begins(work);
        record.keep(who, "alleged-abuser-named", work);
    }

    private void again(Actor who, AbuserWork before, AbuseIncident one) {
        AbuserWork work = before.on(before.about().with(one));
        works.save(work);
        limits.concerning(work);
        limits.sooner(work, record.now());
        record.keep(who, "alleged-abuser-named", work);
    }

    /** The incident never was, as far as anybody says: what rests on it alone is not waited for. */
    void withdrawn(Actor who, AbuseIncident one) {
        works.of(one.about().cases()).stream()
                .filter(AbuserWork::isOpen)
                .filter(work -> work.looks().isEmpty())
                .filter(work -> work.about().incidents().equals(List.of(one.id())))
                .forEach(work -> withdrawn(who, work));
    }

    private void withdrawn(Actor who, AbuserWork work) {
        works.save(work.as(State.WITHDRAWN));
        limits.withdrawn(who, work);
        record.keep(who, "alleged-abuser-withdrawn", work);
    }
}
