package org.threshold.workflow.agreement.app;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.agreement.app.DraftAgreement.About;
import org.threshold.workflow.agreement.domain.Acceptance.Accepted;
import org.threshold.workflow.agreement.domain.AgreementGiven;
import org.threshold.workflow.agreement.domain.AgreementStanding;
import org.threshold.workflow.agreement.domain.AgreementState;
import org.threshold.workflow.agreement.domain.MonitorId;
import org.threshold.workflow.agreement.domain.WordOfMouth;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.referral.Cases;

/** Keeps drafts of agreements. */
@Service
class AgreementDrafting {

    private final Cases cases;
    private final WrittenAgreements agreements;
    private final AgreementErrands errands;
    private final AgreementGate gate;
    private final AgreementRecord record;

    AgreementDrafting(
            Cases cases,
            WrittenAgreements agreements,
            AgreementErrands errands,
            AgreementGate gate,
            AgreementRecord record) {
        this.cases = cases;
        this.agreements = agreements;
        this.errands = errands;
        this.gate = gate;
        this.record = record;
    }

    Instant now() {
        return record.now();
    }

    AgreementResult begun(Actor who, About about, AgreementGiven given, WordOfMouth byWord) {
        cases.lock(List.of(about.caseRef()));
        Instant now = record.now();
        var draft =
                new WrittenAgreement(
                                about.id(),
                                about.caseRef(),
                                given.words(),
                                List.of(),
                                byWord,
                                new AgreementStanding(AgreementState.DRAFTED, now, now, List.of()))
                        .saying(given, record::newId);
        agreements.add(draft, who);
        agreements.saveDraft(draft);
        if (byWord instanceof WordOfMouth.Agreed) {
            errands.writeDown(draft);
        }
        record.tell(who, "written-agreement-drafted", draft, given.words().purpose());
        return gate.kept(draft);
    }

    /** It was kept before: the same page sent again. */
    AgreementResult again(WrittenAgreement kept) {
        return gate.kept(kept);
    }

    AgreementResult said(Actor who, WrittenAgreement draft, AgreementGiven given) {
        WrittenAgreement said = draft.saying(given, record::newId);
        agreements.saveDraft(said);
        record.keep(who, "written-agreement-changed", said, given.words().purpose());
        return gate.kept(said);
    }

    AgreementResult accepted(Actor who, WrittenAgreement draft, MonitorId monitor, String name) {
        var accepted = new Accepted(name, who.id(), record.now());
        agreements.accept(monitor, accepted);
        record.keep(who, "agreement-monitoring-accepted", draft, "");
        return gate.kept(draft.accepted(monitor, accepted));
    }
}
