package org.threshold.workflow.agreement.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.agreement.domain.AgreementId;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.people.FamilyReports;
import org.threshold.workflow.people.ServedFamilies;
import org.threshold.workflow.referral.CaseRef;

/**
 * Lets a health visitor say of an agreement in force that it is not kept: they see that there is
 * one, and nothing of what was agreed (F-1.2.4).
 */
@Service
public class SeeAgreements implements FamilyReports {

    private final Access access;
    private final WrittenAgreements agreements;
    private final ServedFamilies served;

    SeeAgreements(Access access, WrittenAgreements agreements, ServedFamilies served) {
        this.access = access;
        this.agreements = agreements;
        this.served = served;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Report> standing() {
        return agreements.active().stream().map(SeeAgreements::report).toList();
    }

    private static Report report(WrittenAgreement one) {
        String ref = one.caseRef().value();
        return new Report(
                ref,
                "The written agreement of case " + ref + " is not kept",
                "written-agreements/" + one.id() + "/breach");
    }

    /** The case of an agreement, if it is of a family that they serve. */
    @Transactional(readOnly = true)
    public Optional<CaseRef> handle(Actor who, AgreementId id) {
        access.require(who, Activity.VISIT_FAMILIES);
        return agreements
                .find(id)
                .map(WrittenAgreement::caseRef)
                .filter(ref -> !served.cases(ref.value()).isEmpty());
    }
}
