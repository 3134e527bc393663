package org.threshold.workflow.investigation.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.investigation.InvestigationId;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/** Shows investigations to people who work with them; whoever reads one is kept in the audit. */
@Service
public class ReadInvestigations {

    private final Access access;
    private final Investigations investigations;
    private final InvestigationPages pages;
    private final InvestigationRecord record;
    private final JoinedCases joined;

    ReadInvestigations(
            Access access,
            Investigations investigations,
            InvestigationPages pages,
            InvestigationRecord record,
            JoinedCases joined) {
        this.access = access;
        this.investigations = investigations;
        this.pages = pages;
        this.record = record;
        this.joined = joined;
    }

    /** One investigation with everything on record; empty when there is none. */
    @Transactional
    public Optional<InvestigationPage> handle(Actor who, InvestigationId id) {
        access.require(who, Activity.READ_CASE);
        Optional<Investigation> found = investigations.find(id);
        found.ifPresent(one -> record.keep(who, "investigation-read", one, ""));
        return found.map(pages::page);
    }

    /** Those that cover a case, closed ones too, the earliest first. */
    @Transactional
    public List<Investigation> of(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        List<Investigation> found = investigations.of(joined.answering(ref));
        found.forEach(one -> record.keep(who, "investigation-listed", one, ""));
        return found;
    }
}
