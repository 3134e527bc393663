package org.threshold.workflow.agreement.app;

import org.threshold.workflow.agreement.domain.WrittenAgreement;

/** Where an agreement is shown. */
public final class AgreementAddress {

    private AgreementAddress() {}

    public static String of(WrittenAgreement agreement) {
        return "/cases/" + agreement.caseRef() + "/written-agreements/" + agreement.id();
    }
}
