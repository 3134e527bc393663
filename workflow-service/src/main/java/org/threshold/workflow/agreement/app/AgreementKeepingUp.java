package org.threshold.workflow.agreement.app;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.agreement.domain.AgreementState;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.platform.Refusal;

/** Keeps what becomes of an agreement once it is more than a draft, and what follows from it. */
@Service
class AgreementKeepingUp {

    private final WrittenAgreements agreements;
    private final AgreementDuties duties;
    private final AgreementErrands errands;
    private final AgreementNews news;
    private final AgreementRecord record;

    AgreementKeepingUp(
            WrittenAgreements agreements,
            AgreementDuties duties,
            AgreementErrands errands,
            AgreementNews news,
            AgreementRecord record) {
        this.agreements = agreements;
        this.duties = duties;
        this.errands = errands;
        this.news = news;
        this.record = record;
    }

    WrittenAgreement activated(Actor who, WrittenAgreement draft, List<String> controls) {
        WrittenAgreement active = draft.activated(record.now(), controls);
        agreements.saveStanding(active);
        errands.written(who, active);
        duties.begin(active, record.now());
        record.tell(
                who,
                "written-agreement-activated",
                active,
                "beside: " + String.join(", ", controls));
        news.issued(who, active);
        return active;
    }

    /** A refused attempt is kept: it says what somebody wanted to do, and what was missing. */
    void refused(Actor who, WrittenAgreement draft, List<Refusal> missing) {
        record.keep(
                who,
                "written-agreement-refused",
                draft,
                "missing: "
                        + missing.stream().map(Refusal::field).collect(Collectors.joining(", ")));
    }

    /** A person ended it; of one that nobody was told of, nobody is told. */
    WrittenAgreement ended(
            Actor who, WrittenAgreement agreement, AgreementState how, String reason) {
        WrittenAgreement ended = agreement.ended(how, record.now());
        agreements.saveStanding(ended);
        if (agreement.active()) {
            duties.ended(who, agreement, ended.state().words() + ".");
            news.ended(who, ended);
        } else {
            errands.written(who, agreement);
        }
        record.tell(who, "written-agreement-ended", ended, reason);
        return ended;
    }

    /** It is not kept: what was waited for is overtaken by what must happen now (EV-15). */
    void breached(Actor who, WrittenAgreement agreement) {
        WrittenAgreement ended = agreement.ended(AgreementState.BREACHED, record.now());
        agreements.saveStanding(ended);
        duties.superseded(who, agreement, "The agreement was not kept.");
        record.tell(who, "written-agreement-ended", ended, "It was not kept.");
    }

    /** It carries on until then, and everybody is told. */
    void carriesOn(Actor who, WrittenAgreement agreement, Instant until, String reason) {
        WrittenAgreement longer = agreement.lasting(until);
        agreements.saveStanding(longer);
        duties.review(longer, record.now());
        record.tell(who, "written-agreement-changed", longer, reason);
        news.changed(who, longer);
    }
}
