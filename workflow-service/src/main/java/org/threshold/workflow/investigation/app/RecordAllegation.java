package org.threshold.workflow.investigation.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.investigation.InvestigationId;
import org.threshold.workflow.investigation.app.KeepAllegation.Heard;
import org.threshold.workflow.investigation.domain.Allegation;
import org.threshold.workflow.investigation.domain.Allegation.Claim;
import org.threshold.workflow.investigation.domain.CasesRule;
import org.threshold.workflow.investigation.domain.ClaimRule;
import org.threshold.workflow.investigation.domain.DueRule;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.investigation.domain.WantedDue;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

/**
 * Somebody records an allegation. It is a fact, taken from every practitioner in every state, and
 * becomes an item of its own (L-3.1.6b, R-4.2-4c).
 */
@Service
public class RecordAllegation {

    private static final DueRule.Fields FIELDS = new DueRule.Fields("dueAt", "dueReason");

    private final Access access;
    private final InvestigationDesk desk;
    private final KeepAllegation keep;
    private final EnterItem enter;

    RecordAllegation(Access access, InvestigationDesk desk, KeepAllegation keep, EnterItem enter) {
        this.access = access;
        this.desk = desk;
        this.keep = keep;
        this.enter = enter;
    }

    /**
     * An allegation.
     *
     * @param cases the children whom it is about; none: all of the investigation
     */
    public record NewAllegation(Claim claim, List<CaseRef> cases, Known known, WantedDue due) {

        public NewAllegation {
            cases = List.copyOf(cases);
        }
    }

    /** When it became known. */
    public sealed interface Known {

        /** Just now. */
        record JustNow() implements Known {}

        /**
         * Before.
         *
         * @param at when, UTC
         * @param whyLate why it is recorded later than four hours after; may be empty
         */
        record At(Instant at, String whyLate) implements Known {

            /** Its reason is typed by people. */
            @Override
            public String toString() {
                return "At[" + at + "]";
            }
        }

        /** When it became known, UTC. */
        default Instant at(Instant now) {
            return this instanceof At(var at, _) ? at : now;
        }

        /** Why it is recorded late; empty where nobody said. */
        default String late() {
            return this instanceof At(_, var whyLate) ? whyLate : "";
        }
    }

    /** Records it, or says what cannot be so. */
    @Transactional
    public Recorded handle(Actor who, InvestigationId id, NewAllegation given) {
        access.require(who, Activity.RECORD_INVESTIGATION);
        return desk.lock(id)
                .map(investigation -> recorded(who, investigation, given))
                .orElseGet(Recorded.NoSuchInvestigation::new);
    }

    private Recorded recorded(Actor who, Investigation investigation, NewAllegation given) {
        List<Refusal> refusals = refusals(investigation, given);
        if (!refusals.isEmpty()) {
            return new Recorded.Refused(refusals);
        }
        var allegation =
                new Allegation(
                        keep.next(),
                        investigation.id(),
                        CasesRule.chosen(investigation, given.cases()),
                        given.claim(),
                        knownAt(given.known()),
                        new Allegation.Following.Open());
        var due = KeepAllegation.due(allegation.knownAt(), given.due());
        var heard = new Heard(allegation, given.known().late(), enter.now());
        keep.news(who, investigation, heard, due);
        return new Recorded.Kept(allegation.id().value());
    }

    private List<Refusal> refusals(Investigation investigation, NewAllegation given) {
        List<Refusal> refusals =
                new ArrayList<>(
                        ClaimRule.refusals(given.claim(), knownAt(given.known()), enter.now()));
        refusals.addAll(CasesRule.refusals(investigation, given.cases()));
        refusals.addAll(enter.refusals(LimitCode.ALLEGATION_FOLLOW_UP, given.due(), FIELDS));
        return refusals;
    }

    private Instant knownAt(Known known) {
        return known.at(enter.now());
    }
}
