package org.threshold.workflow.investigation.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.investigation.app.KeepAllegation.Heard;
import org.threshold.workflow.investigation.app.RecordAllegation.Known;
import org.threshold.workflow.investigation.app.RecordAllegation.NewAllegation;
import org.threshold.workflow.investigation.domain.Allegation;
import org.threshold.workflow.investigation.domain.Allegation.Claim;
import org.threshold.workflow.investigation.domain.ClaimRule;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.investigation.domain.WantedDue;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

/**
 * Somebody enters an allegation about the child of a case, whatever state the case is in
 * (R-4.2-4c). Where it is investigated, it is an item of the investigation; where not, it stands
 * alone, is discussed today, and the investigation that begins takes it over.
 */
@Service
public class EnterAllegation {

    private final Access access;
    private final AllegationDesk desk;
    private final RecordAllegation record;
    private final KeepAllegation keep;

    EnterAllegation(
            Access access, AllegationDesk desk, RecordAllegation record, KeepAllegation keep) {
        this.access = access;
        this.desk = desk;
        this.record = record;
        this.keep = keep;
    }

    /** Enters it, or says what cannot be so; empty when there is no such case. */
    @Transactional
    public Optional<Recorded> handle(Actor who, CaseRef ref, Claim claim, Known known) {
        access.require(who, Activity.RECORD_INVESTIGATION);
        return desk.lock(ref).map(about -> entered(who, about, claim, known));
    }

    private Recorded entered(Actor who, CaseRef about, Claim told, Known known) {
        Instant knownAt = desk.knownAt(known);
        Claim claim = desk.seen(about, told, knownAt);
        Optional<Investigation> open = desk.openOf(about);
        return open.isPresent()
                ? record.handle(
                        who,
                        open.get().id(),
                        new NewAllegation(claim, List.of(about), known, new WantedDue.ByTheLimit()))
                : alone(who, about, claim, new Known.At(knownAt, known.late()));
    }

    private Recorded alone(Actor who, CaseRef about, Claim claim, Known.At known) {
        List<Refusal> refusals = ClaimRule.refusals(claim, known.at(), desk.now());
        if (!refusals.isEmpty()) {
            return new Recorded.Refused(refusals);
        }
        var allegation =
                new Allegation(
                        keep.next(),
                        Optional.empty(),
                        List.of(about),
                        claim,
                        known.at(),
                        new Allegation.Following.Open());
        keep.aloneNews(who, new Heard(allegation, known.whyLate(), desk.now()));
        return new Recorded.Kept(allegation.id().value());
    }
}
