package org.threshold.workflow.incident.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.incident.domain.AbuserWork;
import org.threshold.workflow.incident.domain.AbuserWorkId;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/** Shows the work with alleged abusers. */
@Service
public class ReadAbuserWork {

    private final Access access;
    private final AbuserWorks works;
    private final JoinedCases joined;
    private final People people;
    private final AbuserRecord record;

    ReadAbuserWork(
            Access access,
            AbuserWorks works,
            JoinedCases joined,
            People people,
            AbuserRecord record) {
        this.access = access;
        this.works = works;
        this.joined = joined;
        this.people = people;
        this.record = record;
    }

    /** All of a case, the latest first; it names nobody. */
    @Transactional(readOnly = true)
    public List<AbuserWork> of(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        return works.of(List.of(joined.answering(ref)));
    }

    /** What a step is about, for the form of a step that exists. */
    @Transactional(readOnly = true)
    public AbuserWork forStep(AbuserWorkId id) {
        return works.find(id).orElseThrow();
    }

    /** Who it is, for whoever works with them; that it was read is kept in the audit. */
    @Transactional
    public Optional<PersonView> whom(Actor who, AbuserWorkId id) {
        AbuserWork one = works.find(id).orElseThrow();
        record.keep(who, "alleged-abuser-read", one);
        return people.view(one.about().person());
    }
}
