package org.threshold.workflow.agreement.adapter.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.agreement.app.ReadAgreements;
import org.threshold.workflow.agreement.app.ReadAgreements.Whole;
import org.threshold.workflow.agreement.domain.AgreementId;
import org.threshold.workflow.agreement.domain.MonitorId;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.worklist.CasePart;

/** Draws an agreement in full: on its own page, and above the form of a step that is about it. */
@Component
class AgreementSheets {

    private final ReadAgreements read;

    AgreementSheets(ReadAgreements read) {
        this.read = read;
    }

    Optional<CasePart.Part> of(Actor who, AgreementId id) {
        return read.handle(who, id).map(AgreementSheets::part);
    }

    Optional<CasePart.Part> ofMonitor(Actor who, MonitorId id) {
        return read.watchedBy(who, id).map(AgreementSheets::part);
    }

    Optional<CasePart.Part> behind(Actor who, ChangeId breach) {
        return read.behind(who, breach).map(AgreementSheets::part);
    }

    private static CasePart.Part part(Whole whole) {
        return new CasePart.Part(AgreementSheet.PART, AgreementSheet.of(whole));
    }
}
